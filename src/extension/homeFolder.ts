import type * as vscode from 'vscode';

/** What a desktop host tells of its environment; a browser has none. */
interface Environment {
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> };
}

/** Whether `folder` is somebody's whole home folder, in which nothing is looked for. */
export function isHomeFolder(folder: vscode.Uri): boolean {
  const { process } = globalThis as Environment;
  const home = process?.env?.HOME ?? process?.env?.USERPROFILE;
  return folder.scheme === 'file' && home !== undefined && bare(folder.fsPath) === bare(home);
}

function bare(path: string): string {
  return path.replaceAll('\\', '/').replace(/\/$/, '').toLowerCase();
}
