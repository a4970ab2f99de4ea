import type * as vscode from 'vscode';
import { type ItemTree, isSameTree, type TreeEntry, type WelcomeCase } from '../core/index.ts';
import type { EntryLook, TreeNode } from './treeNodes.ts';

/** What a view shows at one moment. */
export interface ViewContent<Entry extends TreeEntry> {
  readonly tree: ItemTree<Entry>;
  readonly look: (entry: Entry) => EntryLook;
  /** What stands there in place of items. */
  readonly instead: readonly TreeNode[];
  readonly welcome: WelcomeCase;
  /** Whether files are still being looked for or read, so that more is to come. */
  readonly isReading: boolean;
  /** The line above the tree; empty for none. */
  readonly message: string;
  /** What stands beside the view's title; empty for nothing. */
  readonly description: string;
  /** What the activity bar counts; undefined for nothing. */
  readonly badge: vscode.ViewBadge | undefined;
}

/** The topmost nodes: groups of items, or what stands in their place. */
export function rootsOf({ instead, tree }: Pick<ViewContent<TreeEntry>, 'instead' | 'tree'>): readonly TreeNode[] {
  const collapsed = tree.startCollapsed;
  return tree.shown > 0 ? tree.groups.map((group) => ({ kind: 'group', group, collapsed })) : instead;
}

/** Whether VS Code shows the same nodes for `a` and `b` while the groups whose ids are `opened` are open. */
export function isSameContent(
  a: Pick<ViewContent<TreeEntry>, 'instead' | 'tree'>,
  b: Pick<ViewContent<TreeEntry>, 'instead' | 'tree'>,
  opened: ReadonlySet<string>,
): boolean {
  return isSameTree(a.tree, b.tree, opened) && JSON.stringify(a.instead) === JSON.stringify(b.instead);
}
