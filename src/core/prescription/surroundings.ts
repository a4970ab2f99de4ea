import type { FeatureName } from './features.ts';
import type { SectionKind } from './sectionKind.ts';
import type { Sentence, SetFeature } from './sentence.ts';
import { tellingTable } from './tables.ts';

const LISTS_CRITERIA: ReadonlySet<string> = new Set(['requirements', 'success', 'technical']);
const FEATURE_OF_SECTION: Readonly<Partial<Record<SectionKind, FeatureName>>> = {
  requirements: 'inRequirements',
  success: 'inSuccess',
  problem: 'inProblem',
  entities: 'inEntities',
  technical: 'inTechnical',
  story: 'inStory',
  overview: 'inOverview',
  guide: 'inGuide',
};

/** Where a sentence stands: what its section is for, and what the sentence above its list names. */
export function setSurroundings(sentence: Sentence, set: SetFeature): void {
  const { unit, section, names, inner, mandate } = sentence;
  const place = FEATURE_OF_SECTION[section];
  if (place) {
    set(place, true);
  }
  set(
    'problemMandate',
    section === 'problem' && (mandate || sentence.kinds.has('plan') || sentence.task !== undefined),
  );
  const criterion = sentence.listed && !mandate && LISTS_CRITERIA.has(section);
  set('nameAmongCriteria', criterion && names);
  set('innerAmongCriteria', criterion && inner);
  set('leadInner', unit.leadIn !== undefined && tellingTable().occursIn(unit.leadIn));
}
