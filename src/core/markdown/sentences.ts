import type { Span } from '../text/range.ts';
import type { MaskedInline } from './maskInline.ts';

const END = /[.!?…]+["'”’)\]*_]*(?=\s|$)|[。！？]["'”’」』)]*/g;
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'e.g i.e eg ie vs cf al ca approx fig figs eq sec sect ch vol pp mr mrs ms dr prof st jr sr inc ltd corp dept est min max incl excl resp aka a.k.a z.b d.h u.a bzw ggf p.ej vgl usw bspw no nr art ver rev ed'.split(
    ' ',
  ),
);
const LAST_WORD = /[\p{L}.]+$/u;
const LONGEST_WORD = 24;
const ASCII = 128;
const FULL_STOP = 46;
const LOWER_CASE = 32;
const SMALL_A = 97;
const SMALL_Z = 122;

/**
 * The sentences of a paragraph, trimmed, as indices into its text. `breaks` are places where a line that stands by itself
 * starts (a hard line break, a labelled line). Full stops in code, abbreviations, numbers and file names end nothing.
 */
export function sentencesOf(masked: MaskedInline, breaks: readonly number[]): Span[] {
  const { text, code } = masked;
  const sentences: Span[] = [];
  let start = 0;
  let nextCode = 0;
  let nextBreak = 0;
  const cutAt = (end: number): void => {
    const sentence = trimmed(text, start, end);
    if (sentence) {
      sentences.push(sentence);
    }
    start = end;
  };
  const cutAtBreaksUpTo = (end: number): void => {
    for (let at = breaks[nextBreak]; at !== undefined && at <= end; at = breaks[nextBreak]) {
      if (at > start) {
        cutAt(at);
      }
      nextBreak += 1;
    }
  };
  END.lastIndex = 0;
  for (let match = END.exec(text); match; match = END.exec(text)) {
    while ((code[nextCode]?.end ?? Number.POSITIVE_INFINITY) <= match.index) {
      nextCode += 1;
    }
    cutAtBreaksUpTo(match.index);
    if ((code[nextCode]?.start ?? Number.POSITIVE_INFINITY) > match.index && endsSentence(text, start, match)) {
      cutAt(match.index + match[0].length);
    }
  }
  cutAtBreaksUpTo(text.length);
  cutAt(text.length);
  return sentences;
}

function endsSentence(text: string, start: number, match: RegExpExecArray): boolean {
  const mark = match[0];
  if (mark.startsWith('。') || mark.startsWith('！') || mark.startsWith('？')) {
    return true;
  }
  const following = firstCharacterFrom(text, match.index + mark.length);
  if (following === '') {
    return true;
  }
  if (following !== following.toUpperCase()) {
    return false;
  }
  if (mark !== '.') {
    return true;
  }
  const before = text.slice(Math.max(start, match.index - LONGEST_WORD), match.index);
  if (/^\s*\(?\d{1,3}$/.test(before)) {
    return false;
  }
  const word = lastWordOf(before).toLowerCase();
  if (word === 'no' || word === 'nr') {
    return !/\d/.test(following);
  }
  return !ABBREVIATIONS.has(word) && !(word.length === 1 && /\p{L}/u.test(word) && /\p{Lu}$/u.test(before));
}

/** The letters and full stops at the end of `text`; found backwards, as nearly all are plain letters. */
function lastWordOf(text: string): string {
  let start = text.length;
  while (start > 0) {
    const code = text.charCodeAt(start - 1);
    if (code >= ASCII) {
      return LAST_WORD.exec(text)?.[0] ?? '';
    }
    if (code !== FULL_STOP && !isPlainLetter(code | LOWER_CASE)) {
      break;
    }
    start -= 1;
  }
  return text.slice(start);
}

function isPlainLetter(code: number): boolean {
  return code >= SMALL_A && code <= SMALL_Z;
}

/** The first character behind white space and opening brackets or quotes; bounded, as emphasis leaves only short gaps. */
function firstCharacterFrom(text: string, from: number): string {
  for (let at = from; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (!' ("\'“‘[`'.includes(character)) {
      return character;
    }
  }
  return '';
}

function trimmed(text: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) {
    start += 1;
  }
  while (end > start && isSpace(text.charCodeAt(end - 1))) {
    end -= 1;
  }
  return start < end ? { start, end } : undefined;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160;
}
