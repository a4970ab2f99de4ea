import type { Section } from '../markdown/outline.ts';
import { once } from '../once.ts';
import { wordsOf } from '../vocabulary/language.ts';
import { LANGUAGES } from '../vocabulary/languages.ts';

const ENGLISH_OUTCOME = /^(?:decision outcome|decision|resolution|outcome|final answer)$/;
const OWN_OUTCOMES = once(
  (): ReadonlySet<string> =>
    new Set(LANGUAGES.flatMap(({ families, labels }) => (labels === undefined ? [] : wordsOf(families.decisions)))),
);

/** Whether a section of a record is the one that says what was decided. */
export function isOutcomeSection({ words: { text } }: Section): boolean {
  return ENGLISH_OUTCOME.test(text) || OWN_OUTCOMES().has(text);
}
