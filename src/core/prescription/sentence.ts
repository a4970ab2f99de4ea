import type { ProseUnit } from '../markdown/proseUnit.ts';
import { type Clause, mainVerbOf } from './clause.ts';
import type { CueKind } from './cues.ts';
import type { FeatureName } from './features.ts';
import type { Hit } from './phraseTable.ts';
import { type SectionKind, sectionKindOf } from './sectionKind.ts';
import { isName, isShape } from './substanceKinds.ts';
import type { Substance } from './substances.ts';

/** A sentence read once, for all that ask of its features. */
export interface Sentence {
  readonly unit: ProseUnit;
  readonly text: string;
  readonly clause: Clause;
  readonly section: SectionKind;
  /** What it names, less what its condition names: that is given, not chosen. */
  readonly substances: readonly Substance[];
  /** Those of its main clause. */
  readonly inClause: readonly Substance[];
  readonly names: boolean;
  readonly inner: boolean;
  /** Those of its main clause that look like code. */
  readonly shapes: readonly Substance[];
  readonly cues: readonly Hit<readonly CueKind[]>[];
  readonly kinds: ReadonlySet<CueKind>;
  /** The word at the start of its main clause that makes it a task. */
  readonly task: Hit<readonly CueKind[]> | undefined;
  readonly verb: 'builds' | 'shows' | undefined;
  readonly mandate: boolean;
  readonly listed: boolean;
}

/** Notes a feature; of several values the largest holds, and nought or false is none. */
export type SetFeature = (name: FeatureName, value: number | boolean) => void;

/** Reads `unit`, of which clause, substances and cues are known. */
export function sentenceOf(
  unit: ProseUnit,
  clause: Clause,
  all: readonly Substance[],
  cues: readonly Hit<readonly CueKind[]>[],
  kinds: ReadonlySet<CueKind>,
): Sentence {
  const { text } = unit;
  const occasion = occasionOf(text, clause);
  const substances =
    occasion === ''
      ? all
      : all.filter(
          ({ start, end }) => start < clause.start || !occasion.includes(text.slice(start, end).toLowerCase()),
        );
  const inClause = substances.filter(({ start }) => start >= clause.start && start < clause.end);
  const opening = cues.find((hit) => hit.start >= clause.start && hit.start <= clause.start + 2);
  return {
    unit,
    text,
    clause,
    section: sectionKindOf(unit.section),
    substances,
    inClause,
    names: inClause.some(isName),
    inner: inClause.some(({ kind }) => kind === 'inner'),
    shapes: inClause.filter(isShape),
    cues,
    kinds,
    task: opening?.meaning.includes('task') && !clause.isStory ? opening : undefined,
    verb: mainVerbOf(text, cues, clause),
    mandate: kinds.has('mandate') || GOVERNS.test(unit.leadIn ?? ''),
    listed: unit.container !== 'paragraph',
  };
}

/** "The system must:" above a list. */
const GOVERNS = /\b(?:shall|must|should|will|needs? to|has to|have to)\b[^.:]{0,80}:\s*$/i;
const SHORTEST_OCCASION = 8;

/** The condition of a sentence, in lower case; empty when it has none. */
function occasionOf(text: string, clause: Clause): string {
  return clause.start > SHORTEST_OCCASION && !clause.isStory ? text.slice(0, clause.start).toLowerCase() : '';
}
