import { codeAt } from '../text/codeAt.ts';

/** A phrase as it is looked up: what it means, and where it was found. */
export interface Hit<Meaning> {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
}

/** All phrases that begin with the same word. */
interface Head<Meaning> {
  /** In lower case. */
  readonly word: string;
  /** What may follow it, the longest first. */
  readonly tails: Tail<Meaning>[];
  /** The letters with which a second word may begin, by their last five bits: "in" opens few phrases. */
  seconds: number;
  /** Another word with the same hash. */
  readonly next: Head<Meaning> | undefined;
}

interface Tail<Meaning> {
  /** In lower case, empty where the first word is all; single spaces stand for any white space. */
  readonly words: string;
  /** The code of its first character; 0 where it is empty. */
  readonly first: number;
  /** Whether a full stop belongs to the phrase that stands before its first word: ".NET". */
  readonly dotted: boolean;
  readonly meaning: Meaning;
}

const BUCKETS = 1 << 16;
const LAST_BITS = 31;
const ANY_SECOND = -1;
const SPACES = /\s+/g;
/** What each ASCII character adds to the hash of its word, in either case; 0 where it belongs to none. */
const FOLDED_ASCII: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) =>
  /\w/.test(String.fromCharCode(code)) ? code | 32 : 0,
);
const SPACE = 32;
const NO_BREAK_SPACE = 160;
/** A line break inside a phrase leaves indentation behind. */
const LONGEST_GAP = 12;

/**
 * Finds a few thousand phrases in running text with one look at each character: words are hashed as they pass, and only
 * those whose hash is known are compared. Case does not matter; a longer phrase wins over a shorter one.
 */
export class PhraseTable<Meaning> {
  readonly #heads = new Map<number, Head<Meaning>>();
  /** A bit for each hash that a head has: most words are done with after one look at so small a table. */
  readonly #filled = new Int32Array(BUCKETS / 32);

  /** Adds `phrase`, which begins with a letter or digit, or one full stop before it. The first meaning given to a phrase holds. */
  add(phrase: string, meaning: Meaning): void {
    const dotted = phrase.startsWith('.');
    const all = phrase.slice(dotted ? 1 : 0).toLowerCase();
    const headEnd = wordEnd(all, 0);
    const words = all.slice(headEnd);
    const head = this.#headOf(all.slice(0, headEnd));
    head.seconds |= secondsOf(words);
    if (!head.tails.some((other) => other.words === words && other.dotted === dotted)) {
      head.tails.push({ words, first: words === '' ? 0 : words.charCodeAt(0), dotted, meaning });
      head.tails.sort((a, b) => b.words.length - a.words.length);
    }
  }

  #headOf(word: string): Head<Meaning> {
    const hash = hashOf(word);
    const next = this.#heads.get(hash);
    for (let known = next; known; known = known.next) {
      if (known.word === word) {
        return known;
      }
    }
    const head: Head<Meaning> = { word, tails: [], seconds: 0, next };
    this.#heads.set(hash, head);
    this.#filled[hash >> 5] = (this.#filled[hash >> 5] ?? 0) | (1 << (hash & 31));
    return head;
  }

  /** Whether any phrase stands in `text`. */
  occursIn(text: string): boolean {
    return this.#next(text, 0) !== undefined;
  }

  /** All phrases in `text`, in order, none overlapping. */
  hitsIn(text: string): Hit<Meaning>[] {
    const hits: Hit<Meaning>[] = [];
    for (let hit = this.#next(text, 0); hit; hit = this.#next(text, hit.end)) {
      hits.push(hit);
    }
    return hits;
  }

  /** Whether `isWanted` is true of a phrase in `text`; asked in order, of none behind the first that it is true of. */
  some(text: string, isWanted: (hit: Hit<Meaning>) => boolean): boolean {
    for (let hit = this.#next(text, 0); hit; hit = this.#next(text, hit.end)) {
      if (isWanted(hit)) {
        return true;
      }
    }
    return false;
  }

  /** The first phrase in `text` that begins at `from` or behind it. */
  #next(text: string, from: number): Hit<Meaning> | undefined {
    const filled = this.#filled;
    const { length } = text;
    let at = from;
    while (at < length) {
      const start = at;
      let hash = 0;
      let folded = foldedCode(codeAt(text, at));
      while (folded !== 0) {
        hash = (Math.imul(hash, 31) + folded) | 0;
        at += 1;
        folded = at < length ? foldedCode(codeAt(text, at)) : 0;
      }
      const bucket = hash & (BUCKETS - 1);
      if (at > start && (((filled[bucket >> 5] ?? 0) >>> (bucket & 31)) & 1) === 1) {
        const hit = hitAt(this.#heads.get(bucket), text, length, start, at);
        if (hit) {
          return hit;
        }
      }
      // What ended the word begins none.
      at += 1;
    }
    return undefined;
  }
}

