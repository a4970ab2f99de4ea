import * as vscode from 'vscode';
import { DisposableStore } from './disposableStore.ts';

/** What happened on disk since the last report. A path stands in one of the lists only. */
export interface FileChanges {
  /** New or changed files. */
  readonly changed: readonly vscode.Uri[];
  /** New paths that may be folders; what came with them is not told. */
  readonly folders: readonly vscode.Uri[];
  /** Files that are gone, and folders with all that was in them. */
  readonly deleted: readonly vscode.Uri[];
}

/** How long the file system must be quiet before a report, in milliseconds; a change of branch is one report. */
const QUIET = 50;

/** After this many milliseconds a report is made even if the file system is never quiet. */
const PATIENCE = 300;

const OURS = '**/{*.md,*.markdown,.tandem.json,.gitignore,kep.yaml}';

/** Whether a path is one of {@link OURS}. Any other may be a folder: a dot in a name says nothing. */
const IS_OURS = /\.(?:md|markdown)$|\/(?:\.tandem\.json|\.gitignore|kep\.yaml)$/i;

/** Where files come and go all the time, and never a spec. */
const NOISE = /\/(?:\.git|node_modules)\//;

/** Watches the workspace folders for Markdown, facts beside it and team settings. */
export class FileWatch implements vscode.Disposable {
  readonly #store = new DisposableStore();
  readonly #changes = this.#store.add(new vscode.EventEmitter<FileChanges>());
  readonly #pending = new Map<string, keyof FileChanges>();
  #timer: Timer | undefined;
  #since = 0;

  /** Reports what has happened, bursts in one. */
  readonly onDidChange = this.#changes.event;

  constructor() {
    const files = this.#store.add(vscode.workspace.createFileSystemWatcher(OURS));
    this.#store.add(files.onDidCreate((uri) => this.#note(uri, 'changed')));
    this.#store.add(files.onDidChange((uri) => this.#note(uri, 'changed')));
    // A folder that comes, goes or moves is told of alone, without the files that are in it.
    const all = this.#store.add(vscode.workspace.createFileSystemWatcher('**', false, true, false));
    this.#store.add(all.onDidCreate((uri) => !IS_OURS.test(uri.path) && this.#note(uri, 'folders')));
    this.#store.add(all.onDidDelete((uri) => this.#note(uri, 'deleted')));
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#store.dispose();
  }

  #note(uri: vscode.Uri, what: keyof FileChanges): void {
    if (NOISE.test(uri.path)) {
      return;
    }
    const now = Date.now();
    if (this.#pending.size === 0) {
      this.#since = now;
    }
    this.#pending.set(uri.toString(), what);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#report(), Math.max(0, Math.min(QUIET, this.#since + PATIENCE - now)));
  }

  #report(): void {
    const all = [...this.#pending];
    this.#pending.clear();
    const urisOf = (what: keyof FileChanges) =>
      all.filter(([, one]) => one === what).map(([uri]) => vscode.Uri.parse(uri, true));
    this.#changes.fire({ changed: urisOf('changed'), folders: urisOf('folders'), deleted: urisOf('deleted') });
  }
}

/** Whether a file, by its URI, is one of `gone` or lies below one. */
export function isBelow(gone: readonly vscode.Uri[]): (uri: string) => boolean {
  const all = new Set(gone.map(String));
  return (uri) => {
    for (let cut = uri.length; all.size > 0 && cut > 0; cut = uri.lastIndexOf('/', cut - 1)) {
      if (all.has(uri.slice(0, cut))) {
        return true;
      }
    }
    return false;
  };
}
