import * as vscode from 'vscode';
import { DisposableStore } from './disposableStore.ts';
import type { WorkspaceSpecs } from './workspaceSpecs.ts';

/** Tells when the files say something else of ids, and to whom that is news. */
export class NewsOfIds implements vscode.Disposable {
  readonly #index: WorkspaceSpecs['index'];
  readonly #store = new DisposableStore();
  readonly #changed = new Set<string>();
  /** Who was looked at in a version that the index did not have yet. */
  readonly #ahead = new Set<string>();
  #knewAll = false;

  /** Calls `listener` with a function that says of a file whether there is news for it; not as long as not all files are read. */
  constructor(workspace: WorkspaceSpecs, listener: (isNewsFor: (uri: string) => boolean) => void) {
    this.#index = workspace.index;
    const note = workspace.index.onDidChange(({ set, deleted }) => {
      for (const uri of [...set, ...deleted]) {
        this.#changed.add(uri);
      }
    });
    this.#store.add(new vscode.Disposable(note));
    this.#store.add(
      workspace.onDidChange(() => {
        const isFirst = !this.#knewAll;
        this.#knewAll = workspace.references !== undefined;
        if (this.#knewAll) {
          const [one, other] = this.#changed;
          this.#changed.clear();
          const haveOthersChanged = (uri: string) => other !== undefined || (one !== undefined && one !== uri);
          listener((uri) => isFirst || this.#ahead.has(uri) || haveOthersChanged(uri));
        }
      }),
    );
  }

  /** That version of a file was looked at: its own change is no news for it then, unless others do not know it yet. */
  looked(uri: string, version: number): void {
    if (this.#index.get(uri)?.version === version) {
      this.#ahead.delete(uri);
    } else {
      this.#ahead.add(uri);
    }
  }

  dispose(): void {
    this.#store.dispose();
  }
}
