import * as vscode from 'vscode';
import type { Spec } from '../core/index.ts';
import { DisposableStore } from './disposableStore.ts';
import { guard } from './guard.ts';
import type { Foundation } from './services.ts';

/** What the document at hand says: the one in the editor that has the focus, or had it last as long as one is visible. */
export class CurrentSpec implements vscode.Disposable {
  readonly #store = new DisposableStore();
  readonly #changes = this.#store.add(new vscode.EventEmitter<void>());
  readonly #update: () => Promise<void>;
  #document: vscode.TextDocument | undefined;
  #spec: Spec | undefined;

  /** Another document is at hand, or it says something else now. */
  readonly onDidChange = this.#changes.event;

  constructor({ clock, log, specs }: Pick<Foundation, 'clock' | 'log' | 'specs'>) {
    this.#update = guard(log, 'currentSpec', () => this.#read(specs));
    this.#store.add(vscode.window.onDidChangeActiveTextEditor(() => this.#update()));
    this.#store.add(
      specs.onDidRead(({ document }) =>
        document === vscode.window.activeTextEditor?.document ? this.#update() : undefined,
      ),
    );
    this.#store.add(clock.onDidChange(() => this.#changes.fire()));
  }

  /** Undefined where no document that Tandem reads is at hand. It may be no spec. */
  get spec(): Spec | undefined {
    return this.#spec;
  }

  dispose(): void {
    this.#store.dispose();
  }

  async #read(specs: Foundation['specs']): Promise<void> {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    if (!activeTextEditor && visibleTextEditors.some(({ document }) => document === this.#document)) {
      return;
    }
    this.#document = activeTextEditor?.document;
    const spec = this.#document && (await specs.specOf(this.#document));
    if (spec !== this.#spec && this.#document === activeTextEditor?.document) {
      this.#spec = spec;
      this.#changes.fire();
    }
  }
}
