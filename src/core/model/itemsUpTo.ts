import { countWhile } from '../text/countWhile.ts';
import type { Item } from './item.ts';

/** Those of `items`, which are in document order, that begin on a line or above it: only these can hold what stands there. */
export function itemsUpTo(items: readonly Item[], line: number): readonly Item[] {
  const count = countWhile(items, ({ range }) => range.start.line <= line);
  return items.slice(0, count);
}
