import * as vscode from 'vscode';
import type { DecisionGrouping } from '../core/index.ts';
import { DisposableStore } from './disposableStore.ts';

const GROUPING = 'tandem.grouping';
const FILTER = 'tandem.filter';

/** How the user wants to see the views. Kept for each workspace. */
export class ViewState implements vscode.Disposable {
  readonly #memento: vscode.Memento;
  readonly #store = new DisposableStore();
  readonly #changes = this.#store.add(new vscode.EventEmitter<void>());

  readonly onDidChange = this.#changes.event;

  constructor(memento: vscode.Memento) {
    this.#memento = memento;
    this.#tell();
  }

  /** What the views are filtered by; empty for nothing. */
  get filter(): string {
    return this.#memento.get(FILTER, '');
  }

  /** What the user picked; undefined where the dates decide. */
  get grouping(): DecisionGrouping | undefined {
    return this.#memento.get<DecisionGrouping>(GROUPING);
  }

  setFilter(filter: string): void {
    this.#set(FILTER, filter.trim() === '' ? undefined : filter);
  }

  setGrouping(grouping: DecisionGrouping | undefined): void {
    this.#set(GROUPING, grouping);
  }

  dispose(): void {
    this.#store.dispose();
  }

  #set(key: string, value: string | undefined): void {
    void this.#memento.update(key, value);
    this.#tell();
    this.#changes.fire();
  }

  #tell(): void {
    void vscode.commands.executeCommand('setContext', 'tandem.filtered', this.filter !== '');
  }
}
