import type { Side } from '../../model/spec.ts';
import { headingKey } from './headingNames.ts';

/** Headings by the side that they stand for: lower case, separated by `|` or line breaks. */
export type WordLists = Readonly<Partial<Record<Side, string>>>;

/** The headings of one language, as {@link normaliseHeading} gives them. */
export interface SideWords {
  /** Settle their side wherever they stand: "acceptance criteria" in a design is still the what. */
  readonly strong: WordLists;
  /** Give way to a parent or file of engineering: "requirements" of a component belong to its design. */
  readonly soft?: WordLists;
  /** Say something only where neither a parent nor the file does: "overview", "performance". */
  readonly weak?: WordLists;
  /** First words that tell the side of a short heading: "testing", as in "testing on real devices". */
  readonly first?: WordLists;
  /** Last words that tell the side of a short heading: "schema", as in "invoice schema". */
  readonly last?: WordLists;
}

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

/** The words of a list, trimmed. */
export function wordsOf(list: string | undefined): string[] {
  return (list ?? '')
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** One set of tables for all languages; where two claim a word, the earlier one keeps it. */
export function sideTables(languages: readonly SideWords[]): SideTables {
  const whole = new Map<string, WordSide>();
  const first = new Map<string, WordSide>();
  const last = new Map<string, WordSide>();
  for (const words of languages) {
    add(whole, words.strong, 'strong');
    add(whole, words.soft, 'soft');
    add(whole, words.weak, 'weak');
    add(first, words.first, 'pattern');
    add(last, words.last, 'pattern');
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
