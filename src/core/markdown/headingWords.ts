import { recalled } from '../text/recalled.ts';

/** What a heading says once numbering, emoji, suffixes and punctuation are taken off. */
export interface HeadingWords {
  /** The whole heading in lower case: "risks & mitigations". */
  readonly text: string;
  /** Its parts where it joins several subjects ("goals / non-goals"); the whole text alone where it does not. */
  readonly parts: readonly string[];
  /** Words in brackets at its end, lower case, such as "optional", "mandatory", "resolved", "p1". */
  readonly suffixes: readonly string[];
}

const BEYOND_ASCII = /[^\0-\x7f]/;
const NUMBERING = /^(?:(?:§\s*)?\d+(?:\.\d+)*[.):]?\s+|(?:[ivx]+|[a-z])[.)]\s+|§\s*)/i;
const EMOJI = /\p{Extended_Pictographic}|\u{FE0F}|\u{200D}|\u{20E3}|✔|✓|✗|✘/gu;
const TRAILING = /[\s:：.。!?]+$/u;
const SUFFIX = /[([]([^()[\]]{1,80})[)\]]$/;
const JOINTS = /\s+(?:&|and|und|et|y|e|i|и)\s+|(?<!\bw)\s*\/\s*|\s*[,&+]\s*|\s+[-–—]\s+|、|・/u;
/** What stands in each of the joints, told at a glance. */
const MAY_JOIN = /[/,&+、・]|\s(?:and|und|et|[yeiи–—-])\s/;

/**
 * Reduces the plain text of a heading to the words by which its section is known. Specs have the same headings again and
 * again, and a document has them after every keystroke: equal titles mostly give the same object, so that what is found out
 * about its words is found out once.
 */
export const normaliseHeading = recalled(readHeading);

/** {@link normaliseHeading} for words that are no heading, and hardly met again. */
export function readHeading(title: string): HeadingWords {
  let text = (BEYOND_ASCII.test(title) ? title.replace(EMOJI, '') : title)
    .trim()
    .toLowerCase()
    .replace(NUMBERING, '')
    .replaceAll('’', "'")
    .replace(TRAILING, '')
    .trim();
  const suffixes: string[] = [];
  for (let match = SUFFIX.exec(text); match?.[1]; match = SUFFIX.exec(text)) {
    suffixes.unshift(match[1].trim());
    text = text.slice(0, match.index).trim();
  }
  text = text.replace(TRAILING, '');
  const parts = MAY_JOIN.test(text)
    ? text
        .split(JOINTS)
        .map((part) => part.trim())
        .filter((part) => part !== '')
    : [];
  return { text, parts: parts.length > 0 ? parts : [text], suffixes };
}
