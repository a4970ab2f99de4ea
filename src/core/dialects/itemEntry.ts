import { createMemo } from '../memo.ts';
import type { Item } from '../model/item.ts';
import type { Spec } from '../model/spec.ts';
import type { Range } from '../text/range.ts';
import type { Entry } from './entries.ts';

const known = createMemo<Range, Entry>();
const finders = createMemo<Spec, EntryFinder>();

/** Reads what an item stands for again; undefined where nothing was read anew for it. */
export type EntryFinder = (item: Item) => Entry | undefined;

/** Keeps what an item was read from with its range, so that an edit finds the very fields and cells that were read. */
export function rememberEntry(range: Range, entry: Entry): Range {
  known.set(range, entry);
  return range;
}

/** Keeps with `spec` how to find what those of its items were read from that were taken over from an earlier version. */
export function rememberFinder(spec: Spec, find: EntryFinder): void {
  finders.set(spec, find);
}

/** What `item` of `spec` was read from; undefined for markers and pairs. */
export function entryBehind(spec: Spec, item: Item): Entry | undefined {
  return known.get(item.range) ?? finders.get(spec)?.(item);
}

/** {@link entryBehind} of an item that was just read. */
export function ownEntry({ range }: Pick<Item, 'range'>): Entry | undefined {
  return known.get(range);
}
