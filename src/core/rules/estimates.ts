import type { Estimate, Item } from '../model/item.ts';
import { itemsOfKind } from '../model/itemsOfKind.ts';

// A task of some hours is planned by whoever does it; nobody else builds on it.
const HOURS = /\d\s*(?:minutes?|mins?|hours?|hrs?|h)$/i;
// "Week 1", "Sprint 2-3", "Q4 2026" are places in a plan, and "High" compares: nobody counts on either.
const NO_AMOUNT =
  /^(?:(?:weeks?|days?|sprints?|months?|quarters?|years?|Q[1-4]|H[12]|semanas?|semaines?|wochen?|săptăm\p{L}+|d[ií]as?|jours?|tage?|mes(?:es)?|mois|monate?|settiman[ae])\s*#?\d|(?:small|medium|large|extra large|low|moderate|high|very high|trivial|minimal|significant|easy|hard)\b)/iu;

/** The estimates of `items` that others plan with: amounts of more than some hours. */
export function estimates(items: readonly Item[]): Estimate[] {
  return itemsOfKind(items, 'estimate').filter(
    ({ amount }) => !HOURS.test(amount.text) && !NO_AMOUNT.test(amount.text),
  );
}
