import { codeSpansOf } from '../markdown/codeSpans.ts';
import type { ProseUnit, Wording } from '../markdown/proseUnit.ts';

import { memoised } from '../memo.ts';
import { setAgainst } from './againstFeatures.ts';
import { mainClauseOf } from './clause.ts';
import type { DocumentContext } from './context.ts';
import type { CueKind } from './cues.ts';
import { isExempt } from './exemptions.ts';
import type { FeatureName } from './features.ts';
import { setNames } from './nameFeatures.ts';
import type { Hit } from './phraseTable.ts';
import { type SetFeature, sentenceOf } from './sentence.ts';
import { isEnough, isShape } from './substanceKinds.ts';
import { type Substance, substancesIn } from './substances.ts';
import { setSurroundings } from './surroundings.ts';
import { cueTable } from './tables.ts';
import { NO_VOCABULARY, type VocabularyTables } from './vocabulary.ts';
import { setWording } from './wordingFeatures.ts';

/**
 * A sentence taken apart: what it names, and every feature that is there with how much of it (1, or less for a weak one). Holds
 * none of its text.
 */
export interface Analysis {
  readonly substances: readonly Substance[];
  readonly cues: readonly Hit<readonly CueKind[]>[];
  readonly features: ReadonlyMap<FeatureName, number>;
}

/** What only a program's authors see, even where its users are developers. */
const CERTAIN: readonly FeatureName[] = ['private', 'call', 'source', 'testFile', 'signature'];

/** Takes a sentence apart; undefined when it names nothing that could belong to the inside of software, or is exempt. */
export function analyse(unit: ProseUnit, vocabulary: VocabularyTables = NO_VOCABULARY): Analysis | undefined {
  const { text } = unit;
  const named = substancesIn(unit.wording, vocabulary);
  if (!isEnough(named, text)) {
    return undefined;
  }
  const cues = cuesIn(unit.wording);
  const substances = withoutExamples(named, text, cues);
  const kinds = new Set(cues.flatMap((hit) => hit.meaning));
  const isTask = cues[0]?.start === 0 && cues[0].meaning.includes('task');
  if (isExempt(unit, kinds, isTask) || (substances !== named && !isEnough(substances, text))) {
    return undefined;
  }
  const clause = mainClauseOf(text);
  if (clause.conditionOnly) {
    return undefined;
  }
  const features = new Map<FeatureName, number>();
  const set: SetFeature = (name, value) => {
    if (value && Number(value) > 0) {
      features.set(name, Math.max(features.get(name) ?? 0, Number(value)));
    }
  };
  const sentence = sentenceOf(unit, clause, substances, cues, kinds);
  setNames(sentence, set);
  setWording(sentence, set);
  setSurroundings(sentence, set);
  setAgainst(sentence, substances, set);
  return { substances, cues, features };
}

/** The cue words of a sentence outside code. */
const cuesIn = memoised(({ text }: Wording): readonly Hit<readonly CueKind[]>[] => {
  const code = codeSpansOf(text);
  return cueTable()
    .hitsIn(text)
    .filter(({ start }) => !code.some((span) => span.start < start && start < span.end));
});

/** What the document tells of a sentence: whether developers are the users, and whether it is about what is named. */
export function contextFeatures(analysis: Analysis, context: DocumentContext): [FeatureName, number][] {
  const found: [FeatureName, number][] = [];
  const forDevelopers = context.forDevelopers();
  if (forDevelopers > 0) {
    found.push([audienceFeature(analysis), forDevelopers]);
  }
  const terms = termsOf(analysis);
  if (terms.length > 0 && terms.every(({ name }) => context.subjectTerms().has(name))) {
    found.push(['subject', 1]);
  } else if (terms.some(({ name, sense }) => sense !== 'shared' && context.headingTerms().has(name))) {
    found.push(['inHeadings', 1]);
  }
  return found;
}

const audienceFeature = memoised(
  ({ substances, features }: Analysis): FeatureName =>
    CERTAIN.some((name) => features.has(name))
      ? 'codeForDevelopers'
      : substances.some(isShape)
        ? 'shapeForDevelopers'
        : 'forDevelopers',
);

const termsOf = memoised(({ substances }: Analysis) => substances.flatMap(({ term }) => term ?? []));

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
