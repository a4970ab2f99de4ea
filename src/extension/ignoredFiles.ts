import type * as vscode from 'vscode';
import { type IgnoreFile, isIgnored, parseIgnoreFile } from '../core/index.ts';
import { searchFiles } from './discoverFiles.ts';
import { readClosedFile } from './readClosedFile.ts';

/** Whether the file at a path below a workspace folder is one that git is told to ignore. */
export type IgnoreTest = (path: string) => boolean;

/** How many `.gitignore` files of one folder are read. */
const MOST = 200;

/** Reads the `.gitignore` files of `folder`, where a search can find them. */
export async function readIgnoreTest(folder: vscode.Uri, token: vscode.CancellationToken): Promise<IgnoreTest> {
  if (folder.scheme !== 'file' && folder.scheme !== 'vscode-remote') {
    return () => false;
  }
  const found = (await searchFiles(folder, '**/.gitignore', MOST, token)) ?? [];
  const root = `${folder.path}/`;
  const read = await Promise.all(found.map((uri) => readIgnoreFile(uri, root)));
  const files = read.filter((file) => file !== undefined).sort((a, b) => a.folder.length - b.folder.length);
  const known = new Map<string, boolean>();
  const isFolderIgnored = (path: string): boolean => {
    let answer = known.get(path);
    if (answer === undefined) {
      answer = path !== '' && (isFolderIgnored(parentOf(path)) || isIgnored(`/${path}`, true, files));
      known.set(path, answer);
    }
    return answer;
  };
  return (path) => files.length > 0 && (isFolderIgnored(parentOf(path)) || isIgnored(`/${path}`, false, files));
}

async function readIgnoreFile(uri: vscode.Uri, root: string): Promise<IgnoreFile | undefined> {
  const file = await readClosedFile(uri);
  return file && parseIgnoreFile(`/${parentOf(uri.path.slice(root.length))}`, file.text);
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
