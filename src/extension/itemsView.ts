import * as vscode from 'vscode';
import type { ItemTree, TreeEntry, WelcomeCase } from '../core/index.ts';
import { DisposableStore } from './disposableStore.ts';
import type { Services } from './services.ts';
import { type EntryLook, type TreeNode, tooltipOf, toTreeItem } from './treeNodes.ts';
import type { ItemsList } from './viewState.ts';

/** What a view shows at one moment. */
export interface ViewContent<Entry extends TreeEntry> {
  readonly tree: ItemTree<Entry>;
  readonly look: (entry: Entry) => EntryLook;
  /** What stands there in place of items. */
  readonly instead: readonly TreeNode[];
  readonly welcome: WelcomeCase;
  /** The line above the tree; empty for none. */
  readonly message: string;
  /** What stands beside the view's title; empty for nothing. */
  readonly description: string;
  /** What the activity bar counts; undefined for nothing. */
  readonly badge: vscode.ViewBadge | undefined;
}

/** A view that lists items. Looks again whenever `services` have something new. */
export class ItemsView<Entry extends TreeEntry>
  implements vscode.Disposable, vscode.TreeDataProvider<TreeNode>, ItemsList
{
  readonly #id: string;
  readonly #services: Services;
  readonly #build: () => ViewContent<Entry>;
  readonly #store = new DisposableStore();
  readonly #changes = this.#store.add(new vscode.EventEmitter<undefined>());
  readonly #view: vscode.TreeView<TreeNode>;
  #content: ViewContent<Entry>;
  #roots: readonly TreeNode[] = [];

  readonly onDidChangeTreeData = this.#changes.event;

  constructor(id: string, services: Services, build: () => ViewContent<Entry>) {
    this.#id = id;
    this.#services = services;
    this.#build = build;
    this.#content = build();
    this.#view = this.#store.add(
      vscode.window.createTreeView<TreeNode>(id, {
        treeDataProvider: this,
        showCollapseAll: true,
        canSelectMany: true,
      }),
    );
    const { clock, settings, views, workspace } = services;
    views.lists.set(id, this);
    for (const event of [workspace.onDidChange, views.onDidChange, settings.onDidChange, clock.onDidChange]) {
      this.#store.add((event as vscode.Event<unknown>)(() => this.refresh()));
    }
    this.refresh();
  }

  refresh(): void {
    const content = this.#build();
    const { tree, instead, welcome } = content;
    this.#content = content;
    const collapsed = tree.startCollapsed;
    this.#roots = tree.shown > 0 ? tree.groups.map((group) => ({ kind: 'group', group, collapsed })) : instead;
    void vscode.commands.executeCommand('setContext', `${this.#id}.welcome`, welcome);
    // VS Code shows what it hears first at once, and the rest a moment later. So the tree comes before its message.
    this.#changes.fire(undefined);
    // A message hides the welcome, even an empty one.
    Object.assign(this.#view, { message: content.message === '' ? undefined : content.message });
    this.#view.description = content.description;
    this.#view.badge = content.badge;
  }

  getChildren(node?: TreeNode): TreeNode[] {
    if (!node) {
      return [...this.#roots];
    }
    // The groups are those of the tree that is shown, so their entries are of its kind.
    const group = this.#content.tree.groups.find((one) => node.kind === 'group' && one.id === node.group.id);
    return (group?.entries() ?? []).map((entry) => this.#nodeOf(entry));
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return this.#roots.find(
      (root) => root.kind === 'group' && node.kind === 'entry' && root.group.id === node.entry.groupId,
    );
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return toTreeItem(node);
  }

  resolveTreeItem(item: vscode.TreeItem, node: TreeNode): vscode.TreeItem {
    item.tooltip ??= tooltipOf(node, this.#services);
    return item;
  }

  async reveal(uri: string, key: string): Promise<boolean> {
    for (const group of this.#content.tree.groups) {
      const entry = group.entries().find((one) => one.uri === uri && one.key === key);
      if (entry) {
        await this.#view.reveal(this.#nodeOf(entry), { select: true, focus: true, expand: true });
        return true;
      }
    }
    return false;
  }

  selection(): readonly TreeNode[] {
    return this.#view.selection;
  }

  dispose(): void {
    this.#store.dispose();
  }

  #nodeOf(entry: Entry): TreeNode {
    return { kind: 'entry', entry, look: this.#content.look(entry) };
  }
}
