import { codeSpansOf } from '../markdown/codeSpans.ts';
import type { ProseUnit } from '../markdown/proseUnit.ts';
import type { Span } from '../text/range.ts';
import { type Clause, hasPersonAsSubject, isInnerActor, mainClauseOf, mainVerbOf } from './clause.ts';
import type { DocumentContext } from './context.ts';
import type { CueKind } from './cues.ts';
import { isExempt } from './exemptions.ts';
import type { FeatureName } from './features.ts';
import type { Hit } from './phraseTable.ts';
import { ABOUT, placesOf } from './places.ts';
import { type SectionKind, sectionKindOf } from './sectionKind.ts';
import { type Substance, substancesIn } from './substances.ts';
import { cueTable } from './tables.ts';
import type { VocabularyTables } from './vocabulary.ts';

/** A sentence taken apart: what it names, and every feature that is there with how much of it (1, or less for a weak one). */
export interface Analysis {
  readonly substances: readonly Substance[];
  readonly cues: readonly Hit<readonly CueKind[]>[];
  readonly features: ReadonlyMap<FeatureName, number>;
  /** The words behind a feature, as indices into the sentence; features of place and of the document have none. */
  readonly places: ReadonlyMap<FeatureName, Span>;
}

const IDENTIFIERS: ReadonlySet<string> = new Set(['camel', 'snake', 'member', 'type', 'package']);
const SHAPES: ReadonlySet<string> = new Set([
  'private',
  'call',
  'source',
  'testFile',
  'endpoint',
  'camel',
  'pascal',
  'snake',
  'constant',
  'member',
  'expression',
  'type',
  'package',
]);
const TELLING_ANYWHERE: ReadonlySet<string> = new Set(['private', 'call', 'source', 'testFile', 'endpoint']);
const CODE_FEATURES: readonly FeatureName[] = ['private', 'call', 'source', 'testFile', 'constant', 'identifier'];
/** How far behind "using" a term may stand, in characters of the same clause. */
const REACH = 32;
const TASK_REACH = 70;
const LABEL = /^[^.!?]{0,60}:\s*$/;
const TUPLE = /\((?:\s*`?[a-z]\w*`?\s*,){2,}|(?:\b[a-z]+(?:[A-Z][a-z]+)+\b[^.;]{0,30}){3}/;
const TICKED = /^[✅☑✔]/u;
const DONE = /\b(?:completed|merged|shipped|done|implemented)\s*[.)]?$/i;

/** Takes a sentence apart; undefined when it names nothing that could belong to the inside of software, or is exempt. */
export function analyse(unit: ProseUnit, vocabulary: VocabularyTables = NO_VOCABULARY): Analysis | undefined {
  const { text } = unit;
  const named = substancesIn(text, vocabulary);
  if (!named.some(tells)) {
    return undefined;
  }
  const code = codeSpansOf(text);
  const cues = cueTable()
    .hitsIn(text)
    .filter(({ start }) => !code.some((span) => span.start < start && start < span.end));
  const substances = withoutExamples(named, text, cues);
  const kinds = new Set(cues.flatMap((hit) => hit.meaning));
  if (isExempt(unit, kinds) || !substances.some(tells)) {
    return undefined;
  }
  const features = new Map<FeatureName, number>();
  const set: SetFeature = (name, value) => {
    if (value && Number(value) > 0) {
      features.set(name, Math.max(features.get(name) ?? 0, Number(value)));
    }
  };
  const clause = mainClauseOf(text);
  if (clause.conditionOnly) {
    return undefined;
  }
  setSubstance(substances, clause, set);
  setWording(unit, substances, cues, kinds, clause, set);
  const place = FEATURE_OF_SECTION[sectionKindOf(unit.section)];
  if (place) {
    set(place, true);
  }
  setAgainst(text, kinds, clause, set);
  return { substances, cues, features, places: placesOf(features, substances, cues) };
}

/**
 * What the document adds to a sentence. All of it speaks against, and reading for it takes time: ask only where the
 * sentence by itself would be reported.
 */
export function contextFeatures(
  { substances, features }: Analysis,
  context: DocumentContext,
): Map<FeatureName, number> {
  const added = new Map<FeatureName, number>();
  if (!CODE_FEATURES.some((name) => features.has(name)) && context.forDevelopers > 0) {
    added.set('forDevelopers', context.forDevelopers);
  }
  const terms = substances.flatMap(({ term }) => term ?? []);
  if (terms.length > 0 && terms.every(({ name }) => context.subjectTerms.has(name))) {
    added.set('subject', 1);
  }
  return added;
}

function setSubstance(all: readonly Substance[], clause: Clause, set: SetFeature): void {
  const substances = all.filter(
    ({ kind, start }) => (start >= clause.start && start < clause.end) || TELLING_ANYWHERE.has(kind),
  );
  const terms = substances.filter((substance) => substance.term);
  const shapes = substances.filter((substance) => SHAPES.has(substance.kind));
  set('name', terms.some(isName));
  set(
    'inner',
    terms.some(({ kind }) => kind === 'inner'),
  );
  set(
    'shared',
    terms.some(({ kind }) => kind === 'shared'),
  );
  set(
    'teamWord',
    terms.some(({ category }) => category === 'vocabulary'),
  );
  set('manyTerms', Math.min(1, (new Set(terms.map(({ term }) => term?.name)).size - 1) / 3));
  set('manyShapes', Math.min(1, (shapes.length - 1) / 3));
  for (const { kind, category } of substances) {
    setShape(kind, set);
    if (kind !== 'value' && kind !== 'document' && kind !== 'command') {
      set(ABOUT[category], kind === 'shared' ? 0.4 : 1);
    }
  }
}

