import type { Estimate, Item } from '../model/item.ts';

// A task of some hours is planned by whoever does it; nobody else builds on it.
const HOURS = /\d\s*(?:minutes?|mins?|hours?|hrs?|h)$/i;

/** The estimates of `items` that others plan with: those of more than some hours. */
export function estimates(items: readonly Item[]): Estimate[] {
  return items.filter((item): item is Estimate => item.kind === 'estimate' && !HOURS.test(item.amount.text));
}
