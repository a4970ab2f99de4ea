import { memoised } from '../memo.ts';
import type { Item } from './item.ts';

type OfKind<K extends Item['kind']> = Extract<Item, { kind: K }>;

/** Those of `items` that are of one kind, in their order: put apart once for all who ask. */
export function itemsOfKind<K extends Item['kind']>(items: readonly Item[], kind: K): readonly OfKind<K>[] {
  return (putApart(items).get(kind) ?? []) as readonly OfKind<K>[];
}

const putApart = memoised((items: readonly Item[]): ReadonlyMap<Item['kind'], readonly Item[]> => {
  const kinds = new Map<Item['kind'], Item[]>();
  for (const item of items) {
    const known = kinds.get(item.kind) ?? [];
    known.push(item);
    kinds.set(item.kind, known);
  }
  return kinds;
});
