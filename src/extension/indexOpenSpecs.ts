import * as vscode from 'vscode';
import type { Indexer } from '../core/index.ts';
import { DisposableStore } from './disposableStore.ts';
import { guard } from './guard.ts';
import type { Reading } from './openSpecs.ts';
import type { Foundation } from './services.ts';
import { shownFiles } from './shownFiles.ts';

/** Lets what editors hold, saved or not, take the place of the files on disk. */
export function indexOpenSpecs({ log, specs, workspace }: Foundation): vscode.Disposable {
  const store = new DisposableStore();
  const index = guard(log, 'index.opened', async ({ document, spec }: Reading) => {
    const modified = document.isDirty ? Date.now() : await modifiedOf(document.uri);
    if (!document.isDirty && !shownFiles().has(document.uri.toString())) {
      workspace.indexer.closed(document.uri.toString()); // Nobody sees it: its file counts, if there still is one.
    } else if (!document.isClosed && document.version === spec.document.version && workspace.covers(document.uri)) {
      workspace.indexer.opened(spec, modified);
    }
  });
  store.add(specs.onDidRead(index));
  store.add(specs.onDidClose((uri) => workspace.indexer.closed(uri.toString())));
  return store;
}

/**
 * Takes files that are gone out of the index. VS Code holds documents for minutes after their tab was closed: these go
 * with their files; what a tab still shows stays.
 */
export function dropFiles(indexer: Indexer, uris: readonly string[]): void {
  const shown = shownFiles();
  for (const uri of uris) {
    if (!shown.has(uri)) {
      indexer.closed(uri);
    }
  }
  indexer.remove(uris);
}

/** In milliseconds since 1970; undefined for what is on no disk. */
async function modifiedOf(uri: vscode.Uri): Promise<number | undefined> {
  try {
    return (await vscode.workspace.fs.stat(uri)).mtime;
  } catch {
    return undefined;
  }
}
