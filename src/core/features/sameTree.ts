import type { ItemTree, TreeGroup } from './treeGroup.ts';

/**
 * Whether a view shows the same of two trees: the same lines, in the same order. `opened` holds the ids of the groups whose
 * entries are to be seen; those of others are not made for this.
 */
export function isSameTree<Entry>(a: ItemTree<Entry>, b: ItemTree<Entry>, opened: ReadonlySet<string>): boolean {
  const linesOf = (group: TreeGroup<Entry> | undefined): string =>
    JSON.stringify([group, group && opened.has(group.id) ? group.entries() : []]);
  return (
    a.startCollapsed === b.startCollapsed &&
    a.groups.length === b.groups.length &&
    a.groups.every((group, at) => linesOf(group) === linesOf(b.groups[at]))
  );
}
