import * as vscode from 'vscode';
import { NO_FILTER, narrows, type TreeFilter, type TreeGrouping, type TreeOrder } from '../core/index.ts';
import { DisposableStore } from './disposableStore.ts';
import type { Settings } from './settings.ts';
import type { TreeNode } from './treeNodes.ts';

const GROUPING = 'tandem.grouping';
const ORDER = 'tandem.order';
const FILTER = 'tandem.narrowed';
const SETTLED = 'tandem.settled';

/** What a view that lists items can be asked. */
export interface ItemsList {
  /** Shows and selects an item, with the focus on it; false where the view does not list it. */
  reveal(uri: string, key: string): Promise<boolean>;
  /** What is selected. */
  selection(): readonly TreeNode[];
}

/** How the user wants to see the views. Kept for each workspace. */
export class ViewState implements vscode.Disposable {
  readonly #memento: vscode.Memento;
  readonly #settings: Settings;
  readonly #store = new DisposableStore();
  readonly #changes = this.#store.add(new vscode.EventEmitter<void>());

  readonly onDidChange = this.#changes.event;
  /** The views by their ids. */
  readonly lists = new Map<string, ItemsList>();

  constructor(memento: vscode.Memento, settings: Settings) {
    this.#memento = memento;
    this.#settings = settings;
    this.#store.add(settings.onDidChange(() => this.#tell()));
    this.#tell();
  }

  /** What the views are narrowed to. */
  get filter(): TreeFilter {
    return { ...NO_FILTER, ...this.#memento.get<Partial<TreeFilter>>(FILTER) };
  }

  /** What the user picked; undefined where the dates decide. */
  get grouping(): TreeGrouping | undefined {
    return this.#memento.get<TreeGrouping>(GROUPING);
  }

  /** How the user wants items ordered; undefined for what fits the grouping. */
  get order(): TreeOrder | undefined {
    return this.#memento.get<TreeOrder>(ORDER);
  }

  /** Whether specs that are over are shown too; as it is set, until the user asks for the other. */
  get showSettled(): boolean {
    return this.#memento.get(SETTLED, this.#settings.get().showSettled);
  }

  setFilter(filter: TreeFilter): void {
    this.#set(FILTER, narrows(filter) ? filter : undefined);
  }

  setOrder(order: TreeOrder | undefined): void {
    this.#set(ORDER, order);
  }

  setGrouping(grouping: TreeGrouping | undefined): void {
    this.#set(GROUPING, grouping);
  }

  setShowSettled(show: boolean): void {
    this.#set(SETTLED, show === this.#settings.get().showSettled ? undefined : show);
  }

  dispose(): void {
    this.#store.dispose();
  }

  #set(key: string, value: string | boolean | TreeFilter | undefined): void {
    void this.#memento.update(key, value);
    this.#tell();
    this.#changes.fire();
  }

  #tell(): void {
    void vscode.commands.executeCommand('setContext', 'tandem.filtered', narrows(this.filter));
    void vscode.commands.executeCommand('setContext', 'tandem.settled', this.showSettled);
  }
}
