import { lengthOf } from '../text/lengthOf.ts';
import { plainText } from './plainText.ts';

const NOTHING = new Set(
  [
    'none|none yet|none so far|none identified|none known|none at the moment|none at this time|none currently|none for now|none open|no',
    'n/a|na|not applicable|nothing|nothing yet|nothing particularly|nil|null|empty|-|–|—|--|---|*|.|?',
    'tbd|tbc|tba|tbw|todo|tk|tktk|to be determined|to be decided|to be defined|to be confirmed|to be added|to be discussed|to be done|to be written|unknown|pending|xxx|???|...|…|fixme|wip',
    'yyyy-mm-dd|dd/mm/yyyy|mm/dd/yyyy|date|@owner|@name|@handle|@who|@person|name|owner|unassigned|nobody|no one',
    'keine|keiner|nichts|aucun|aucune|rien|ninguno|ninguna|nenhum|nenhuma|brak|không|không có|нет|нет данных|なし|無し|未定|无|暂无|没有|待定',
  ]
    .join('|')
    .split('|'),
);

// "None at the moment.", "No open questions remain": short sentences that only say that there is nothing.
const NOTHING_OPENING =
  /^(?:none(?! of)|nothing|no|n\/a|there are (?:no|currently no)|not applicable|tbd|tbc)\b[^.;:!?]{0,80}[.!]?$/i;
const NOTHING_SUBJECT =
  /\b(?:none|nothing|n\/a|tbd|tbc|(?:open|unresolved|outstanding|known|remaining|further|major|significant|new|additional|specific|current)\s+(?:\w+\s+){0,2}(?:questions?|issues?|risks?|decisions?|items?|drawbacks?|assumptions?|concerns?)|(?:questions?|issues?|risks?|drawbacks?|concerns?) (?:identified|so far|yet|remain|known|at))\b/i;
const MAX_NOTHING = 400;
const NOTHING_PARTICULAR =
  /^(?:(?:currently|at present|at this time|so far),? )?(?:none|n\/a|not applicable|tbd|tbc|nothing)\b\s*(?:[.:;,(–—-].*)?$/i;

/**
 * Whether a text says that there is nothing to say, or not yet: empty, "None", "N/A", "TBD", "No open questions",
 * or a template's placeholder. Such a text is no item and never satisfies a rule.
 */
export function saysNothing(source: string): boolean {
  if (isOrdinary(source)) {
    return false;
  }
  if (source.trim() === '' || isPlaceholder(source)) {
    return true;
  }
  const plain = plainText(source).toLowerCase();
  if (plain.length > MAX_NOTHING) {
    return false;
  }
  const words = plain.replace(/^[\s(_*]+|(?:[\s)_*.!:\p{Extended_Pictographic}]|\u{fe0f})+$/gu, '').trim();
  if (words === '' || NOTHING.has(words)) {
    return true;
  }
  return NOTHING_PARTICULAR.test(words) || (NOTHING_OPENING.test(words) && NOTHING_SUBJECT.test(words));
}

const NO = /^[\s*_"“]*no[\s*_"”.!]*$/i;
const YES = /^[\s*_"“]*yes\b/i;

/** Whether a text is the "No" beside a "Yes" among `others`: an answer, where by itself it would say that there is nothing. */
export function isNoBesideYes(text: string, others: readonly string[]): boolean {
  return NO.test(text) && others.some((other) => YES.test(other));
}

/** Whether a text is just "No", which is an outcome like another for whoever asked. */
export function isJustNo(text: string): boolean {
  return NO.test(text);
}

const FIRST_WORD = /^[\s*`]*([A-Za-z]+)(?![A-Za-z*`~\\_])/;
const PLACEHOLDER_START = /[[{<]/;
const FIRST_WORDS_OF_NOTHING: ReadonlySet<string> = new Set(
  [...NOTHING, 'there', 'not', 'currently', 'at', 'so'].flatMap((words) => FIRST_WORD.exec(words)?.[1] ?? []),
);

/** Whether a text begins with a word that begins no way of saying nothing: true of most, and told at a glance. */
function isOrdinary(source: string): boolean {
  const word = FIRST_WORD.exec(source)?.[1];
  return word !== undefined && !FIRST_WORDS_OF_NOTHING.has(word.toLowerCase()) && !PLACEHOLDER_START.test(source);
}

const PLACEHOLDER_SIGN = /[[{<$]/;
const BRACKETED =
  /^(?:\[(?![\w-]+::)(?:[^\][]|\[[^\][]*\])*\](?![([:])|\{\{?[^{}]*\}?\}|<(?!!--)[^<>]*>|_{3,}|\$\{[^{}]*\}|@\[[^\][]*\]|\$[A-Z_]+)$/;
const ANY_PLACEHOLDER = /\[(?![\w-]+::)(?:[^\][]|\[[^\][]*\])*\](?![([:])|\{\{?[^{}]*\}?\}|<[^<> ]* [^<>]*>|_{3,}/g;

/**
 * Whether a text is only a template's placeholder: `[what must be decided]`, `{Metric 1}`, `<owner>`, `@[owner]`, or
 * such placeholders with nothing but labels, commas and little words between them.
 */
export function isPlaceholder(source: string): boolean {
  if (!PLACEHOLDER_SIGN.test(source)) {
    return false;
  }
  const text = source
    .replace(TAG_WITH_ATTRIBUTES, ' ')
    .replace(/[*_`~"“”]/g, ' ')
    .trim()
    .replace(/[.:;,?!]+$/, '')
    .trim();
  if (BRACKETED.test(text)) {
    return !/^<(?:https?:|mailto:)/i.test(text) && !/^\[[ xX]\]$/.test(text);
  }
  if (!/[[{<_]/.test(text) || /(?:→|->|=>)\s*[\p{L}\d]/u.test(text)) {
    return false;
  }
  let placeholders = 0;
  const rest = text.replace(ANY_PLACEHOLDER, () => {
    placeholders += 1;
    return ' ';
  });
  return (
    placeholders > 0 && !/[\p{L}\p{N}]{2,}[^\p{L}\p{N}]+[\p{L}\p{N}]{2,}[^\p{L}\p{N}]+[\p{L}\p{N}]{2,}/u.test(rest)
  );
}

const TAG_WITH_ATTRIBUTES = /<[a-z]+\s[^<>=]*=[^<>]*>/gi;

const WHOLLY_ITALIC = /^(?:\*(?![*\s])[^*]+\*|_(?![_\s])[^_]+_)[.:]?$/s;

// A link definition that goes nowhere, as some write a comment.
const COMMENT = /^\[(?:comment|\/\/)\]:/i;

/**
 * Whether a paragraph or bullet is a template's instruction: italic from end to end, led by a light bulb, or a comment in the
 * guise of a link definition. Such text asks the author for words and is not theirs.
 */
export function isInstruction(source: string): boolean {
  const text = source.trim();
  return text.startsWith('💡') || COMMENT.test(text) || (lengthOf(text) > 20 && WHOLLY_ITALIC.test(text));
}
