import { readdirSync, readFile, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { FolderEntry } from '../core/index.ts';
import type { CliFileSystem } from './program.ts';

// Half the time of the one in fs/promises, which opens, asks and closes in a step each.
const readWhole = promisify(readFile);

/** The files of this machine. Folders are listed without going through the thread pool: that takes longer than the listing. */
export const nodeFileSystem: CliFileSystem = {
  async kindOf(path) {
    return kindOf(path);
  },
  async readFolder(path) {
    return readdirSync(path, { withFileTypes: true }).map((entry): FolderEntry => {
      const { name } = entry;
      if (entry.isSymbolicLink()) {
        return { name, kind: kindOf(join(path, name)) ?? 'other', isLink: true };
      }
      return { name, kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other', isLink: false };
    });
  },
  readFile(path) {
    return readWhole(path);
  },
  writeFile(path, bytes) {
    return writeFile(path, bytes);
  },
};

function kindOf(path: string): 'file' | 'folder' | 'other' | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats && (stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other');
  } catch {
    return undefined; // A name below a file, a loop of links, a folder that may not be entered.
  }
}
