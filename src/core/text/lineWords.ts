import type { SameLines } from './sameLines.ts';
import type { TextDocument } from './textDocument.ts';

/** Which groups of words each line may hold: bit n of entry n stands for group n. */
export type LineWords = Int32Array;

/** From one line up to, not including, another. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** The words of an earlier version of a document, and which of its lines still stand there. */
interface KnownWords {
  readonly words: LineWords;
  readonly same: SameLines;
}

/** So many groups fit into the bits of one number. */
export const MOST_GROUPS = 31;

const SLOTS = 1 << 15;
const LAST_SLOT = SLOTS - 1;
const EVERY_GROUP = -1;
/** It and the sign for times stand among the accented letters. */
const DIVISION = 0xf7;
const LETTERS = /[a-zà-öø-ÿ]+/g;
/** The code of each letter below 256 in lower case; 0 for what is no letter. */
const LOWER = Uint8Array.from({ length: 0x100 }, (_, code) => {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || (lower >= 0xe0 && lower !== DIVISION) ? lower : 0;
});

/** All bits for a letter below 256, none for what is no letter. */
const IN_WORD = Int32Array.from(LOWER, (letter) => (letter === 0 ? 0 : -1));

/**
 * Tells in one pass over a document which lines may hold a word of which group, so that most lines need no second look.
 * `groups` are words in lower case, of the letters a to z and their accented forms, with blanks between. A word is found
 * whole, in either case; some lines are told to hold one that do not, none the other way round. Lines with letters of other
 * alphabets are told to hold every group, and those of `passOver`, which are in order, none. Lines that are `known` are not
 * looked at.
 */
export function lineWordsFinder(
  groups: readonly string[],
): (document: TextDocument, passOver?: readonly LineRange[], known?: KnownWords) => LineWords {
  const slots = new Int32Array(SLOTS);
  for (const [group, words] of groups.entries()) {
    for (const word of words.split(' ')) {
      const slot = slotOf(word);
      slots[slot] = (slots[slot] ?? 0) | (1 << group);
    }
  }
  return ({ text, lineStarts }, passOver = [], known) => {
    const found = new Int32Array(lineStarts.length);
    const { until, from, moved } = known?.same ?? { until: 0, from: found.length, moved: 0 };
    if (known) {
      found.set(known.words.subarray(0, until));
      found.set(known.words.subarray(from - moved), from);
    }
    let next = passOver.findIndex(({ start }) => start >= until);
    for (let line = until; line < from; line += 1) {
      const skipped = passOver[next];
      if (skipped && line === skipped.start) {
        line = skipped.end - 1;
        next += 1;
      } else {
        found[line] = groupsIn(text, lineStarts[line] ?? 0, lineStarts[line + 1] ?? text.length, slots);
      }
    }
    return found;
  };
}

/** Of each of `wordings` its longest word: where none of these stands, none of the wordings does. */
export function longestWords(wordings: Iterable<string>): string {
  const words = new Set<string>();
  for (const wording of wordings) {
    // Letters of other alphabets tell by themselves.
    const [longest] = (wording.match(LETTERS) ?? []).sort((a, b) => b.length - a.length);
    if (longest !== undefined) {
      words.add(longest);
    }
  }
  return [...words].join(' ');
}

/**
 * The groups that one line may hold. Every character of all documents is looked at here: where a word ends is computed and not
 * asked, as nobody can predict the answer, and texts of documents are stored in too few ways to need `codeAt`.
 */
function groupsIn(text: string, from: number, to: number, slots: Int32Array): number {
  let groups = 0;
  let hash = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x100) {
      if (isForeignLetter(code)) {
        return EVERY_GROUP;
      }
      groups |= slots[hash & LAST_SLOT] ?? 0;
      hash = 0;
      continue;
    }
    const inWord = IN_WORD[code] ?? 0;
    groups |= slots[hash & ~inWord & LAST_SLOT] ?? 0;
    hash = (Math.imul(hash, 31) + (LOWER[code] ?? 0)) & inWord;
  }
  return groups | (slots[hash & LAST_SLOT] ?? 0);
}

/** Rather too much than too little, less quotation marks, dashes, arrows and emoji, which stand in any text. */
function isForeignLetter(code: number): boolean {
  return code < 0x2000 || (code >= 0x2e80 && code < 0xd800) || (code >= 0xf900 && code < 0xfe00) || code >= 0xff00;
}

function slotOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) {
    hash = (Math.imul(hash, 31) + (word.charCodeAt(at) | 32)) | 0;
  }
  return hash & LAST_SLOT;
}
