import { type Section, sectionAtLine } from '../markdown/outline.ts';
import type { Estimate } from '../model/item.ts';
import { type Spec, sideOf } from '../model/spec.ts';
import { partOfSpec } from '../rules/lists.ts';
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
  const inSight = estimate.assumptions.length > 0 ? [] : assumptionsInSight(spec, estimate);
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

/** The assumptions that a reader of the estimate comes across: in the same part of the spec, or in engineering's. */
function assumptionsInSight(spec: Spec, estimate: Estimate): string[] {
  const part = partOfSpec(spec, estimate.range.start.line);
  return spec.items.flatMap((item) => {
    const { line } = item.range.start;
    const near = item.kind === 'assumption' && (partOfSpec(spec, line) === part || isInEngineering(spec, line));
    return near ? [item.title.text] : [];
  });
}

function isInEngineering(spec: Spec, line: number): boolean {
  for (let at: Section | undefined = sectionAtLine(spec.outline, line); at; at = at.parent) {
    if (sideOf(spec, at).side === 'engineering') {
      return true;
    }
  }
  return false;
}
