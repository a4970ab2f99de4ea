import * as vscode from 'vscode';
import { type Finding, isSameFindings } from '../core/index.ts';
import { toDiagnostic } from './diagnostic.ts';
import { DisposableStore } from './disposableStore.ts';

/** The findings of one document that VS Code shows. */
interface Shown {
  /** The version of the document that they were last found in. */
  readonly version: number;
  readonly findings: readonly Finding[];
  /** Whether something was written since where one of them stands: VS Code may have moved what it drew there. */
  isTouched: boolean;
}

/** The problems that VS Code shows of us. It hears of them only when they are others: taking them over costs it as much as us. */
export class ShownFindings implements vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #store = new DisposableStore();
  readonly #collection = this.#store.add(vscode.languages.createDiagnosticCollection('tandem'));
  readonly #shown = new Map<string, Shown>();

  constructor(extensionUri: vscode.Uri) {
    this.#extensionUri = extensionUri;
    this.#store.add(vscode.workspace.onDidChangeTextDocument((event) => this.#changed(event)));
  }

  /** Of which documents something is shown, or would be if there were anything to say. */
  uris(): Iterable<string> {
    return this.#shown.keys();
  }

  has(uri: string): boolean {
    return this.#shown.has(uri);
  }

  /** What is shown for that version of `document`; empty where nothing is, or not yet. */
  of(document: vscode.TextDocument): readonly Finding[] {
    const shown = this.#shown.get(document.uri.toString());
    return shown?.version === document.version ? shown.findings : [];
  }

  /** Shows what was found in `document` as it is now. */
  show({ uri, version }: vscode.TextDocument, findings: readonly Finding[]): void {
    const before = this.#shown.get(uri.toString());
    if (!before || before.isTouched || !isSameFindings(before.findings, findings)) {
      const diagnostics = findings.map((finding) => toDiagnostic(finding, this.#extensionUri));
      this.#collection.set(uri, diagnostics);
    }
    this.#shown.set(uri.toString(), { version, findings, isTouched: false });
  }

  hide(uri: vscode.Uri): void {
    this.#shown.delete(uri.toString());
    this.#collection.delete(uri);
  }

  dispose(): void {
    this.#store.dispose();
  }

  #changed({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const shown = this.#shown.get(document.uri.toString());
    if (shown) {
      shown.isTouched ||= contentChanges.some(({ range: { start, end } }) =>
        shown.findings.some(({ range }) => range.start.line <= end.line && start.line <= range.end.line),
      );
    }
  }
}
