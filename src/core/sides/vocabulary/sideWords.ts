import type { Side } from '../../model/spec.ts';
import { type Family, type Language, type WordLists, wordsOf } from '../../vocabulary/language.ts';
import { headingKey } from './headingNames.ts';

/** How much a word counts against the side that a heading would inherit. */
export type Strength = 'strong' | 'soft' | 'weak' | 'pattern';

export interface WordSide {
  readonly side: Side;
  readonly strength: Strength;
}

/** The tables in which a heading is looked up, with {@link lookUp}. */
export interface SideTables {
  readonly whole: ReadonlyMap<string, WordSide>;
  readonly first: ReadonlyMap<string, WordSide>;
  readonly last: ReadonlyMap<string, WordSide>;
}

/** Whose a section is that is a place for something; families that say nothing about it are left out. */
const SIDE_OF_FAMILY: Readonly<Partial<Record<Family, Side>>> = {
  questions: 'shared',
  decide: 'shared',
  decisions: 'shared',
  answered: 'shared',
  risks: 'shared',
  mitigations: 'shared',
  assumptions: 'shared',
  options: 'shared',
  alternatives: 'shared',
  recommendation: 'shared',
  scopeChanges: 'shared',
  metrics: 'pm',
  evidence: 'pm',
  nonGoals: 'pm',
  acceptance: 'pm',
  estimates: 'engineering',
  history: 'none',
};

/**
 * One set of tables for all languages; where two claim a word, the earlier one keeps it, and within a language its lists
 * of sides before those of families.
 */
export function sideTables(languages: readonly Language[]): SideTables {
  const whole = new Map<string, WordSide>();
  const first = new Map<string, WordSide>();
  const last = new Map<string, WordSide>();
  for (const { sides, families } of languages) {
    add(whole, sides.strong, 'strong');
    add(whole, sides.soft, 'soft');
    add(whole, sides.weak, 'weak');
    add(first, sides.first, 'pattern');
    add(last, sides.last, 'pattern');
    for (const [family, list] of Object.entries(families)) {
      const side = SIDE_OF_FAMILY[family as Family];
      if (side) {
        add(whole, { [side]: list }, 'strong');
      }
    }
  }
  return { whole: withKeys(whole), first: withKeys(first), last: withKeys(last) };
}

/** Finds words by their key as well, but for those that differ from their plural: "requirements" say less than one. */
export function withKeys<Meaning>(table: Map<string, Meaning>): ReadonlyMap<string, Meaning> {
  for (const [word, meaning] of [...table]) {
    const key = headingKey(word);
    if (!table.has(key)) {
      table.set(key, meaning);
    }
  }
  return table;
}

/** What a table says about a heading: under its own words, else under its {@link headingKey}. */
export function lookUp<Meaning>(table: ReadonlyMap<string, Meaning>, text: string): Meaning | undefined {
  const found = table.get(text);
  if (found !== undefined) {
    return found;
  }
  const key = headingKey(text);
  return key === text ? undefined : table.get(key);
}

function add(table: Map<string, WordSide>, lists: WordLists | undefined, strength: Strength): void {
  for (const [side, list] of Object.entries(lists ?? {})) {
    for (const word of wordsOf(list)) {
      if (!table.has(word)) {
        table.set(word, { side: side as Side, strength });
      }
    }
  }
}
