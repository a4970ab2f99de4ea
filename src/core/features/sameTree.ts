import { dequal } from 'dequal/lite';
import type { ItemTree, TreeGroup } from './treeGroup.ts';

/**
 * Whether a view shows the same of two trees: the same lines, in the same order. `opened` holds the ids of the groups whose
 * entries are to be seen; those of others are not made for this.
 */
export function isSameTree<Entry>(a: ItemTree<Entry>, b: ItemTree<Entry>, opened: ReadonlySet<string>): boolean {
  return (
    a.startCollapsed === b.startCollapsed &&
    a.groups.length === b.groups.length &&
    a.groups.every((group, at) => {
      const other = b.groups[at];
      return (
        other !== undefined &&
        isSameHead(group, other) &&
        (!opened.has(group.id) || dequal(group.entries(), other.entries()))
      );
    })
  );
}

/** Whether what stands above the entries is the same. */
function isSameHead<Entry>(a: TreeGroup<Entry>, b: TreeGroup<Entry>): boolean {
  return dequal({ ...a, entries: undefined }, { ...b, entries: undefined });
}
