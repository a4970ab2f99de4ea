import type * as vscode from 'vscode';
import { type FileContexts, isTeamSettings } from './fileContexts.ts';

/**
 * Whether a change of `uris` reaches other files: how they are read, or which ones. If so, `contexts` has told that
 * everything is to be read again.
 */
export async function reachesAllFiles(contexts: FileContexts, uris: readonly vscode.Uri[]): Promise<boolean> {
  if (uris.some(({ path }) => path.endsWith('/.gitignore'))) {
    contexts.forget();
    return true;
  }
  const changed = await Promise.all(uris.filter(isTeamSettings).map((uri) => contexts.lookAgain(uri)));
  return changed.includes(true);
}
