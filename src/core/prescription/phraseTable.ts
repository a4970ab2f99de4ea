/** A phrase as it is looked up: what it means, and where it was found. */
export interface Hit<Meaning> {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
}

interface Phrase<Meaning> {
  /** Its first word, lower case. */
  readonly head: string;
  /** What follows the first word, lower case; single spaces stand for any white space. */
  readonly tail: string;
  readonly meaning: Meaning;
}

const BUCKETS = 1 << 16;
const LAST_BITS = 31;
const ANY_SECOND = -1;
const SPACES = /\s+/g;
const ASCII_WORD: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) =>
  /\w/.test(String.fromCharCode(code)) ? 1 : 0,
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
  readonly #buckets = new Map<number, Phrase<Meaning>[]>();
  /** A bit for each bucket that holds something: most words are done with after one look at so small a table. */
  readonly #filled = new Int32Array(BUCKETS / 32);
  /** For each bucket, the letters with which a second word may begin, by their last five bits: "in" opens few phrases. */
  readonly #seconds = new Int32Array(BUCKETS);

  /** Adds `phrase`, which begins with a letter or digit. The first meaning given to a phrase holds. */
  add(phrase: string, meaning: Meaning): void {
    const words = phrase.toLowerCase();
    const headEnd = wordEnd(words, 0);
    const entry = { head: words.slice(0, headEnd), tail: words.slice(headEnd), meaning };
    const hash = hashOf(entry.head);
    const bucket = this.#buckets.get(hash) ?? [];
    this.#buckets.set(hash, bucket);
    this.#filled[hash >> 5] = (this.#filled[hash >> 5] ?? 0) | (1 << (hash & 31));
    this.#seconds[hash] = (this.#seconds[hash] ?? 0) | secondsOf(entry.tail);
    if (!bucket.some((other) => other.head === entry.head && other.tail === entry.tail)) {
      bucket.push(entry);
      bucket.sort((a, b) => b.tail.length - a.tail.length);
    }
  }

  /** Whether any phrase stands in `text`. */
  occursIn(text: string): boolean {
    return this.some(text, () => true);
  }

  /** All phrases in `text`, in order, none overlapping. */
  hitsIn(text: string): Hit<Meaning>[] {
    const hits: Hit<Meaning>[] = [];
    this.some(text, (hit) => {
      hits.push(hit);
      return false;
    });
    return hits;
  }

  /** Whether `isWanted` is true of a phrase in `text`; asked in order, of none behind the first that it is true of. */
  some(text: string, isWanted: (hit: Hit<Meaning>) => boolean): boolean {
    const filled = this.#filled;
    const seconds = this.#seconds;
    const length = text.length;
    let at = 0;
    while (at < length) {
      if (!isWordCode(text.charCodeAt(at))) {
        at += 1;
        continue;
      }
      const start = at;
      let hash = 0;
      for (; at < length; at += 1) {
        const code = text.charCodeAt(at);
        if (!isWordCode(code)) {
          break;
        }
        hash = (Math.imul(hash, 31) + (code | 32)) | 0;
      }
      hash &= BUCKETS - 1;
      if ((((filled[hash >> 5] ?? 0) >>> (hash & 31)) & 1) === 0) {
        continue;
      }
      // At the end of the text there is no code, which counts as none of the letters.
      if ((((seconds[hash] ?? 0) >>> (text.charCodeAt(at + 1) & LAST_BITS)) & 1) === 0) {
        continue;
      }
      const bucket = this.#buckets.get(hash);
      const hit = bucket && hitAt(bucket, text, start, at);
      if (hit) {
        if (isWanted(hit)) {
          return true;
        }
        at = hit.end;
      }
    }
    return false;
  }
}

/** A bit for what may stand behind the first character of a tail; any where there is no tail, or no letter in it. */
function secondsOf(tail: string): number {
  const code = tail.charCodeAt(1);
  // Where one blank may stand, several may; their last bits are none.
  return lower(code) >= 97 && lower(code) <= 122 ? (1 << (code & LAST_BITS)) | 1 : ANY_SECOND;
}

function hitAt<Meaning>(
  bucket: readonly Phrase<Meaning>[],
  text: string,
  start: number,
  headEnd: number,
): Hit<Meaning> | undefined {
  for (const { head, tail, meaning } of bucket) {
    if (head.length === headEnd - start && sameWord(text, start, head)) {
      const end = tail === '' ? headEnd : endOfTail(text, headEnd, tail);
      if (end > 0) {
        return { meaning, start, end };
      }
    }
  }
  return undefined;
}

function sameWord(text: string, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    if (lower(text.charCodeAt(start + at)) !== word.charCodeAt(at)) {
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
function endOfTail(text: string, from: number, tail: string): number {
  let at = from;
  for (let index = 0; index < tail.length; index += 1) {
    const wanted = tail.charCodeAt(index);
    if (wanted !== SPACE) {
      if (lower(text.charCodeAt(at)) !== wanted) {
        return 0;
      }
      at += 1;
      continue;
    }
    const start = at;
    while (at - start < LONGEST_GAP && (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === NO_BREAK_SPACE)) {
      at += 1;
    }
    if (at === start) {
      return 0;
    }
  }
  return isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at)) ? 0 : at;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) {
    hash = (Math.imul(hash, 31) + (word.charCodeAt(at) | 32)) | 0;
  }
  return hash & (BUCKETS - 1);
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (isWordCode(text.charCodeAt(at))) {
    at += 1;
  }
  return at;
}

/** Letters of alphabets, digits and the underscore. Ideographs are none, so that a Latin name among them is a word. */
function isWordCode(code: number): boolean {
  return code < 128 ? ASCII_WORD[code] === 1 : code >= 0xc0 && code < 0x2000;
}
