import * as vscode from 'vscode';
import { DisposableStore } from './disposableStore.ts';

/** What happened on disk since the last report. A path stands in one of the lists only. */
export interface FileChanges {
  /** New or changed files. */
  readonly changed: readonly vscode.Uri[];
  /** Files that are gone, and folders with all that was in them. */
  readonly deleted: readonly vscode.Uri[];
}

/** How long the file system must be quiet before a report, in milliseconds; a change of branch is one report. */
const QUIET = 100;

/** After this many milliseconds a report is made even if the file system is never quiet. */
const PATIENCE = 300;

/** Watches the workspace folders for Markdown and team settings. */
export class FileWatch implements vscode.Disposable {
  readonly #store = new DisposableStore();
  readonly #changes = this.#store.add(new vscode.EventEmitter<FileChanges>());
  /** By URI; the value tells whether the file is gone. */
  readonly #pending = new Map<string, boolean>();
  #timer: Timer | undefined;
  #since = 0;

  /** Reports what has happened, bursts in one. */
  readonly onDidChange = this.#changes.event;

  constructor() {
    const files = this.#store.add(vscode.workspace.createFileSystemWatcher('**/{*.md,*.markdown,.tandem.json}'));
    this.#store.add(files.onDidCreate((uri) => this.#note(uri, false)));
    this.#store.add(files.onDidChange((uri) => this.#note(uri, false)));
    // A folder that goes is reported alone, without the files that were in it, so every removal counts.
    const removals = this.#store.add(vscode.workspace.createFileSystemWatcher('**', true, true, false));
    this.#store.add(removals.onDidDelete((uri) => this.#note(uri, true)));
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#store.dispose();
  }

  #note(uri: vscode.Uri, gone: boolean): void {
    const now = Date.now();
    if (this.#pending.size === 0) {
      this.#since = now;
    }
    this.#pending.set(uri.toString(), gone);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#report(), Math.max(0, Math.min(QUIET, this.#since + PATIENCE - now)));
  }

  #report(): void {
    const all = [...this.#pending].map(([uri, gone]) => ({ uri: vscode.Uri.parse(uri, true), gone }));
    this.#pending.clear();
    this.#changes.fire({
      changed: all.filter(({ gone }) => !gone).map(({ uri }) => uri),
      deleted: all.filter(({ gone }) => gone).map(({ uri }) => uri),
    });
  }
}
