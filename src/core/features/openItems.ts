import type { IsoDay } from '../model/date.ts';
import type { Decision } from '../model/item.ts';
import { comparePositions, type Position } from '../text/position.ts';
import type { IndexedFile } from '../workspace/indexedFile.ts';
import { isWaiting } from './dueState.ts';
import { compareText } from './fileOrder.ts';

/** An open decision or question, and the file in which it stands. */
export interface OpenItem {
  readonly uri: string;
  readonly item: Decision;
}

/** Where somebody is: a file, and the cursor in it where it is known. */
export interface Whereabouts {
  readonly uri: string;
  readonly position: Position;
}

/** All that waits for somebody, file by file in the order of their paths, and in each from top to bottom. Specs that are over are left out. */
export function openItemsOf(files: Iterable<IndexedFile>, today: IsoDay): OpenItem[] {
  return [...files]
    .filter(({ state }) => state === 'live')
    .sort((a, b) => compareText(a.path, b.path) || compareText(a.uri, b.uri))
    .flatMap(({ items, uri }) =>
      items.flatMap((item) => (item.kind === 'decision' && isWaiting(item, today) ? [{ uri, item }] : [])),
    );
}

/**
 * The place in `items` of the one behind `from`, or before it; from a file without any, the first or last. Past the end it
 * begins anew. -1 where nothing is open.
 */
export function stepFrom(
  items: readonly OpenItem[],
  from: Whereabouts | undefined,
  direction: 'next' | 'previous',
): number {
  const isNext = direction === 'next';
  if (items.length === 0 || !from) {
    return items.length === 0 ? -1 : isNext ? 0 : items.length - 1;
  }
  const order = (one: OpenItem) =>
    one.uri === from.uri ? comparePositions(one.item.title.range.start, from.position) : undefined;
  const own = items.flatMap((one, index) => (one.uri === from.uri ? [index] : []));
  const found = isNext
    ? own.find((index) => (order(items[index] as OpenItem) ?? 0) > 0)
    : own.findLast((index) => (order(items[index] as OpenItem) ?? 0) < 0);
  if (found !== undefined) {
    return found;
  }
  const edge = isNext ? (own.at(-1) ?? -1) + 1 : (own[0] ?? items.length) - 1;
  return (edge + items.length) % items.length;
}
