import { dequal } from 'dequal/lite';
import { createMemo } from '../memo.ts';
import type { Item } from '../model/item.ts';

/** Makes the line of a view for `item`; `about` holds all else that the line tells of. */
export type EntryKeeper<Entry> = (item: Item, about: readonly unknown[], make: () => Entry) => Entry;

/**
 * Keeps the line of each item: after a keystroke most items are the same objects, and so their lines need neither be made nor
 * compared.
 */
export function keptEntries<Entry extends object>(): EntryKeeper<Entry> {
  const known = createMemo<Item, { readonly about: readonly unknown[]; readonly entry: Entry }>();
  return (item, about, make) => {
    const before = known.get(item);
    if (before && dequal(before.about, about)) {
      return before.entry;
    }
    const entry = make();
    known.set(item, { about, entry });
    return entry;
  };
}
