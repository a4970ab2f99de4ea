import type { Term } from './lexicon.ts';
import { cueTable } from './tables.ts';

/** How much of the text before and behind a name is looked at, in characters. */
const BEFORE = 48;
const BEHIND = 32;

/** "the Express server", "a Go binary". */
const PART_BEHIND =
  /^\s+(?:[a-z]+\s+)?(?:framework|library|server|back-?end|front-?end|microservice|API|SDK|ORM|runtime|middleware|codebase|router|cluster|schema|binary|CLI|workers?)\b/;
/** What goes on behind a name that is the last word of what is chosen. */
const ENDS = /^\s*(?:$|[.,;:)/|+]|(?:and|or|for|to|as|with|so|because|instead)\s+[a-z])/;

/**
 * Whether a name that is an everyday word too, or what people and products are called, means technology between `start` and
 * `end` of `text`, a sentence: where it is said to be what something is made with, or a part of software is named by it.
 */
export function isTechnologyHere(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const behind = text.slice(end, end + BEHIND);
  return PART_BEHIND.test(behind) || (ENDS.test(behind) && endsWithMeans(before));
}

/** "written in", "using", "stored in". */
function endsWithMeans(before: string): boolean {
  const last = cueTable().hitsIn(before).at(-1);
  return last?.meaning.includes('instrument') === true && before.slice(last.end).trim() === '';
}

/** Whether a name stands in capitals alone where its own has small letters: "SWIFT codes" are no Swift. */
export function isOtherName(words: string, { name }: Term): boolean {
  return words === words.toUpperCase() && name !== name.toUpperCase();
}
