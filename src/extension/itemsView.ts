import * as vscode from 'vscode';
import type { TreeEntry, WelcomeCase } from '../core/index.ts';
import { DisposableStore } from './disposableStore.ts';
import type { Services } from './services.ts';
import { type TreeNode, tooltipOf, toTreeItem } from './treeNodes.ts';
import { isSameContent, rootsOf, type ViewContent } from './viewContent.ts';
import type { ItemsList } from './viewState.ts';

/** While files are read the tree is shown anew when it has grown so many times… */
const GROWTH = 1.5;

/** …or when so many milliseconds have passed. */
const PATIENCE = 5000;

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
  /** What VS Code knows. */
  #shown: ViewContent<Entry>;
  #roots: readonly TreeNode[];
  /** The ids of the groups whose entries it has asked for, and when it was told; as of `performance`. */
  readonly #opened = new Set<string>();
  #told = 0;
  /** Whether it keeps tooltips, which say more than the lines. */
  #hasTooltips = false;
  #welcome: WelcomeCase | undefined;

  readonly onDidChangeTreeData = this.#changes.event;

  constructor(id: string, services: Services, build: () => ViewContent<Entry>) {
    this.#id = id;
    this.#services = services;
    this.#build = build;
    this.#shown = build();
    this.#roots = rootsOf(this.#shown);
    this.#view = this.#store.add(
      vscode.window.createTreeView<TreeNode>(id, {
        treeDataProvider: this,
        showCollapseAll: true,
        canSelectMany: true,
      }),
    );
    const { clock, settings, views, workspace } = services;
    views.lists.set(id, this);
    this.#store.add(workspace.onDidChange(() => this.#refresh(true)));
    for (const event of [views.onDidChange, settings.onDidChange, clock.onDidChange]) {
      this.#store.add((event as vscode.Event<unknown>)(() => this.#refresh(false)));
    }
    this.#refresh(false);
  }

  getChildren(node?: TreeNode): TreeNode[] {
    if (!node) {
      return [...this.#roots];
    }
    // The groups are those of the tree that is shown, so their entries are of its kind.
    const group = this.#shown.tree.groups.find((one) => node.kind === 'group' && one.id === node.group.id);
    this.#opened.add(group?.id ?? '');
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
    this.#hasTooltips = true;
    return item;
  }

  async reveal(uri: string, key: string): Promise<boolean> {
    this.#refresh(false);
    for (const group of this.#shown.tree.groups) {
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

  /** Shows what there is now. What only was read meanwhile `mayWait` until there is more of it. */
  #refresh(mayWait: boolean): void {
    const content = this.#build();
    const { badge, description, message, welcome } = content;
    if (welcome !== this.#welcome) {
      this.#welcome = welcome;
      void vscode.commands.executeCommand('setContext', `${this.#id}.welcome`, welcome);
    }
    // VS Code shows what it hears first at once, and the rest a moment later. So the tree comes before its message.
    const isNew = this.#hasTooltips || !isSameContent(content, this.#shown, this.#opened);
    if (isNew && !(mayWait && this.#isEarlyFor(content))) {
      this.#shown = content;
      this.#roots = rootsOf(content);
      this.#opened.clear();
      this.#hasTooltips = false;
      this.#told = performance.now();
      this.#changes.fire(undefined);
    } else if (!isNew) {
      // Nothing that is to be seen differs, but what a closed group holds may: it is asked for when somebody opens it.
      this.#shown = content;
    }
    // A message hides the welcome, even an empty one.
    const line = message === '' ? undefined : message;
    if (line !== this.#view.message) {
      Object.assign(this.#view, { message: line });
    }
    if (description !== (this.#view.description ?? '')) {
      this.#view.description = description;
    }
    this.#view.badge = badge;
  }

  /** Thousands of lines are felt in the window of VS Code: while they come, it hears of them when there are a good many more. */
  #isEarlyFor({ isReading, tree }: ViewContent<Entry>): boolean {
    return isReading && tree.shown < GROWTH * this.#shown.tree.shown && performance.now() < this.#told + PATIENCE;
  }

  #nodeOf(entry: Entry): TreeNode {
    return { kind: 'entry', entry, look: this.#shown.look(entry) };
  }
}
