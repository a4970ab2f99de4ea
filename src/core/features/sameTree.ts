import { memoised } from '../memo.ts';
import type { ItemTree } from './treeGroup.ts';

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
        written(group) === written(other) &&
        (!opened.has(group.id) || written(group.entries()) === written(other.entries()))
      );
    })
  );
}

/** What is shown now is compared with each of those that may come, and written once. */
const written = memoised((part: object) => JSON.stringify(part));
