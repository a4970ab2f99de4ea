import { append } from '../append.ts';
import { codeSpansOf } from '../markdown/codeSpans.ts';
import type { Wording } from '../markdown/proseUnit.ts';
import { memoised } from '../memo.ts';
import type { Span } from '../text/range.ts';
import { type CodeShape, codeShapeOf } from './codeShapes.ts';
import { precedesConstruct } from './constructs.ts';
import { isOtherName, isTechnologyHere } from './everyday.ts';
import type { Category } from './lexicon/termList.ts';
import type { Sense, Term } from './lexicon.ts';
import type { Hit } from './phraseTable.ts';
import { tells } from './substanceKinds.ts';
import { termTable } from './tables.ts';
import { NO_VOCABULARY, type VocabularyTables } from './vocabulary.ts';

/** Something in a sentence that may belong to the inside of software. */
export interface Substance {
  /** How it was recognised: by a term of the lexicon, or by its shape. */
  readonly kind: Exclude<Sense, 'everyday'> | CodeShape;
  readonly category: Category;
  /** The term it stands for; undefined for what was recognised by shape alone. */
  readonly term: Term | undefined;
  /** Indices into the sentence. Code spans are without their backticks. */
  readonly start: number;
  readonly end: number;
}

const GAP = /[\s`]/;
const CHUNK = /[^\s`]+/y;
/** What stands somewhere in every name in code style. */
const SIGN = /[_/.(]|[a-z][A-Z]/g;
const PUNCTUATION_BEFORE = /^[("'“‘[{<]+/;
const PUNCTUATION_BEHIND = /[)"'”’\]}>,;:.!?]+$/;
const QUOTATION = /"[^"]{1,120}"|“[^”]{1,120}”|‘[^’]{1,120}’/g;
const PLACEHOLDER = /^\W*[{<]\w+[}>]\W*$/;
/** A name in code style somewhere: inner underscore, call, inner capital, path. */
const IDENTIFIER =
  /\w_\w|\w\(\)|[a-z][A-Z]|\/\w+\/|\w\/\w+\.\w|\w\.(?:py|tsx?|jsx?|go|rs|java|kt|rb|cs|php|swift|sql|vue)\b|\w\.\w+[A-Z_]/;

/** Whether a sentence may name enough to prescribe anything: cheap, as most name nothing. */
export const mayHoldSubstance = memoised(
  (wording: Wording): boolean => wording.text.includes('`') || IDENTIFIER.test(wording.text) || namesEnough(wording),
);

/** All terms in a sentence or many, code included. */
const termsIn = memoised(({ text }: Wording): readonly Hit<Term>[] => termTable().hitsIn(text));

/** Whether there is a term that tells by itself, or two words that may. */
function namesEnough(wording: Wording): boolean {
  const { text } = wording;
  let shared: Term | undefined;
  return termsIn(wording).some(({ meaning: term, start, end }) => {
    if (term.sense !== 'shared') {
      return holds(text, term, start, end);
    }
    shared ??= term;
    return term !== shared;
  });
}

/** All terms, code spans and identifiers of a sentence, in order, less the words that the team allows. */
export function substancesIn(wording: Wording, vocabulary: VocabularyTables): readonly Substance[] {
  const isPlain = vocabulary.allowed.size === 0 && vocabulary.internal === undefined;
  return isPlain ? substancesWithoutTeam(wording) : readSubstances(wording, vocabulary);
}

/** What {@link substancesIn} finds for a team without words of its own. */
const substancesWithoutTeam = memoised((wording: Wording) => readSubstances(wording, NO_VOCABULARY));

function readSubstances(wording: Wording, vocabulary: VocabularyTables): readonly Substance[] {
  const { text } = wording;
  const spans = codeSpansOf(text);
  const found: Substance[] = [];
  for (const span of spans) {
    const substance = codeSpanSubstance(text, span.start, span.end);
    if (substance) {
      found.push(substance);
    }
  }
  const isInCode = (at: number): boolean => spans.some((span) => span.start <= at && at < span.end);
  const everyday: Substance[] = [];
  for (const { meaning: term, start, end } of termsIn(wording)) {
    const inCode = spans.length > 0 && isInCode(start);
    if (!inCode && holds(text, term, start, end)) {
      const substance = substanceOf(term, start, end);
      (term.sense === 'everyday' ? everyday : found).push(substance);
    }
  }
  for (const { meaning: name, start, end } of vocabulary.internal?.hitsIn(text) ?? []) {
    const term: Term = { name, category: 'vocabulary', sense: 'name' };
    found.push({ kind: 'name', category: 'vocabulary', term, start, end });
  }
  if (IDENTIFIER.test(text)) {
    let from = 0;
    for (const span of [...spans, { start: text.length, end: text.length }]) {
      identifiersIn(text, from, span.start, found);
      from = span.end;
    }
  }
  if (
    everyday.length > 0 &&
    (found.some(tells) || everyday.some(({ start, end }) => isTechnologyHere(text, start, end)))
  ) {
    append(found, everyday);
  }
  const quotations = quotationsIn(text);
  const kept =
    quotations.length === 0 && vocabulary.allowed.size === 0
      ? found
      : found.filter(
          ({ term, start, end }) =>
            !quotations.some((span) => span.start < start && start < span.end) &&
            !isAllowed(text.slice(start, end), term, vocabulary),
        );
  return kept.sort((a, b) => a.start - b.start);
}

/** A term where it has its technical sense; a word of every day weighs as much there as any other that needs its capital. */
function substanceOf(term: Term, start: number, end: number): Substance {
  const kind = term.sense === 'everyday' ? 'cased' : term.sense;
  return { kind, category: term.category, term, start, end };
}

function isAllowed(words: string, term: Term | undefined, { allowed }: VocabularyTables): boolean {
  return allowed.has(words.toLowerCase()) || (term !== undefined && allowed.has(term.name.toLowerCase()));
}

/** Words in quotation marks are what somebody says or what a screen says. */
function quotationsIn(text: string): Span[] {
  if (!/["“‘]/.test(text)) {
    return [];
  }
  return [...text.matchAll(QUOTATION)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function codeSpanSubstance(text: string, spanStart: number, spanEnd: number): Substance | undefined {
  let start = spanStart;
  let end = spanEnd;
  while (start < end && (text[start] === '`' || text[start] === ' ')) {
    start += 1;
  }
  while (end > start && (text[end - 1] === '`' || text[end - 1] === ' ')) {
    end -= 1;
  }
  const words = text.slice(start, end);
  const shape = codeShapeOf(words, true);
  if (!shape) {
    return undefined;
  }
  const [only] = shape === 'value' ? termTable().hitsIn(words) : [];
  if (only && only.start === 0 && only.end === words.length && only.meaning.sense !== 'shared') {
    return substanceOf(only.meaning, start, end);
  }
  return { kind: shape, category: categoryOfShape(shape), term: undefined, start, end };
}

function identifiersIn(text: string, from: number, to: number, found: Substance[]): void {
  SIGN.lastIndex = from;
  for (let sign = SIGN.exec(text); sign && sign.index < to; sign = SIGN.exec(text)) {
    let at = sign.index;
    while (at > from && !GAP.test(text[at - 1] ?? '')) {
      at -= 1;
    }
    CHUNK.lastIndex = at;
    const chunk = CHUNK.exec(text)?.[0] ?? '';
    SIGN.lastIndex = at + chunk.length;
    // What stands in braces will be put there: "Dear {user_name}".
    if (chunk.length < 4 || PLACEHOLDER.test(chunk)) {
      continue;
    }
    const before = PUNCTUATION_BEFORE.exec(chunk)?.[0].length ?? 0;
    const behind = chunk.endsWith('()') ? '' : (PUNCTUATION_BEHIND.exec(chunk)?.[0] ?? '');
    const words = chunk.slice(before, chunk.length - behind.length);
    const seen = codeShapeOf(words, false);
    const shape = seen === 'pascal' && !precedesConstruct(text, at + chunk.length) ? undefined : seen;
    const start = at + before;
    const end = start + words.length;
    if (shape && !found.some((other) => other.start < end && start < other.end && other.term)) {
      found.push({ kind: shape, category: categoryOfShape(shape), term: undefined, start, end });
    }
  }
}

function categoryOfShape(shape: CodeShape): Category {
  switch (shape) {
    case 'endpoint':
      return 'interface';
    case 'snake':
    case 'type':
      return 'dataModel';
    case 'testFile':
      return 'tooling';
    case 'package':
      return 'library';
    default:
      return 'code';
  }
}

/** Whether a term found at a place has its technical sense there. */
function holds(text: string, term: Term, start: number, end: number): boolean {
  if (term.sense === 'cased' || term.sense === 'everyday') {
    const first = text[start] ?? '';
    const isName = first !== first.toLowerCase() && text[start - 1] !== '-' && !startsClause(text, start);
    return isName && (term.sense === 'cased' || !isOtherName(text.slice(start, end), term));
  }
  return true;
}

/** Whether the word at `start` has its capital only because a sentence or clause starts there. */
function startsClause(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && !/[\p{L}\p{N}.:!?`]/u.test(text[at] ?? '')) {
    at -= 1;
  }
  return at < 0 || /[.:!?]/.test(text[at] ?? '');
}
