import { memoised } from '../memo.ts';
import { capitalised } from './capitalised.ts';
import { DETAILS, ENGLISH_LABELS, type Family, type Language, templateLabelsOf, wordsOf } from './language.ts';

/** What is called as the section for it is. */
const SECTIONS: readonly (readonly [string, Family])[] = [
  ['Risks', 'risks'],
  ['Evidence', 'evidence'],
  ['Estimate', 'estimates'],
  ['Scope change', 'scopeChanges'],
  ['Recommendation', 'recommendation'],
];

/** What templates call a thing besides its usual label. */
const OTHERWISE =
  'Decision needed:Decision|Outcome:Decision|Given by:Estimated by|Proposed by:Estimated by|Asked by:Estimated by|Assuming:Rests on|Alternative:Option|Decided by:Decider|Decided on:Decided|Why now:Because|Reason:Because|Blocks:If nobody decides';

/** What a language calls the labels and headings that Tandem writes, by what these are in English. Empty for English. */
export const labelsIn = memoised((language: Language): ReadonlyMap<string, string> => {
  const { families, labels } = language;
  const own = new Map<string, string>();
  if (labels !== undefined) {
    for (const [name, family] of SECTIONS) {
      own.set(name, capitalised(wordsOf(families[family])[0] ?? name));
    }
    for (const label of templateLabelsOf(language)) {
      own.set(label.english, label.own);
    }
    for (const [at, word] of wordsOf(labels).entries()) {
      own.set(ENGLISH_LABELS[DETAILS[at] ?? 'status'], word);
    }
    for (const [other = '', label = ''] of OTHERWISE.split('|').map((pair) => pair.split(':'))) {
      own.set(other, own.get(label) ?? other);
    }
  }
  return own;
});
