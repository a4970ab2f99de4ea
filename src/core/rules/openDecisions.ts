import { memoised } from '../memo.ts';
import type { Decision, Item } from '../model/item.ts';
import { itemsOfKind } from '../model/itemsOfKind.ts';

/**
 * The decisions of `items` that are open and of which an owner and a date can be expected: those where somebody is
 * asked to decide, and all others too where the team wants that `everywhere`. What only points elsewhere is decided there.
 */
export function openDecisions(items: readonly Item[], everywhere: boolean): readonly Decision[] {
  const open = allOpen(items);
  return everywhere ? open : open.filter(({ asked }) => asked);
}

/** Found once for all rules that ask. */
const allOpen = memoised((items: readonly Item[]): readonly Decision[] =>
  itemsOfKind(items, 'decision').filter(({ status, title }) => status === 'open' && !isPointer(title.text)),
);

/** "See ADR-7": most titles tell by their first letter that they are none. */
function isPointer(title: string): boolean {
  return (title.startsWith('s') || title.startsWith('S')) && /^see\b/i.test(title);
}
