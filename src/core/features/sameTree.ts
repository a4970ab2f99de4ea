import { dequal } from 'dequal/lite';
import type { ItemTree, TreeGroup } from './treeGroup.ts';

/**
 * Whether a view shows the same of two trees: the same lines, in the same order. `opened` holds the ids of the groups whose
 * entries are to be seen; those of others are not made for this.
 */
export function isSameTree<Entry>(a: ItemTree<Entry>, b: ItemTree<Entry>, opened: ReadonlySet<string>): boolean {
  return (
    a.startCollapsed === b.startCollapsed &&
    dequal(a.groups.map(headOf), b.groups.map(headOf)) &&
    a.groups.every(({ id, entries }, at) => !opened.has(id) || dequal(entries(), b.groups[at]?.entries()))
  );
}

/** What stands above the entries. */
function headOf<Entry>(group: TreeGroup<Entry>): object {
  return { ...group, entries: undefined };
}
