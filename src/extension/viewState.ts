import * as vscode from 'vscode';
import type { DecisionGrouping } from '../core/index.ts';
import { DisposableStore } from './disposableStore.ts';
import type { Settings } from './settings.ts';

const GROUPING = 'tandem.grouping';
const FILTER = 'tandem.filter';
const SETTLED = 'tandem.settled';

/** How the user wants to see the views. Kept for each workspace. */
export class ViewState implements vscode.Disposable {
  readonly #memento: vscode.Memento;
  readonly #settings: Settings;
  readonly #store = new DisposableStore();
  readonly #changes = this.#store.add(new vscode.EventEmitter<void>());

  readonly onDidChange = this.#changes.event;

  constructor(memento: vscode.Memento, settings: Settings) {
    this.#memento = memento;
    this.#settings = settings;
    this.#store.add(settings.onDidChange(() => this.#tell()));
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

  /** Whether specs that are over are shown too; as it is set, until the user asks for the other. */
  get showSettled(): boolean {
    return this.#memento.get(SETTLED, this.#settings.get().showSettled);
  }

  setFilter(filter: string): void {
    this.#set(FILTER, filter.trim() === '' ? undefined : filter);
  }

  setGrouping(grouping: DecisionGrouping | undefined): void {
    this.#set(GROUPING, grouping);
  }

  setShowSettled(show: boolean): void {
    this.#set(SETTLED, show === this.#settings.get().showSettled ? undefined : show);
  }

  dispose(): void {
    this.#store.dispose();
  }

  #set(key: string, value: string | boolean | undefined): void {
    void this.#memento.update(key, value);
    this.#tell();
    this.#changes.fire();
  }

  #tell(): void {
    void vscode.commands.executeCommand('setContext', 'tandem.filtered', this.filter !== '');
    void vscode.commands.executeCommand('setContext', 'tandem.settled', this.showSettled);
  }
}
