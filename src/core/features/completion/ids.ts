import { append } from '../../append.ts';
import { createMemo } from '../../memo.ts';
import type { IndexedFile } from '../../workspace/indexedFile.ts';
import { compareText } from '../fileOrder.ts';
import { say } from '../pieces.ts';
import type { Offer } from './completion.ts';

const TYPED = /(?:^|[^\p{L}\p{N}_/#.-])([A-Z]{1,8}-(?:[A-Z]{1,5}-)?\d{0,5})$/u;
/** A place where something is given its id: at the start of a bullet, a heading, a row, maybe in bold. */
const GIVES_ID = /^[\s>]*(?:[-*+]\s+|#{1,6}\s+|\|\s*|\d{1,3}[.)]\s+)(?:\[[ x]\]\s+)?[*_]{0,3}$/;

/** What was typed of an id, such as `D-`; undefined where none is. */
export function typedId(before: string): string | undefined {
  return TYPED.exec(before)?.[1];
}

interface DefinedId {
  readonly id: string;
  readonly title: string;
}

const known = createMemo<IndexedFile, ReadonlyMap<string, readonly DefinedId[]>>();

/** The ids of the workspace that begin like `typed`, with what they stand for; where one is given, the next free one too. */
export function idOffers(files: Iterable<IndexedFile>, here: string, typed: string, before: string): Offer[] {
  const prefix = lettersOf(typed);
  const found: (DefinedId & { readonly isHere: boolean })[] = [];
  for (const file of files) {
    const isHere = file.uri === here;
    append(
      found,
      (idsOf(file).get(prefix) ?? []).map((one) => ({ ...one, isHere })),
    );
  }
  const offers = found
    .filter(({ id }) => id !== typed || !isGiven(before, typed))
    .sort((a, b) => Number(b.isHere) - Number(a.isHere) || numberOf(a.id) - numberOf(b.id) || compareText(a.id, b.id))
    .map(({ id, title }): Offer => ({ words: id, detail: [say('{title}', { title })] }));
  const own = found.filter(({ isHere }) => isHere).map(({ id }) => id);
  const next = isGiven(before, typed)
    ? nextOf(
        own,
        found.map(({ id }) => id),
      )
    : undefined;
  return next === undefined ? offers : [{ words: next, detail: [say('the next one')] }, ...offers];
}

function isGiven(before: string, typed: string): boolean {
  return GIVES_ID.test(before.slice(0, before.length - typed.length));
}

/** The id after the highest, written as that one is: of this file, else of all. */
function nextOf(own: readonly string[], all: readonly string[]): string | undefined {
  const highest = [...(own.length > 0 ? own : all)].sort((a, b) => numberOf(b) - numberOf(a))[0];
  const digits = highest && /\d+$/.exec(highest)?.[0];
  if (highest === undefined || digits === undefined || digits === '') {
    return undefined;
  }
  return highest.slice(0, -digits.length) + String(Number(digits) + 1).padStart(digits.length, '0');
}

function idsOf(file: IndexedFile): ReadonlyMap<string, readonly DefinedId[]> {
  const found = known.get(file);
  if (found) {
    return found;
  }
  const ids = new Map<string, DefinedId[]>();
  for (const { id, title } of file.references.definitions) {
    const prefix = lettersOf(id);
    const same = ids.get(prefix);
    if (same) {
      same.push({ id, title });
    } else {
      ids.set(prefix, [{ id, title }]);
    }
  }
  known.set(file, ids);
  return ids;
}

function lettersOf(id: string): string {
  return /^[A-Z]+/.exec(id)?.[0] ?? '';
}

function numberOf(id: string): number {
  return Number(/(\d+)\D*$/.exec(id)?.[1] ?? 0);
}
