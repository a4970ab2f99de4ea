import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All files below a folder whose names end with `suffix`, sorted; empty where the folder is missing. */
export function filesBelow(folder, suffix) {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    return [];
  }
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** The newest change below the given files and folders, in milliseconds since 1970; 0 where nothing is there. */
export function newestChange(...paths) {
  let newest = 0;
  for (const path of paths) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory()) {
      newest = Math.max(newest, ...filesBelow(path, '').map((file) => statSync(file).mtimeMs));
    } else if (stat) {
      newest = Math.max(newest, stat.mtimeMs);
    }
  }
  return newest;
}
