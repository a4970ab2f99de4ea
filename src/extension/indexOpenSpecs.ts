import * as vscode from 'vscode';
import { DisposableStore } from './disposableStore.ts';
import type { OpenSpecs, Reading } from './openSpecs.ts';
import type { WorkspaceSpecs } from './workspaceSpecs.ts';

/** Lets what editors hold, saved or not, take the place of the files on disk. */
export function indexOpenSpecs(specs: OpenSpecs, workspace: WorkspaceSpecs): vscode.Disposable {
  const store = new DisposableStore();
  const index = async ({ document, spec }: Reading) => {
    const modified = document.isDirty ? Date.now() : await modifiedOf(document.uri);
    if (!document.isClosed && document.version === spec.document.version && workspace.covers(document.uri)) {
      workspace.indexer.opened(spec, modified);
    }
  };
  store.add(specs.onDidRead((reading) => void index(reading)));
  store.add(specs.onDidClose((uri) => workspace.indexer.closed(uri.toString())));
  return store;
}

/** In milliseconds since 1970; undefined for what is on no disk. */
async function modifiedOf(uri: vscode.Uri): Promise<number | undefined> {
  try {
    return (await vscode.workspace.fs.stat(uri)).mtime;
  } catch {
    return undefined;
  }
}
