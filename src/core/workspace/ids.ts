import type { Prose } from '../markdown/blocks.ts';
import type { ItemKind, StatementKind } from '../model/item.ts';

/** What an id stands for where it is defined; `undefined` where only its form says that it is an id. */
export type DefinedKind = ItemKind | StatementKind | undefined;

// Letters that public specs use for ids, and what they mostly stand for.
const PREFIXES: ReadonlyMap<string, DefinedKind> = new Map<string, DefinedKind>([
  ...list('FR NFR REQ UR SR BR US UC UJ F FEAT', 'requirement'),
  ...list('Q OQ OD D DEC KDD ADR', 'decision'),
  ...list('R RISK RSK', 'risk'),
  ...list('A ASM ASUM', 'assumption'),
  ...list('SC SM KPI', 'metric'),
  ...list('C CON', 'constraint'),
  ...list('CR SCR CHANGE CHG', 'scope-change'),
  ...list('G GOAL', 'goal'),
]);
const ID =
  /(?<![\p{L}\p{N}_/#.-])([A-Z]{1,8})(?:-[A-Z]{1,5})?-?\d{1,5}(?:\.\d{1,3})?[a-z]?(?![\p{L}\p{N}_/]|[.-][\p{L}\p{N}])/gu;
// "Q3", "A4", "R2" are quarters, papers and rounds as often as ids: one letter needs its hyphen.
const SIGN_OF_ID = /[A-Z](?:-\d|-?[A-Z]\d)/;
/** Stands on every line that holds an id, and on few others. */
export const SIGNS_OF_IDS = new RegExp(SIGN_OF_ID, 'g');

/** Whether `text` is nothing but an id that is read as one wherever it stands. */
export function isWholeId(text: string): boolean {
  const [found] = idsIn({ text });
  return found?.id === text;
}

/** An id without its number, as people number on in one form: "FR-", "FR", "NFR-SEC-" are three. */
export function formOf(id: string): string {
  return id.replace(/\d[\d.]*[a-z]?$/, '');
}

/** The letters of an id that are known to be those of one; undefined for others, such as "UTF-8" or "P1". */
export function prefixOf(id: string): string | undefined {
  const letters = /^[A-Z]+/.exec(id)?.[0];
  return letters !== undefined && PREFIXES.has(letters) ? letters : undefined;
}

/** The ids in a text, with where they stand. */
export function idsIn({ text }: Pick<Prose, 'text'>): readonly FoundId[] {
  if (!SIGN_OF_ID.test(text)) {
    return NO_IDS;
  }
  const found: FoundId[] = [];
  for (const match of text.matchAll(ID)) {
    const letters = match[1] ?? '';
    if (PREFIXES.has(letters) && (letters.length > 1 || match[0][1] === '-')) {
      found.push({ id: match[0], start: match.index, kind: PREFIXES.get(letters) });
    }
  }
  return found;
}

/** An id, and at which index of its text it starts. */
export interface FoundId {
  readonly id: string;
  readonly start: number;
  readonly kind: DefinedKind;
}

const NO_IDS: readonly FoundId[] = [];

function list(words: string, kind: DefinedKind): [string, DefinedKind][] {
  return words.split(' ').map((word) => [word, kind]);
}
