import type { Item } from '../model/item.ts';
import type { Position } from '../text/position.ts';
import { rangeTouches } from '../text/range.ts';

/** Where somebody is writing right now: what is missing there is not missed yet. */
export interface QuietPlaces {
  readonly cursors: readonly Position[];
  /** Keys of items that were made since the document was last saved and left. */
  readonly fresh: ReadonlySet<Item['key']>;
}

/** Whether `item` is being written. */
export function isQuiet(item: Item, quiet: QuietPlaces): boolean {
  return quiet.fresh.has(item.key) || quiet.cursors.some((cursor) => rangeTouches(item.range, cursor));
}
