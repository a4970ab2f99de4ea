import * as vscode from 'vscode';
import { type Finding, FreshItems, type Spec } from '../core/index.ts';
import { cursorsIn } from './cursorsIn.ts';
import { DisposableStore } from './disposableStore.ts';
import { guard } from './guard.ts';
import { NewsOfIds } from './newsOfIds.ts';
import type { Reading } from './openSpecs.ts';
import type { Foundation } from './services.ts';
import { shownFiles } from './shownFiles.ts';
import { ShownFindings } from './shownFindings.ts';

/** How long the cursor must rest before a document is looked at again, in milliseconds. */
const REST = 150;

/** What there is to say about the open documents, shown as problems. */
export class Findings implements vscode.Disposable {
  readonly #base: Foundation;
  readonly #store = new DisposableStore();
  readonly #shown: ShownFindings;
  readonly #news: NewsOfIds;
  readonly #fresh = new FreshItems();
  readonly #recheck: () => Promise<void>;
  /** Of whom something else may be said now. */
  readonly #restless = new Set<vscode.TextDocument>();
  #timer: Timer | undefined;
  #isOver = false;

  constructor(base: Foundation) {
    this.#base = base;
    this.#shown = this.#store.add(new ShownFindings(base.extensionUri));
    this.#recheck = guard(base.log, 'findings.recheck', () => this.#lookAgain());
    const { clock, specs, workspace } = base;
    this.#store.add(specs.onDidRead((reading) => this.#take(reading)));
    this.#store.add(specs.onDidWait((uri) => this.#shown.hide(uri)));
    this.#store.add(
      specs.onDidClose((uri) => {
        this.#fresh.forget(uri.toString());
        this.#shown.hide(uri);
      }),
    );
    this.#store.add(vscode.window.tabGroups.onDidChangeTabs(() => this.#tabsChanged()));
    this.#store.add(clock.onDidChange(() => specs.readAll()));
    this.#news = this.#store.add(new NewsOfIds(workspace, (isNewsFor) => this.#othersChanged(isNewsFor)));
    this.#store.add(vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#moved(textEditor.document)));
    // Those that are out of sight have no cursor any more.
    this.#store.add(vscode.window.onDidChangeVisibleTextEditors(() => this.#moved(...specs.documents)));
  }

  /** What is shown for that version of `document`; empty where nothing is, or not yet. */
  findingsOf(document: vscode.TextDocument): readonly Finding[] {
    return this.#shown.of(document);
  }

  dispose(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#store.dispose();
  }

  #take({ document, spec, cause }: Reading): void {
    const uri = document.uri.toString();
    this.#fresh.update(spec);
    this.#fresh.moved(uri, cursorsIn(document));
    if (cause === 'saved') {
      this.#fresh.saved(uri);
    }
    if (cause === 'typed') {
      this.#fresh.typed(uri);
    }
    if (cause !== 'typed') {
      this.#check(document, spec);
    } else if (this.#base.settings.get(document.uri).checkWhen === 'typing') {
      // To read a long spec and to check it take some milliseconds each: others get their turn in between.
      const check = guard(this.#base.log, 'findings.check', () => this.#check(document, spec));
      setTimeout(() => void check(), 0);
    }
  }

  #check(document: vscode.TextDocument, spec: Spec): void {
    const { clock, tandem, workspace } = this.#base;
    const uri = document.uri.toString();
    const context = this.#base.files.known(uri);
    if (this.#isOver || !context || !shownFiles().has(uri) || document.version !== spec.document.version) {
      return;
    }
    const findings = tandem.check(tandem.read(spec.document, context /* may be newer */), {
      settings: context.settings,
      today: clock.today,
      quiet: this.#fresh.keys(uri),
      references: workspace.references,
    });
    this.#shown.show(document, findings);
    this.#news.looked(uri, document.version);
  }

  #tabsChanged(): void {
    const shown = shownFiles();
    for (const uri of this.#shown.uris()) {
      if (!shown.has(uri)) {
        this.#shown.hide(vscode.Uri.parse(uri, true));
      }
    }
    const isNew = (uri: vscode.Uri) => shown.has(uri.toString()) && !this.#shown.has(uri.toString());
    for (const document of this.#base.specs.documents.filter(({ uri }) => isNew(uri))) {
      this.#restless.add(document);
    }
    void this.#recheck();
  }

  /** What one file says of an id may be news to those that are open. */
  #othersChanged(isNewsFor: (uri: string) => boolean): void {
    for (const document of this.#base.specs.documents) {
      const uri = document.uri.toString();
      const { uses = [], definitions = [] } = this.#base.workspace.index.get(uri)?.references ?? {};
      if (isNewsFor(uri) && uses.length + definitions.length > 0) {
        this.#askAgain(document);
      }
    }
  }

  /** Typing moves the cursor, too: only where another item is written now is there something to look at again. */
  #moved(...documents: vscode.TextDocument[]): void {
    for (const document of documents) {
      if (this.#fresh.moved(document.uri.toString(), cursorsIn(document))) {
        this.#askAgain(document);
      }
    }
  }

  #askAgain(document: vscode.TextDocument): void {
    if (this.#shown.has(document.uri.toString())) {
      this.#restless.add(document);
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#recheck(), REST);
    }
  }

  async #lookAgain(): Promise<void> {
    const documents = [...this.#restless];
    this.#restless.clear();
    for (const document of documents) {
      const isWaiting = document.isDirty && this.#base.settings.get(document.uri).checkWhen === 'saving';
      const spec = isWaiting ? undefined : await this.#base.specs.specOf(document);
      if (spec) {
        this.#check(document, spec);
      }
    }
  }
}
