import * as vscode from 'vscode';
import type { IsoDay } from '../core/index.ts';
import { DisposableStore } from './disposableStore.ts';

/** The day it is where the user is. */
export class Clock implements vscode.Disposable {
  readonly #store = new DisposableStore();
  readonly #changes = this.#store.add(new vscode.EventEmitter<IsoDay>());
  #known = today();

  /** Tells that another day has begun, as soon as somebody comes back to the window. */
  readonly onDidChange = this.#changes.event;

  constructor() {
    this.#store.add(vscode.window.onDidChangeWindowState(() => this.#look()));
  }

  get today(): IsoDay {
    return today();
  }

  dispose(): void {
    this.#store.dispose();
  }

  #look(): void {
    if (this.#known !== today()) {
      this.#known = today();
      this.#changes.fire(this.#known);
    }
  }
}

function today(): IsoDay {
  const now = new Date();
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
