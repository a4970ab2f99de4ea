import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** A file of the project. */
export interface ProjectFile {
  /** From the project's folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Every file under `folder` whose name `wanted` accepts, sorted by path. Fails where there is none, so no test passes on nothing. */
export function filesUnder(folder: string, wanted: RegExp): ProjectFile[] {
  const paths = readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(projectRoot.length).replaceAll('\\', '/'))
    .sort();
  if (paths.length === 0) {
    throw new Error(`No file under ${folder} matches ${wanted}`);
  }
  return paths.map((path) => ({ path, text: readProjectFile(path) }));
}

/** The text of one file, named from the project's folder. */
export function readProjectFile(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8');
}
