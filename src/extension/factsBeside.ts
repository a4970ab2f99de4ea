import * as vscode from 'vscode';
import { FACTS_FILE, mayHaveFacts } from '../core/index.ts';
import { readClosedFile } from './readClosedFile.ts';

/** The text of the file of facts beside `uri`; undefined where there is none, as beside most files. */
export async function factsBeside(uri: vscode.Uri): Promise<string | undefined> {
  return mayHaveFacts(uri.path) ? (await readClosedFile(vscode.Uri.joinPath(uri, '..', FACTS_FILE)))?.text : undefined;
}

/** The documents beside those of `uris` that are files of facts. */
export function besideFacts(uris: readonly vscode.Uri[]): vscode.Uri[] {
  return uris
    .filter(({ path }) => path.endsWith(`/${FACTS_FILE}`))
    .map((uri) => vscode.Uri.joinPath(uri, '..', 'README.md'));
}
