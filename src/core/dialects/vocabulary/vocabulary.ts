import type { DecisionStatus } from '../../model/status.ts';
import type { HeadingVocabulary } from '../families.ts';

/** How people write of decisions in one language: lower case, wordings separated by `|`, most usual first. */
export interface Vocabulary {
  readonly headings: HeadingVocabulary;
  readonly statuses: Readonly<Partial<Record<DecisionStatus, string>>>;
}
