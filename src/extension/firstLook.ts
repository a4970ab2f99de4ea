import * as vscode from 'vscode';
import { type FolderEntry, type IgnoreFile, isIgnored, walkFolders } from '../core/index.ts';
import { isHomeFolder } from './homeFolder.ts';
import { readIgnoreFile } from './ignoredFiles.ts';
import { localFilesFor } from './localFiles.ts';

/** So many files are enough to begin with. */
const MOST = 300;

/** After so many milliseconds it goes on with what it has, as on a slow disk. */
const PATIENCE = 150;

/**
 * A few files below `folder` that lie where specs usually do, as `isUsual` tells of a path: what can be read while all files are
 * searched for, so that the first items do not wait for that. None where looking into a folder means asking another machine.
 */
export async function firstLook(folder: vscode.Uri, isUsual: (path: string) => boolean): Promise<vscode.Uri[]> {
  const local = localFilesFor(folder);
  if (!local || isHomeFolder(folder)) {
    return [];
  }
  const end = performance.now() + PATIENCE;
  const ignoring: IgnoreFile[] = [];
  const readFolder = async (path: string): Promise<FolderEntry[] | undefined> => {
    try {
      const at = vscode.Uri.joinPath(folder, path);
      const entries = await local.readdir(at.fsPath, { withFileTypes: true });
      const ignore = entries.some(({ name }) => name === '.gitignore')
        ? await readIgnoreFile(vscode.Uri.joinPath(at, '.gitignore'), `${folder.path}/`)
        : undefined;
      ignoring.push(...(ignore ? [ignore] : []));
      return entries.map((entry) => ({
        name: entry.name,
        kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other',
        isLink: entry.isSymbolicLink(),
      }));
    } catch {
      return undefined;
    }
  };
  const { paths } = await walkFolders({
    readFolder,
    accepts: (path) => isUsual(path) && !isIgnored(`/${path}`, false, ignoring),
    // Of the topmost folders nobody can tell what may lie below.
    mayHold: (path) => (!path.includes('/') || isUsual(`${path}/any.md`)) && !isIgnored(`/${path}`, true, ignoring),
    isCancelled: () => performance.now() > end,
    maxFiles: MOST,
  });
  return paths.map((path) => vscode.Uri.joinPath(folder, path));
}
