import type { Item, Risk } from '../model/item.ts';

/** The risks of `items` that nobody has mitigated, accepted or closed, in a form that has a place for what is done. */
export function openRisks(items: readonly Item[]): Risk[] {
  return items.filter((item): item is Risk => item.kind === 'risk' && item.status === 'open' && !item.soft);
}
