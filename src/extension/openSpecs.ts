import * as vscode from 'vscode';
import { createTextDocument, type Spec, type Tandem, type TextDocument } from '../core/index.ts';
import { DisposableStore } from './disposableStore.ts';
import type { FileContexts } from './fileContexts.ts';
import { guard } from './guard.ts';
import { isOurs } from './selector.ts';
import { waitsForSave } from './waitsForSave.ts';

/** One open document and what was read from it. */
export interface Reading {
  readonly document: vscode.TextDocument;
  readonly spec: Spec;
  /** What made Tandem read it. */
  readonly cause: 'opened' | 'typed' | 'saved' | 'settings';
}

/**
 * How long a document must be left alone before it is read without being asked for, in milliseconds: longer than most take from
 * one letter to the next, and so short that the views follow within half a second.
 */
const SETTLE = 200;

/** What the open documents say. Each version is read once, whoever asks. */
export class OpenSpecs implements vscode.Disposable {
  readonly #tandem: Tandem;
  readonly #files: FileContexts;
  readonly #store = new DisposableStore();
  readonly #readings = this.#store.add(new vscode.EventEmitter<Reading>());
  readonly #waits = this.#store.add(new vscode.EventEmitter<vscode.Uri>());
  readonly #closings = this.#store.add(new vscode.EventEmitter<vscode.Uri>());
  readonly #texts = new WeakMap<vscode.TextDocument, TextDocument>();
  readonly #timers = new Map<string, Timer>();
  readonly #announce: (document: vscode.TextDocument, cause: Reading['cause']) => Promise<void>;

  /** A document was read after it was opened, changed or saved, or after its settings changed. */
  readonly onDidRead = this.#readings.event;
  /** A document has changed and is so long that it is read when it is saved: what was read before no longer holds. */
  readonly onDidWait = this.#waits.event;
  /** A document is no longer open. */
  readonly onDidClose = this.#closings.event;

  constructor(tandem: Tandem, files: FileContexts, log: vscode.LogOutputChannel) {
    this.#tandem = tandem;
    this.#files = files;
    this.#announce = guard(log, 'documents.read', (document, cause) => this.#read(document, cause));
    const { workspace } = vscode;
    this.#store.add(workspace.onDidOpenTextDocument((document) => this.#schedule(document, 'opened', 0)));
    this.#store.add(workspace.onDidChangeTextDocument(({ document }) => this.#schedule(document, 'typed', SETTLE)));
    this.#store.add(workspace.onDidSaveTextDocument((document) => this.#schedule(document, 'saved', 0)));
    this.#store.add(workspace.onDidCloseTextDocument((document) => this.#close(document)));
    for (const event of [files.onDidChange, files.onDidChangeChecks]) {
      this.#store.add(event(() => this.readAll()));
    }
  }

  /** The open documents that Tandem looks at. */
  get documents(): readonly vscode.TextDocument[] {
    return vscode.workspace.textDocuments.filter(isOurs);
  }

  /** What `document` says now; undefined where Tandem does not look, or not before it is saved. */
  async specOf(document: vscode.TextDocument): Promise<Spec | undefined> {
    if (!isOurs(document) || document.isClosed || waitsForSave(document, this.#texts.get(document))) {
      return undefined;
    }
    const context = await this.#files.contextOf(document.uri);
    if (document.isClosed) {
      return undefined;
    }
    const before = this.#texts.get(document);
    const text = this.#textOf(document);
    // What was put into it a moment ago may have made it long.
    return waitsForSave(document, text) ? undefined : this.#tandem.read(text, context, before);
  }

  /** Reads `document` at once, so that what is written to it next is known to be new. */
  async readNow(document: vscode.TextDocument): Promise<void> {
    if (isOurs(document)) {
      this.#cancel(document.uri.toString());
      await this.#announce(document, 'opened');
    }
  }

  /** Reads all open documents again, as after a change of settings. */
  readAll(): void {
    for (const document of this.documents) {
      this.#schedule(document, 'settings', 0);
    }
  }

  dispose(): void {
    for (const timer of this.#timers.values()) {
      clearTimeout(timer);
    }
    this.#store.dispose();
  }

  #schedule(document: vscode.TextDocument, cause: Reading['cause'], delay: number): void {
    if (!isOurs(document)) {
      return;
    }
    const key = document.uri.toString();
    this.#cancel(key);
    if (waitsForSave(document, this.#texts.get(document))) {
      this.#waits.fire(document.uri);
      return;
    }
    const run = () => {
      this.#timers.delete(key);
      void this.#announce(document, cause);
    };
    this.#timers.set(key, setTimeout(run, delay));
  }

  #cancel(key: string): void {
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
  }

  async #read(document: vscode.TextDocument, cause: Reading['cause']): Promise<void> {
    const spec = await this.specOf(document);
    if (spec?.document.version === document.version) {
      this.#readings.fire({ document, spec, cause });
    } else if (waitsForSave(document, this.#texts.get(document))) {
      this.#waits.fire(document.uri);
    }
  }

  #close(document: vscode.TextDocument): void {
    this.#cancel(document.uri.toString());
    this.#closings.fire(document.uri);
  }

  #textOf(document: vscode.TextDocument): TextDocument {
    const known = this.#texts.get(document);
    if (known?.version === document.version) {
      return known;
    }
    const text = createTextDocument(document.uri.toString(), document.version, document.getText());
    this.#texts.set(document, text);
    return text;
  }
}
