import type { Spec } from '../model/spec.ts';
import { shorten } from '../rules/shorten.ts';
import type { AssumptionKind, PlannedKind } from './assumptionKinds.ts';
import type { HoverText } from './hover.ts';
import { say } from './pieces.ts';
import type { Planned } from './planned.ts';
import type { FeatureSentence } from './sentences.ts';
import { missingAssumptions, statedAssumptions } from './statedAssumptions.ts';

const KIND_SENTENCES: Readonly<Record<AssumptionKind, FeatureSentence>> = {
  team: 'Team and capacity: who works on it, and how much of their time',
  dependency: 'Dependencies: what must be ready, by when, from whom',
  data: 'Data: what must be there, and in which state',
  scope: 'Scope: what exactly is to be built, and what is not',
  environment: 'Environment: what must be available to build and test',
  adoption: 'Rate of adoption: how many take it up, and how soon',
};

/** Why the other side wants to know. */
const REASONS: Readonly<Record<PlannedKind, FeatureSentence>> = {
  estimate:
    'A figure alone reads as a promise. With its assumptions beside it, everybody sees when it no longer holds.',
  metric:
    'Engineering builds and measures for this target. With its assumptions beside it, both sides see early whether it can be met.',
  phase: 'Product promises dates from this plan. With its assumptions beside it, everybody sees when they move.',
  dependency:
    'Both sides wait for this. With its assumptions beside it, they see early when it comes late or is something else.',
  decision: 'Others build on this. With its assumptions beside it, they see when it should be looked at again.',
  'scope-change':
    'The other side agrees to this impact. With its assumptions beside it, both see when it is no longer that.',
};

const MOST_STATED = 4;

/** What a hover says of what `planned` rests on: what is written, what is not, and why it matters. Undefined where nothing is missing. */
export function assumptionPart(spec: Spec, planned: Planned): HoverText | undefined {
  const stated = statedAssumptions(spec, planned);
  const missing = missingAssumptions(spec, planned);
  if (missing.length === 0) {
    return undefined;
  }
  const args = { uri: spec.document.uri, key: planned.key };
  return {
    kind: 'assumptions',
    heading: say(
      stated.length === 0 ? 'It is not written what this rests on' : 'Not all that this rests on is written',
    ),
    lines: [
      ...(stated.length === 0 ? [] : [say('Written already: {stated}', { stated: listed(stated) })]),
      say('Nothing is said yet about these. Choose one to insert it:'),
    ],
    points: missing.map((kind) => ({
      title: say(KIND_SENTENCES[kind]),
      command: 'insertAssumptions',
      args: { ...args, kind },
    })),
    closing: say(REASONS[planned.kind]),
    actions: [
      ...(missing.length > 1
        ? [{ title: say('Insert all of these'), command: 'insertAssumptions', args } as const]
        : []),
    ],
  };
}

function listed(words: readonly string[]): string {
  return [...words.slice(0, MOST_STATED).map(shorten), ...(words.length > MOST_STATED ? ['…'] : [])].join(' · ');
}