/** A bit for what may stand behind the first character of a tail; any where there is no tail, or no letter in it. */
function secondsOf(tail: string): number {
  if (tail.length < 2) {
    return ANY_SECOND;
  }
  const code = tail.charCodeAt(1);
  // Where one blank may stand, several may; their last bits are none.
  return lower(code) >= 97 && lower(code) <= 122 ? (1 << (code & LAST_BITS)) | 1 : ANY_SECOND;
}

function hitAt<Meaning>(
  heads: Head<Meaning> | undefined,
  text: string,
  length: number,
  start: number,
  headEnd: number,
): Hit<Meaning> | undefined {
  const behind = headEnd < length ? codeAt(text, headEnd) : 0;
  const first = behind === NO_BREAK_SPACE ? SPACE : behind;
  const second = headEnd + 1 < length ? codeAt(text, headEnd + 1) & LAST_BITS : 0;
  for (let head = heads; head; head = head.next) {
    if (((head.seconds >>> second) & 1) === 1 && sameWord(text, start, headEnd, head.word)) {
      for (const tail of head.tails) {
        const end =
          tail.first === 0 ? headEnd : tail.first === first ? endOfTail(text, length, headEnd, tail.words) : 0;
        if (end > 0 && (!tail.dotted || followsDot(text, start))) {
          return { meaning: tail.meaning, start: tail.dotted ? start - 1 : start, end };
        }
      }
    }
  }
  return undefined;
}

/** Whether a full stop that ends no word stands before `start`. */
function followsDot(text: string, start: number): boolean {
  return text[start - 1] === '.' && (start === 1 || !isWordCode(codeAt(text, start - 2)));
}

function sameWord(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) {
    return false;
  }
  for (let at = start; at < end; at += 1) {
    if (lower(codeAt(text, at)) !== codeAt(word, at - start)) {
      return false;
    }
  }
  return true;
}

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

/** Phrases written with commas between them, white space folded. */
export function phrasesOf(list: string): string[] {
  return list.split(',').flatMap((phrase) => {
    const words = phrase.replace(SPACES, ' ').trim();
    return words === '' ? [] : [words];
  });
}

/** Where `tail` ends in `text` from `from` on; 0 if it does not stand there or a word goes on behind it. */
function endOfTail(text: string, length: number, from: number, tail: string): number {
  const tailLength = tail.length;
  let at = from;
  for (let index = 0; index < tailLength; index += 1) {
    if (at >= length) {
      return 0;
    }
    const wanted = codeAt(tail, index);
    if (wanted !== SPACE) {
      if (lower(codeAt(text, at)) !== wanted) {
        return 0;
      }
      at += 1;
      continue;
    }
    const gapEnd = endOfGap(text, at, Math.min(length, at + LONGEST_GAP));
    if (gapEnd === at) {
      return 0;
    }
    at = gapEnd;
  }
  return at < length && isWordCode(codeAt(text, at - 1)) && isWordCode(codeAt(text, at)) ? 0 : at;
}

function endOfGap(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (codeAt(text, at) === SPACE || codeAt(text, at) === NO_BREAK_SPACE)) {
    at += 1;
  }
  return at;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) {
    hash = (Math.imul(hash, 31) + foldedCode(codeAt(word, at))) | 0;
  }
  return hash & (BUCKETS - 1);
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWordCode(codeAt(text, at))) {
    at += 1;
  }
  return at;
}

function isWordCode(code: number): boolean {
  return foldedCode(code) !== 0;
}

/**
 * What a character adds to the hash of its word; 0 for what belongs to none. Words are of the letters of alphabets, digits
 * and the underscore. Ideographs are none, so that a Latin name among them is a word.
 */
function foldedCode(code: number): number {
  return code < 128 ? (FOLDED_ASCII[code] ?? 0) : code >= 0xc0 && code < 0x2000 ? code | 32 : 0;
}
