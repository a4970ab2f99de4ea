import * as vscode from 'vscode';
import type { Indexer, IndexProgress, References, SpecIndex, Tandem } from '../core/index.ts';
import { DisposableStore } from './disposableStore.ts';
import type { FileContexts } from './fileContexts.ts';
import { type FileChanges, FileWatch, isBelow } from './fileWatch.ts';
import { guard } from './guard.ts';
import { dropFiles } from './indexOpenSpecs.ts';
import { reachesAllFiles } from './reachesAllFiles.ts';
import { readClosedFile } from './readClosedFile.ts';
import { Rhythm } from './rhythm.ts';
import { WorkspaceFiles } from './workspaceFiles.ts';

/** Every Markdown file of the workspace folders, read and kept up to date. */
export class WorkspaceSpecs implements vscode.Disposable {
  readonly index: SpecIndex;
  readonly indexer: Indexer;
  readonly #files: WorkspaceFiles;
  readonly #contexts: FileContexts;
  readonly #store = new DisposableStore();
  readonly #changes = this.#store.add(new vscode.EventEmitter<void>());
  readonly #rhythm = this.#store.add(new Rhythm(this, () => this.#changes.fire()));
  readonly #log: vscode.LogOutputChannel;
  readonly #search: (again: boolean) => Promise<unknown>;
  #searched: Promise<unknown> | undefined;
  #searching: vscode.CancellationTokenSource | undefined;
  #everything = false;

  /** Files were read, or the search for them went on. */
  readonly onDidChange = this.#changes.event;

  constructor(tandem: Tandem, contexts: FileContexts, log: vscode.LogOutputChannel) {
    this.#contexts = contexts;
    this.#log = log;
    this.#files = new WorkspaceFiles(contexts);
    this.#search = guard(log, 'workspace.search', (again: boolean) => this.#discover(again));
    this.index = tandem.index;
    this.indexer = tandem.indexer({
      fetch: async (uri) => {
        const file = vscode.Uri.parse(uri, true);
        const [text] = await Promise.all([readClosedFile(file), contexts.contextOf(file)]);
        return this.covers(file) ? text : undefined;
      },
      contextOf: (uri) => contexts.known(uri) ?? contexts.fallback(vscode.Uri.parse(uri, true)),
    });
    this.#store.add(new vscode.Disposable(this.index.onDidChange(() => this.#rhythm.changed())));
    this.#store.add(new vscode.Disposable(this.indexer.onDidProgress(() => this.#rhythm.changed())));
    // Folders that come and go change the contexts, too.
    this.#store.add(contexts.onDidChange(() => this.refresh()));
    this.#store.add(
      this.#store
        .add(new FileWatch())
        .onDidChange(guard(log, 'workspace.changes', (changes: FileChanges) => this.#take(changes))),
    );
  }

  /** How far the reading is; undefined while files are still being looked for. */
  get progress(): IndexProgress | undefined {
    return this.#searched === undefined || this.#searching ? undefined : this.indexer.progress;
  }

  /** The ids of all files; undefined until all that there are have been read. */
  get references(): References | undefined {
    const { progress } = this;
    const isRead = progress !== undefined && progress.read === progress.total && !this.#files.limited;
    return isRead ? this.index.references : undefined;
  }

  /** Looks for files again and reads all of them again. */
  refresh(): Promise<unknown> {
    this.#searched = this.#search(true);
    return this.#searched;
  }

  /** Reads the whole workspace, however far away its files are. */
  readEverything(): Promise<unknown> {
    this.#everything = true;
    return this.refresh();
  }

  /** Resolves when every file that is to be read has been read. */
  async whenRead(): Promise<void> {
    let searched: Promise<unknown> | undefined;
    // A search that began meanwhile has taken the place of the one before.
    while (searched !== this.#searched) {
      searched = this.#searched;
      await searched;
      await this.indexer.whenIdle();
    }
  }

  /** Whether the file at `uri` is one that the views are about. */
  covers(uri: vscode.Uri): boolean {
    return this.#files.covers(uri);
  }

  dispose(): void {
    this.#searching?.cancel();
    this.indexer.dispose();
    this.#store.dispose();
  }

  /** Looks for files and reads those that are new; with `again`, all of them. */
  async #discover(again: boolean): Promise<void> {
    this.#searching?.cancel();
    const source = new vscode.CancellationTokenSource();
    this.#searching = source;
    this.#rhythm.changed();
    // What comes while the search goes on is read on its own, and may be missing from what the search finds.
    const before = new Set(this.#known());
    try {
      const early = await this.#files.firstLook();
      if (early.size > 0 && !source.token.isCancellationRequested) {
        this.indexer.enqueue(early);
        // A search takes all that a machine has; the first items do not wait for it, nor beside it.
        await this.indexer.whenIdle();
      }
      const uris = await this.#files.search(this.#everything, source.token);
      if (uris) {
        this.#log.info('workspace.searched', JSON.stringify({ files: uris.size, limited: this.#files.limited }));
        const isStale = (uri: string) => before.has(uri) || early.has(uri) || !this.covers(vscode.Uri.parse(uri, true));
        const gone = this.#known().filter((uri) => !uris.has(uri) && isStale(uri));
        dropFiles(this.indexer, gone);
        this.indexer.enqueue([...uris].filter((uri) => (again ? !early.has(uri) : !this.index.get(uri))));
      }
    } finally {
      if (this.#searching === source) {
        this.#searching = undefined;
      }
      source.dispose();
      this.#rhythm.changed();
    }
  }

  async #take({ changed, deleted, folders }: FileChanges): Promise<void> {
    if (await reachesAllFiles(this.#contexts, [...changed, ...deleted])) {
      return;
    }
    const others = this.#contexts.forgetBeside([...changed, ...deleted]);
    dropFiles(this.indexer, this.#known().filter(isBelow(deleted)));
    this.indexer.enqueue([...changed, ...others].filter((uri) => this.covers(uri)).map(String));
    if (await this.#files.bringFolders(folders)) {
      this.#searched = this.#search(false);
    }
  }

  #known(): string[] {
    return Array.from(this.index.files(), ({ uri }) => uri);
  }
}
