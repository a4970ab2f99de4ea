import * as vscode from 'vscode';
import { firstFiles } from '../core/index.ts';
import { isHomeFolder } from './homeFolder.ts';
import { localFilesFor } from './localFiles.ts';
import { readClosedFile } from './readClosedFile.ts';

/** So many files are enough to begin with. */
const MOST = 100;

/** After so many milliseconds it goes on with what it has, as on a slow disk… */
const PATIENCE = 150;
/** …and after so many with nothing at all. */
const MOST_PATIENCE = 1000;

/**
 * A few files below `folder` that lie where specs usually do, as `isUsual` tells of a path: what can be read before all files are
 * searched for, so that the first items do not wait for that. None where looking into a folder means asking another machine.
 */
export async function firstLook(folder: vscode.Uri, isUsual: (path: string) => boolean): Promise<vscode.Uri[]> {
  const local = localFilesFor(folder);
  if (!local || isHomeFolder(folder)) {
    return [];
  }
  const at = (path: string) => vscode.Uri.joinPath(folder, path);
  const start = performance.now();
  const paths = await firstFiles({
    readFolder: async (path) => {
      try {
        return (await local.readdir(at(path).fsPath, { withFileTypes: true })).map((entry) => ({
          name: entry.name,
          kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other',
          isLink: entry.isSymbolicLink(),
        }));
      } catch {
        return undefined;
      }
    },
    readText: async (path) => (await readClosedFile(at(path)))?.text,
    isUsual,
    isLate: (found) => performance.now() - start > (found > 0 ? PATIENCE : MOST_PATIENCE),
    maxFiles: MOST,
  });
  return paths.map(at);
}
