import { compareText } from './fileOrder.ts';

/** Where a first spec goes. */
const FIRST_FOLDER = 'specs';

/**
 * The folder for one more spec: the one that holds most of those there are. `paths` are theirs, with `/`; so is the
 * answer, which is empty for the topmost folder.
 */
export function specFolderOf(paths: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || compareText(a, b));
  return most?.[0] ?? FIRST_FOLDER;
}
