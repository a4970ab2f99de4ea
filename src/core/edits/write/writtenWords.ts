import type { Outline } from '../../markdown/outline.ts';
import { memoised } from '../../memo.ts';
import type { DecisionStatus, RiskStatus } from '../../model/status.ts';
import { capitalised } from '../../vocabulary/capitalised.ts';
import { DETAILS, type Language, wordsOf } from '../../vocabulary/language.ts';
import { languageOf } from '../../vocabulary/languageOf.ts';

type Detail = (typeof DETAILS)[number];

/** The words of one language in which details of an item are written. */
export interface WrittenWords {
  readonly labels: Readonly<Record<Detail, string>>;
  readonly statuses: Readonly<Partial<Record<DecisionStatus | RiskStatus, string>>>;
}

/**
 * The words of the language in which a document is written, as its headings and the labels of the item tell; undefined for
 * English, and where they do not tell.
 */
export function writtenWords(outline: Outline, labels: readonly string[]): WrittenWords | undefined {
  return wordsIn(languageOf(outline, labels));
}

/** The words of `language`; undefined for English. */
export const wordsIn = memoised((language: Language): WrittenWords | undefined => {
  if (language.labels === undefined) {
    return undefined;
  }
  const labels = wordsOf(language.labels);
  const [mitigated, accepted, closed] = wordsOf(language.riskStatuses);
  const { statuses } = language;
  const words = Object.entries({ ...statuses, mitigated, accepted, closed }).flatMap(([status, list]) => {
    const [word] = wordsOf(list);
    return word === undefined ? [] : [[status, capitalised(word)]];
  });
  return {
    labels: Object.fromEntries(DETAILS.map((detail, at) => [detail, labels[at] ?? ''])) as WrittenWords['labels'],
    statuses: Object.fromEntries(words) as WrittenWords['statuses'],
  };
});
