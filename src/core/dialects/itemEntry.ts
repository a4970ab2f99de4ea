import { createMemo } from '../memo.ts';
import type { Item } from '../model/item.ts';
import type { Range } from '../text/range.ts';
import type { Entry } from './entries.ts';

const known = createMemo<Range, () => Entry | undefined>();

/** Keeps what an item was read from with its range, so that an edit finds the very fields and cells that were read. */
export function rememberEntry(range: Range, entry: Entry): Range {
  return rememberWay(range, () => entry);
}

/** The same for an item that was not read again: `find` reads what it stands for when somebody asks. */
export function rememberWay(range: Range, find: () => Entry | undefined): Range {
  known.set(range, find);
  return range;
}

/** What `item` was read from; undefined for markers and pairs, and for items of the index, which keep no text. */
export function entryBehind(item: Pick<Item, 'range'>): Entry | undefined {
  return known.get(item.range)?.();
}
