import * as vscode from 'vscode';
import {
  type Contract,
  type ContractEntry,
  type ContractPart,
  type ContractState,
  contractLabel,
  contractLine,
  contractOf,
  joinPieces,
} from '../core/index.ts';
import type { CommandId } from './commandIds.ts';
import { DisposableStore } from './disposableStore.ts';
import { localize } from './localize.ts';
import type { Services } from './services.ts';

type Node = { readonly part: ContractPart; readonly entry: ContractEntry | undefined };

const ID = 'tandem.thisSpec';
const NOTHING: Contract = { parts: [], whole: 0 };

const ICONS: Readonly<Record<ContractState, string>> = {
  whole: 'pass',
  gaps: 'color-mode',
  missing: 'circle-large-outline',
};

/** The view of the spec at hand: what it says and what it does not say yet, as a checklist that leads to the text. */
export class ThisSpecView implements vscode.Disposable, vscode.TreeDataProvider<Node> {
  readonly #services: Services;
  readonly #store = new DisposableStore();
  readonly #changes = this.#store.add(new vscode.EventEmitter<undefined>());
  readonly #view: vscode.TreeView<Node>;
  #contract: Contract = NOTHING;

  readonly onDidChangeTreeData = this.#changes.event;

  constructor(services: Services) {
    this.#services = services;
    this.#view = this.#store.add(
      vscode.window.createTreeView<Node>(ID, { treeDataProvider: this, showCollapseAll: true }),
    );
    this.#store.add(services.current.onDidChange(() => this.#refresh()));
    this.#store.add(this.#view.onDidChangeVisibility(() => this.#refresh()));
    this.#refresh();
  }

  getChildren(node?: Node): Node[] {
    if (node) {
      return node.part.entries.map((entry) => ({ part: node.part, entry }));
    }
    return this.#contract.parts.map((part) => ({ part, entry: undefined }));
  }

  getParent({ part, entry }: Node): Node | undefined {
    return entry && { part, entry: undefined };
  }

  getTreeItem({ part, entry }: Node): vscode.TreeItem {
    const { None, Collapsed } = vscode.TreeItemCollapsibleState;
    const one = entry ?? part;
    // A part with one thing in it leads there itself.
    const target = entry ?? (part.entries.length === 1 ? part.entries[0] : undefined);
    const item = new vscode.TreeItem(
      entry ? entry.title : localize(part.label),
      entry || part.entries.length < 2 ? None : Collapsed,
    );
    const details =
      target && !entry
        ? [{ template: '{title}', data: { title: target.title } }, ...target.description]
        : one.description;
    item.id = entry ? `${part.id} ${entry.id}` : part.id;
    item.description = joinPieces(details, localize);
    item.iconPath = new vscode.ThemeIcon(ICONS[one.state]);
    item.accessibilityInformation = {
      label: joinPieces(target && !entry ? [...contractLabel(part), ...details] : contractLabel(one), localize, ', '),
    };
    item.contextValue = `tandem.part.${one.state}`;
    const uri = this.#services.current.spec?.document.uri;
    if (target && uri !== undefined) {
      item.command = {
        command: 'tandem.openItem' satisfies CommandId,
        title: vscode.l10n.t('Open'),
        arguments: [{ uri, key: target.key }],
      };
    }
    return item;
  }

  dispose(): void {
    this.#store.dispose();
  }

  /** Nothing is computed for a view that nobody sees. */
  #refresh(): void {
    const { clock, current } = this.#services;
    const { spec } = current;
    this.#contract = spec && this.#view.visible ? contractOf(spec, { today: clock.today }) : NOTHING;
    const nothing = vscode.l10n.t('Nothing that Tandem knows is written here yet.');
    const isEmpty = spec?.verdict.isSpec === true && this.#contract.parts.length === 0;
    const line = isEmpty ? nothing : joinPieces(contractLine(this.#contract), localize);
    const welcome = !spec ? 'no-document' : spec.verdict.isSpec ? 'none' : 'no-spec';
    void vscode.commands.executeCommand('setContext', `${ID}.welcome`, welcome);
    this.#changes.fire(undefined);
    Object.assign(this.#view, { description: spec?.verdict.isSpec ? spec.title : undefined });
    Object.assign(this.#view, { message: line === '' ? undefined : line });
  }
}
