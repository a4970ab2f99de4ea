import type { FeatureName } from './features.ts';
import type { SectionKind } from './sectionKind.ts';
import type { Sentence, SetFeature } from './sentence.ts';
import { mayHoldIdentifier } from './substances.ts';
import { cueTable, tellingTable } from './tables.ts';

/** What a piece of text near a sentence names. */
interface Named {
  readonly inner: boolean;
  readonly code: boolean;
}

const TECHNICAL_COLUMN =
  /\b(?:technolog|stack|implement|component|module|class|file|path|endpoint|schema|type|table|column|library|tool|how|code|method|function|default)/i;
const LISTS_CRITERIA: ReadonlySet<string> = new Set(['requirements', 'success', 'technical']);
const FEATURE_OF_SECTION: Readonly<Partial<Record<SectionKind, FeatureName>>> = {
  requirements: 'inRequirements',
  success: 'inSuccess',
  problem: 'inProblem',
  entities: 'inEntities',
  technical: 'inTechnical',
  story: 'inStory',
  scenario: 'inScenario',
  overview: 'inOverview',
  guide: 'inGuide',
};

/**
 * Where a sentence stands: what its section is for, and what the sentence above its list, the sentence before and
 * the header of its column tell of it.
 */
export function setSurroundings(sentence: Sentence, set: SetFeature): void {
  const { unit, section, names, inner, shapes, mandate } = sentence;
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
  set('shapeAmongCriteria', criterion && shapes.length > 0);
  if (unit.leadIn !== undefined) {
    const { inner: innerLead, code } = namedIn(unit.leadIn);
    const kinds = new Set(
      cueTable()
        .hitsIn(unit.leadIn)
        .flatMap((hit) => hit.meaning),
    );
    set('leadInner', innerLead);
    set('leadCode', code);
    set('leadMandate', kinds.has('mandate') || kinds.has('plan'));
    set('leadFields', kinds.has('fields'));
  }
  if (unit.previous !== undefined) {
    const { inner, code } = namedIn(unit.previous);
    set('previousInner', inner || code);
  }
  set('technicalColumn', unit.column !== undefined && TECHNICAL_COLUMN.test(unit.column));
}

function namedIn(text: string): Named {
  return { inner: tellingTable().occursIn(text), code: text.includes('`') || mayHoldIdentifier(text) };
}
