import * as vscode from 'vscode';
import {
  compileGlobs,
  type FileContext,
  type Indexer,
  type IndexProgress,
  isMarkdownPath,
  type SpecIndex,
  type Tandem,
  USUAL_SPEC_GLOBS,
} from '../core/index.ts';
import { discoverFiles, pathBelow } from './discoverFiles.ts';
import { DisposableStore } from './disposableStore.ts';
import { type FileContexts, isTeamSettings } from './fileContexts.ts';
import { type FileChanges, FileWatch } from './fileWatch.ts';
import { guard } from './guard.ts';
import { type IgnoreTest, readIgnoreTest } from './ignoredFiles.ts';
import { readClosedFile } from './readClosedFile.ts';

/** How often listeners hear of changes while many files are read, in milliseconds. */
const RHYTHM = 100;

/** Every Markdown file of the workspace folders, read and kept up to date. */
export class WorkspaceSpecs implements vscode.Disposable {
  readonly index: SpecIndex;
  readonly indexer: Indexer;
  readonly #files: FileContexts;
  readonly #store = new DisposableStore();
  readonly #changes = this.#store.add(new vscode.EventEmitter<void>());
  readonly #ignored = new Map<string, IgnoreTest>();
  readonly #search: () => Promise<unknown>;
  #searching: vscode.CancellationTokenSource | undefined;
  #searched: Promise<unknown> | undefined;
  #everything = false;
  #limited = false;
  #timer: Timer | undefined;

  /** Files were read, or the search for them went on. Said at most ten times a second. */
  readonly onDidChange = this.#changes.event;

  constructor(tandem: Tandem, files: FileContexts, log: vscode.LogOutputChannel) {
    this.#files = files;
    this.index = tandem.index;
    this.#search = guard(log, 'workspace.search', () => this.#discover());
    const contexts = new Map<string, FileContext>();
    this.indexer = tandem.indexer({
      fetch: async (uri) => {
        const file = vscode.Uri.parse(uri, true);
        const [text, context] = await Promise.all([readClosedFile(file), files.contextOf(file)]);
        contexts.set(uri, context);
        return text;
      },
      contextOf: (uri) => {
        const context = contexts.get(uri);
        contexts.delete(uri);
        return context ?? files.fallback(vscode.Uri.parse(uri, true));
      },
    });
    this.#store.add(new vscode.Disposable(this.index.onDidChange(() => this.#changed())));
    this.#store.add(new vscode.Disposable(this.indexer.onDidProgress(() => this.#changed())));
    this.#store.add(vscode.workspace.onDidChangeWorkspaceFolders(() => this.refresh()));
    this.#store.add(files.onDidChange(() => this.refresh()));
    this.#store.add(this.#store.add(new FileWatch()).onDidChange((changes) => this.#take(changes)));
  }

  /** How far the reading is; undefined while files are still being looked for. */
  get progress(): IndexProgress | undefined {
    return this.#searched === undefined || this.#searching ? undefined : this.indexer.progress;
  }

  /** Whether there are files that are not read until the user asks for all. */
  get limited(): boolean {
    return this.#limited;
  }

  /** Looks for files again and reads all of them again. */
  refresh(): Promise<unknown> {
    this.#searched = this.#search();
    return this.#searched;
  }

  /** Resolves when every file that is to be read has been read. */
  async whenRead(): Promise<void> {
    await this.#searched;
    await this.indexer.whenIdle();
  }

  /** Reads the whole workspace, however far away its files are. */
  readEverything(): Promise<unknown> {
    this.#everything = true;
    return this.refresh();
  }

  /** Whether the file at `uri` is one that the views are about. */
  covers(uri: vscode.Uri): boolean {
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    if (!folder) {
      return uri.scheme === 'untitled' || vscode.workspace.workspaceFolders === undefined;
    }
    const path = pathBelow(folder, uri);
    return isMarkdownPath(path) && !this.#ignored.get(folder.toString())?.(path);
  }

  dispose(): void {
    this.#searching?.cancel();
    clearTimeout(this.#timer);
    this.indexer.dispose();
    this.#store.dispose();
  }

  async #discover(): Promise<void> {
    this.#searching?.cancel();
    const source = new vscode.CancellationTokenSource();
    this.#searching = source;
    this.#changed();
    try {
      const folders = vscode.workspace.workspaceFolders ?? [];
      const found = await Promise.all(folders.map(({ uri }) => this.#discoverIn(uri, source.token)));
      if (source.token.isCancellationRequested) {
        return;
      }
      this.#limited = found.some(({ limited }) => limited);
      const uris = new Set(found.flatMap((one) => one.uris.map(String)));
      this.indexer.remove([...this.index.files()].map(({ uri }) => uri).filter((uri) => !uris.has(uri)));
      this.indexer.enqueue(uris);
    } finally {
      if (this.#searching === source) {
        this.#searching = undefined;
      }
      source.dispose();
      this.#changed();
    }
  }

  async #discoverIn(folder: vscode.Uri, token: vscode.CancellationToken) {
    const { settings } = await this.#files.contextOf(vscode.Uri.joinPath(folder, 'x.md'));
    const globs = settings.specs.include.length > 0 ? settings.specs.include : USUAL_SPEC_GLOBS;
    const wanted = this.#everything ? undefined : compileGlobs(globs);
    const [isIgnoredPath, found] = await Promise.all([
      readIgnoreTest(folder, token),
      discoverFiles(folder, wanted, token),
    ]);
    this.#ignored.set(folder.toString(), isIgnoredPath);
    return { ...found, uris: found.uris.filter((uri) => !isIgnoredPath(pathBelow(folder, uri))) };
  }

  #take({ changed, deleted }: FileChanges): void {
    if ([...changed, ...deleted].some(isAboutAll)) {
      this.#files.forget();
      return;
    }
    const gone = new Set(deleted.map(String));
    const isGone = (uri: string) => gone.has(uri) || ancestorsOf(uri).some((folder) => gone.has(folder));
    this.indexer.remove(gone.size === 0 ? [] : [...this.index.files()].map(({ uri }) => uri).filter(isGone));
    this.indexer.enqueue(changed.filter((uri) => this.covers(uri)).map(String));
  }

  #changed(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#changes.fire();
    }, RHYTHM);
  }
}

/** Whether a change of that file changes how all others are read, or which ones. */
function isAboutAll(uri: vscode.Uri): boolean {
  return isTeamSettings(uri) || uri.path.endsWith('/.gitignore');
}

/** The folders above, as URIs, the nearest first. */
function ancestorsOf(uri: string): string[] {
  const folders: string[] = [];
  for (let cut = uri.lastIndexOf('/'); cut > 0 && uri[cut - 1] !== '/'; cut = uri.lastIndexOf('/', cut - 1)) {
    folders.push(uri.slice(0, cut));
  }
  return folders;
}