function setWording(
  unit: ProseUnit,
  substances: readonly Substance[],
  cues: readonly Hit<readonly CueKind[]>[],
  kinds: ReadonlySet<CueKind>,
  clause: Clause,
  set: SetFeature,
): void {
  const { text } = unit;
  const inClause = substances.filter(({ start }) => start >= clause.start && start < clause.end);
  const shapes = inClause.filter((substance) => SHAPES.has(substance.kind));
  const names = inClause.some(isName);
  const inner = inClause.some(({ kind }) => kind === 'inner');
  const opening = cues.find((hit) => hit.start >= clause.start && hit.start <= clause.start + 2);
  const task = opening?.meaning.includes('task') && !clause.isStory ? opening : undefined;
  set('task', task !== undefined);
  if (task) {
    set(
      'taskTerm',
      inClause.some(({ kind, term, start }) => term && kind !== 'shared' && start - task.end < TASK_REACH),
    );
    set(
      'taskShape',
      shapes.some(({ start }) => start - task.end < TASK_REACH),
    );
  }
  for (const { meaning, end } of cues) {
    if (meaning.includes('instrument')) {
      const governed = inClause.filter(
        ({ start }) => start >= end && start - end <= REACH && !/[;.]\s/.test(text.slice(end, start)),
      );
      set('chosen', governed.some(isName));
      set(
        'chosenInner',
        governed.some(({ kind }) => kind === 'inner' || SHAPES.has(kind)),
      );
    }
  }
  const mandate = kinds.has('mandate');
  set('mandateName', mandate && names);
  set('mandateInner', mandate && inner);
  set('mandateShape', mandate && shapes.length > 0);
  set('plan', kinds.has('plan'));
  set('internal', kinds.has('internal'));
  set('innerActor', isInnerActor(text));
  set('tuple', shapes.length > 0 && TUPLE.test(text));
  const verb = mainVerbOf(text, cues, clause);
  set('builds', verb === 'builds');
  set('buildsName', verb === 'builds' && names);
  set('buildsInner', verb === 'builds' && (inner || shapes.length > 0));
  set('shows', verb === 'shows');
  const listed = unit.container !== 'paragraph';
  const bare = !mandate && !task && !kinds.has('plan') && !clause.isStory;
  set('statement', bare && !listed);
  set('listed', bare && listed);
}

function setAgainst(text: string, kinds: ReadonlySet<CueKind>, clause: Clause, set: SetFeature): void {
  for (const [feature, kind] of AGAINST) {
    set(feature, kinds.has(kind));
  }
  set('story', clause.isStory);
  set('personSubject', hasPersonAsSubject(text, clause));
  set('condition', clause.conditionOnly);
  set('label', LABEL.test(text));
  set('done', DONE.test(text.slice(-20)) || TICKED.test(text));
}

/** Examples are not what is asked for: "a platform (e.g. Kubernetes)", "a store like a Redis cache". */
function withoutExamples(
  substances: readonly Substance[],
  text: string,
  cues: readonly Hit<readonly CueKind[]>[],
): readonly Substance[] {
  const openings = cues.filter((hit) => hit.meaning.includes('example'));
  return openings.length === 0
    ? substances
    : substances.filter(
        ({ start }) => !openings.some(({ end }) => end < start && !/[.;]\s|\)/.test(text.slice(end + 1, start))),
      );
}

/** Whether it can make a sentence prescribe; what people type and words with an everyday sense need something beside them. */
function tells({ kind }: Substance): boolean {
  return kind !== 'value' && kind !== 'document' && kind !== 'shared' && kind !== 'command';
}

function isName({ kind }: Substance): boolean {
  return kind === 'name' || kind === 'cased';
}

const NO_VOCABULARY: VocabularyTables = { allowed: new Set(), internal: undefined };
const AGAINST: readonly (readonly [FeatureName, CueKind])[] = [
  ['fact', 'fact'],
  ['trouble', 'trouble'],
  ['external', 'external'],
  ['visible', 'visible'],
  ['people', 'people'],
  ['negated', 'negated'],
  ['alternative', 'alternative'],
  ['example', 'example'],
  ['unsure', 'unsure'],
  ['quantity', 'quantity'],
  ['commandWords', 'command'],
];

type SetFeature = (name: FeatureName, value: number | boolean) => void;

function setShape(kind: Substance['kind'], set: SetFeature): void {
  switch (kind) {
    case 'private':
    case 'call':
    case 'source':
    case 'testFile':
    case 'endpoint':
    case 'pascal':
    case 'constant':
    case 'expression':
    case 'document':
    case 'command':
    case 'value':
      set(kind, true);
      break;
    default:
      set('identifier', IDENTIFIERS.has(kind));
  }
}

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
