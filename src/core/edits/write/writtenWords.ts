import type { FieldName } from '../../markdown/labels.ts';
import type { Outline } from '../../markdown/outline.ts';
import { memoised } from '../../memo.ts';
import type { DecisionStatus, RiskStatus } from '../../model/status.ts';
import { DETAILS, type Language, wordsOf } from '../../vocabulary/language.ts';
import { LANGUAGES } from '../../vocabulary/languages.ts';

type Detail = (typeof DETAILS)[number];

/** The words of one language in which details of an item are written. */
export interface WrittenWords {
  readonly labels: Readonly<Record<Detail, string>>;
  readonly statuses: Readonly<Partial<Record<DecisionStatus | RiskStatus, string>>>;
}

/** By word in lower case, the languages that have it: headings, and labels. */
const languagesOf = memoised((languages: readonly Language[]): ReadonlyMap<string, readonly Language[]> => {
  const found = new Map<string, Language[]>();
  for (const language of languages) {
    const { families, labels, sides } = language;
    const own = labels ?? Object.values(ENGLISH_LABELS).join('|');
    const lists = [...Object.values(families), ...Object.values(sides.strong), own.toLowerCase()];
    for (const word of new Set(lists.flatMap(wordsOf))) {
      found.set(word, [...(found.get(word) ?? []), language]);
    }
  }
  return found;
});

/**
 * The words of the language in which a document is written, as its headings and the labels of the item tell; undefined for
 * English, and where they do not tell.
 */
export function writtenWords(outline: Outline, labels: readonly string[]): WrittenWords | undefined {
  const counts = new Map<Language, number>();
  for (const word of [...outline.sections.map(({ words }) => words.text), ...labels.map((one) => one.toLowerCase())]) {
    for (const language of languagesOf(LANGUAGES).get(word) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  // Of languages with as many, the first: a word that English has too tells nothing.
  const most = Math.max(0, ...counts.values());
  const language = LANGUAGES.find((one) => counts.get(one) === most);
  return language?.labels === undefined ? undefined : wordsIn(language);
}

const wordsIn = memoised((language: Language): WrittenWords => {
  const labels = wordsOf(language.labels);
  const [mitigated, accepted, closed] = wordsOf(language.riskStatuses);
  const { statuses } = language;
  const words = Object.entries({ ...statuses, mitigated, accepted, closed }).flatMap(([status, list]) => {
    const [word] = wordsOf(list);
    return word === undefined ? [] : [[status, capital(word)]];
  });
  return {
    labels: Object.fromEntries(DETAILS.map((detail, at) => [detail, labels[at] ?? ''])) as WrittenWords['labels'],
    statuses: Object.fromEntries(words) as WrittenWords['statuses'],
  };
});

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What a detail is called where English is written. */
export const ENGLISH_LABELS: Readonly<Record<Detail, string>> = {
  status: 'Status',
  owner: 'Owner',
  due: 'Due',
  answer: 'Answer',
  decision: 'Decision',
  reason: 'Because',
  options: 'Options',
  mitigation: 'Mitigation',
  date: 'Decided',
  supersedes: 'Supersedes',
} satisfies Record<Exclude<Detail, 'supersedes'> & FieldName, string> & { supersedes: string };
