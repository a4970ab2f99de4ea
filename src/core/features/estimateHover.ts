import { assumptionsInSight } from '../model/assumptionsInSight.ts';
import type { Estimate } from '../model/item.ts';
import type { Spec } from '../model/spec.ts';
import { type AssumptionKind, missingAssumptionKinds } from './assumptionKinds.ts';
import type { HoverText } from './hover.ts';
import { say } from './pieces.ts';
import type { FeatureSentence } from './sentences.ts';

const KIND_SENTENCES: Readonly<Record<AssumptionKind, FeatureSentence>> = {
  team: 'Team and capacity: who works on it, and how much of their time',
  dependency: 'Dependencies: what must be ready, by when, from whom',
  data: 'Data: what must be there, and in which state',
  scope: 'Scope: what exactly is to be built, and what is not',
  environment: 'Environment: what must be available to build and test',
};

/** What an estimate's hover says: whether its assumptions can be seen, what they leave out, and why that matters. */
export function estimatePart(spec: Spec, estimate: Estimate): HoverText {
  const near = estimate.assumptions.length > 0 ? [] : assumptionsInSight(spec)(estimate);
  const inSight = near.map(({ title }) => title.text);
  const words = [...estimate.assumptions.map(({ text }) => text), ...inSight];
  const missing = missingAssumptionKinds(words);
  const heading: FeatureSentence =
    estimate.assumptions.length > 0
      ? 'What this estimate rests on is written beside it'
      : inSight.length > 0
        ? 'What this estimate rests on is written in this part of the spec'
        : 'It is not written what this estimate rests on';
  const says =
    missing.length > 0 ? 'Nothing is said yet about:' : 'It names team, dependencies, data, scope and environment.';
  return {
    kind: 'estimate',
    heading: say(heading),
    lines: [say(says)],
    points: missing.map((kind) => say(KIND_SENTENCES[kind])),
    closing:
      missing.length > 0
        ? say(
            'A figure alone reads as a promise. With its assumptions beside it, everybody sees when it no longer holds.',
          )
        : undefined,
    actions:
      missing.length > 0
        ? [
            {
              title: say('Insert assumptions'),
              command: 'insertAssumptions',
              args: { uri: spec.document.uri, key: estimate.key },
            },
          ]
        : [],
  };
}
