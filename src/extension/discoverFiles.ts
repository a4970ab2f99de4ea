import * as vscode from 'vscode';
import {
  EXCLUDED_GLOB,
  type FolderEntry,
  isMarkdownPath,
  MARKDOWN_GLOB,
  VIRTUAL_FILE_LIMIT,
  walkFolders,
} from '../core/index.ts';
import { isHomeFolder } from './homeFolder.ts';

/** The Markdown files of one workspace folder. */
export interface Discovered {
  readonly uris: readonly vscode.Uri[];
  /** Whether there may be more that were not asked for. */
  readonly limited: boolean;
}

/** How long a search may take before the folders are walked instead, in milliseconds. */
const DEADLINE = 15_000;

/** How many files are ever looked for in one folder. */
const MOST = 50_000;

/** Which files of a folder on another machine are looked at before the user asks for all. */
export type Wanted = (path: string) => boolean;

/** Finds the Markdown files of `folder`. `wanted` limits what is read where each file costs a request. */
export async function discoverFiles(
  folder: vscode.Uri,
  wanted: Wanted | undefined,
  token: vscode.CancellationToken,
): Promise<Discovered> {
  if (isHomeFolder(folder)) {
    return { uris: [], limited: true };
  }
  if (folder.scheme === 'file' || folder.scheme === 'vscode-remote') {
    const found = await searchFiles(folder, MARKDOWN_GLOB, MOST, token);
    if (found) {
      const uris = found.filter((uri) => isMarkdownPath(pathBelow(folder, uri)));
      return { uris, limited: found.length >= MOST };
    }
  }
  return walk(folder, folder.scheme === 'file' ? undefined : wanted, token);
}

/** What the search of VS Code finds, at most so many; undefined when there is none, or when it does not answer. */
export async function searchFiles(
  folder: vscode.Uri,
  glob: string,
  most: number,
  token: vscode.CancellationToken,
): Promise<vscode.Uri[] | undefined> {
  const ended = new vscode.CancellationTokenSource();
  const cancel = token.onCancellationRequested(() => ended.cancel());
  let timer: Timer | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), DEADLINE);
  });
  try {
    const pattern = new vscode.RelativePattern(folder, glob);
    return await Promise.race([vscode.workspace.findFiles(pattern, EXCLUDED_GLOB, most, ended.token), late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
    cancel.dispose();
    ended.cancel();
    ended.dispose();
  }
}

async function walk(
  folder: vscode.Uri,
  wanted: Wanted | undefined,
  token: vscode.CancellationToken,
): Promise<Discovered> {
  const { paths, complete } = await walkFolders({
    readFolder: (path) => readFolder(vscode.Uri.joinPath(folder, path)),
    accepts: (path) => wanted?.(path) ?? true,
    mayHold: () => true,
    isCancelled: () => token.isCancellationRequested,
    maxFiles: wanted ? VIRTUAL_FILE_LIMIT : MOST,
  });
  return { uris: paths.map((path) => vscode.Uri.joinPath(folder, path)), limited: wanted !== undefined || !complete };
}

async function readFolder(folder: vscode.Uri): Promise<FolderEntry[] | undefined> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name, type]) => ({
      name,
      kind: type & vscode.FileType.Directory ? 'folder' : type & vscode.FileType.File ? 'file' : 'other',
      isLink: (type & vscode.FileType.SymbolicLink) !== 0,
    }));
  } catch {
    return undefined;
  }
}

/** The path of `uri` below `folder`, with `/` and no leading one; its whole path where it is not below. */
export function pathBelow(folder: vscode.Uri, uri: vscode.Uri): string {
  const root = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return uri.path.startsWith(root) ? uri.path.slice(root.length) : uri.path;
}

/** Whether there is a folder at `uri`. */
export async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false;
  }
}
