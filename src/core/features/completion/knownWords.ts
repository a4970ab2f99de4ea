import { createMemo } from '../../memo.ts';
import type { Item } from '../../model/item.ts';
import type { IndexedFile } from '../../workspace/indexedFile.ts';
import { compareText } from '../fileOrder.ts';

/** Words that stand in specs already, each once. */
export interface KnownWords {
  /** Handles and names of people, in the order of the alphabet. */
  readonly people: readonly string[];
  /** The words for where items stand, by {@link statusFamilyOf}. */
  readonly statuses: ReadonlyMap<string, readonly string[]>;
}

const known = createMemo<readonly Item[], KnownWords>();

/** Items that answer to the same words for their status: of one kind, in one dialect. */
export function statusFamilyOf(item: Pick<Item, 'kind' | 'dialect'>): string {
  return `${item.kind} ${item.dialect}`;
}

/** The words in the items of one file. */
export function wordsOfItems(items: readonly Item[]): KnownWords {
  const found = known.get(items);
  if (found) {
    return found;
  }
  const people = new Set<string>();
  const statuses = new Map<string, Set<string>>();
  for (const item of items) {
    if ('owners' in item) {
      for (const { name } of item.owners) {
        people.add(name);
      }
    }
    if ('statusText' in item && item.statusText && item.statusText.text.length <= 40) {
      const family = statusFamilyOf(item);
      statuses.set(family, (statuses.get(family) ?? new Set()).add(item.statusText.text));
    }
  }
  const words = { people: sorted(people), statuses: new Map([...statuses].map(([key, set]) => [key, [...set]])) };
  known.set(items, words);
  return words;
}

/** Everybody who is named in an item of some file. */
export function peopleIn(files: Iterable<Pick<IndexedFile, 'items'>>): readonly string[] {
  const people = new Set<string>();
  for (const { items } of files) {
    for (const name of wordsOfItems(items).people) {
      people.add(name);
    }
  }
  return sorted(people);
}

function sorted(words: Iterable<string>): string[] {
  return [...words].sort((a, b) => compareText(a.toLowerCase(), b.toLowerCase()));
}
