import * as z from 'zod/mini';
import { nearestWord } from '../config/nearestWord.ts';
import type { Marker } from '../model/marker.ts';
import type { Range } from '../text/range.ts';
import { lineSpan, rangeOf, spanOf, type TextDocument } from '../text/textDocument.ts';
import { defineRule, type Report } from './defineRule.ts';
import type { Fix, Suggestion } from './finding.ts';
import { shorten } from './shorten.ts';

/** An instruction with a slip in it does nothing, and its author believes that it does. */
export const markerUnknown = defineRule({
  meta: {
    id: 'marker-unknown',
    since: '0.1.0',
    set: 'recommended',
    severity: 'information',
    about: 'present',
    anyPage: true,
    fixable: true,
    summary: 'Write comments for Tandem so that it knows them',
    messages: {
      near: 'Tandem knows no "{words}" here, so this does nothing. Is it "{near}"?',
      other: 'Tandem knows no "{words}" here, so this does nothing. It knows {choices}.',
      rule: 'Tandem has no rule "{words}", so nothing is turned off here.',
    },
    options: z.strictObject({}),
  },
  check({ spec, ruleIds, report }) {
    for (const marker of spec.markers) {
      const slips = LINTING.has(marker.kind) ? unknownRules(marker, ruleIds) : unknownWords(marker);
      for (const slip of slips) {
        const near = nearestWord(slip.words, slip.known);
        // In an ordinary page "tandem: …" may well be about bicycles.
        if (spec.verdict.isSpec || near !== undefined) {
          report(reportOf(spec.document, marker, slip, near));
        }
      }
    }
  },
});

const LINTING: ReadonlySet<Marker['kind']> = new Set(['disable', 'enable', 'disable-next-line']);
const WORDS = ['pm', 'engineering', 'shared', 'none', 'spec', 'not-a-spec'];
const COMMANDS = ['tandem-disable-next-line', 'tandem-disable', 'tandem-enable'];

/** Words that can only mean one marker. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ['product', 'pm'],
  ['productmanagement', 'pm'],
  ['productmanager', 'pm'],
  ['eng', 'engineering'],
  ['engineer', 'engineering'],
  ['both', 'shared'],
  ['neither', 'none'],
  ['nospec', 'not-a-spec'],
  ['notspec', 'not-a-spec'],
]);

interface Slip {
  /** As they stand in the document. */
  readonly words: string;
  readonly known: readonly string[];
  /** What to say where none of those that are known is near. */
  readonly message: 'other' | 'rule';
  /** A key of the front matter, which stands in front of what the marker's range covers. */
  readonly isKey?: boolean;
}

function unknownRules({ value }: Marker, known: readonly string[]): Slip[] {
  const rules = value.split(' ').filter((rule) => rule !== '' && !known.includes(rule));
  return [...new Set(rules)].map((words) => ({ words, known, message: 'rule' }));
}

function unknownWords({ kind, value }: Marker): Slip[] {
  if (kind !== 'unknown') {
    return [];
  }
  if (/^tandem-/i.test(value)) {
    return [{ words: value.split(/\s/, 1)[0] ?? value, known: COMMANDS, message: 'other' }];
  }
  const [, key, rest = ''] = /^(\w+): (.*)$/s.exec(value) ?? [];
  return key === undefined
    ? [{ words: value, known: WORDS, message: 'other' }]
    : key === 'side'
      ? [{ words: rest, known: WORDS.slice(0, 4), message: 'other' }]
      : key === 'spec'
        ? [{ words: rest, known: ['true', 'false'], message: 'other' }]
        : [{ words: key, known: ['side', 'spec'], message: 'other', isKey: true }];
}

function reportOf(
  document: TextDocument,
  marker: Marker,
  { words, known, message, isKey = false }: Slip,
  near: string | undefined,
): Report {
  const place = placeOf(document, marker, words, isKey);
  const choices = known.join(', ');
  const sure = known.find((one) => letters(one) === letters(words)) ?? OTHER_WORDS.get(letters(words));
  const certain = sure !== undefined && known.includes(sure) ? sure : undefined;
  return {
    messageId: certain !== undefined || near !== undefined ? 'near' : message,
    data: { words: shorten(words), near: certain ?? near ?? '', choices },
    range: place ?? marker.range,
    fixes: place && certain !== undefined ? [write(certain, place)] : [],
    suggestions: place && certain === undefined ? suggest(place, near, known, message) : [],
  };
}

function write(word: string, range: Range): Fix {
  return { title: { template: 'Write "{word}"', data: { word } }, edits: [{ range, newText: word }] };
}

function suggest(range: Range, near: string | undefined, known: readonly string[], message: string): Suggestion[] {
  if (near !== undefined) {
    return [{ title: { template: 'Write "{word}"', data: { word: near } }, range, snippet: `\${1:${near}}` }];
  }
  return message === 'rule'
    ? []
    : [{ title: { template: 'Choose what is meant', data: {} }, range, snippet: `\${1|${known.join(',')}|}` }];
}

/** Where the words stand alone; undefined where they are not found as they are, as in front matter with escapes. */
function placeOf(document: TextDocument, { range }: Marker, words: string, isKey: boolean): Range | undefined {
  const { start: own, end } = spanOf(document, range);
  const start = isKey ? lineSpan(document, range.start.line).start : own;
  const source = document.text.slice(start, end);
  for (let at = words === '' ? -1 : source.indexOf(words); at >= 0; at = source.indexOf(words, at + 1)) {
    if (!isWord(source[at - 1]) && !isWord(source[at + words.length])) {
      return rangeOf(document, { start: start + at, end: start + at + words.length });
    }
  }
  return undefined;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}_-]/u.test(character);
}

/** What is left of a word where nobody minds how it is written: "Not_a spec", "not-a-spec". */
function letters(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
