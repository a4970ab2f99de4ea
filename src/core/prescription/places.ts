import type { Span } from '../text/range.ts';
import type { CueKind } from './cues.ts';
import type { FeatureName } from './features.ts';
import type { Hit } from './phraseTable.ts';
import type { Substance } from './substances.ts';

const OWN_FEATURE: ReadonlySet<string> = new Set([
  ...['inner', 'private', 'call', 'source', 'testFile', 'endpoint', 'pascal', 'constant'],
  ...['expression', 'signature', 'structure', 'query', 'command'],
]);
const FEATURES_OF_CUE: Readonly<Partial<Record<CueKind, readonly FeatureName[]>>> = {
  instrument: ['chosen', 'chosenInner'],
  task: ['task', 'taskShape'],
  builds: ['builds', 'sharedBuilt'],
  shows: ['shows'],
  plan: ['plan'],
  documenting: ['documenting'],
  mechanism: ['mechanism', 'sharedMechanism'],
  reuse: ['reuse'],
  fields: ['fields'],
  parts: ['parts'],
  released: ['released'],
  fact: ['fact'],
  trouble: ['trouble'],
  external: ['external'],
  visible: ['visible'],
  example: ['example'],
  unsure: ['unsure'],
  command: ['commandWords'],
};

/** Where the words of each feature stand: the first of its kind. */
export function placesOf(
  features: ReadonlyMap<FeatureName, number>,
  substances: readonly Substance[],
  cues: readonly Hit<readonly CueKind[]>[],
): Map<FeatureName, Span> {
  const places = new Map<FeatureName, Span>();
  const note = (name: FeatureName, { start, end }: Span): void => {
    if (features.has(name) && !places.has(name)) {
      places.set(name, { start, end });
    }
  };
  for (const substance of substances) {
    const { kind } = substance;
    const isTechnology = kind === 'cased' || kind === 'name';
    note(isTechnology ? 'name' : OWN_FEATURE.has(kind) ? (kind as FeatureName) : 'identifier', substance);
    note(isTechnology ? 'mandateName' : 'mandateShape', substance);
  }
  for (const cue of cues) {
    for (const kind of cue.meaning) {
      for (const name of FEATURES_OF_CUE[kind] ?? []) {
        note(name, cue);
      }
    }
  }
  return places;
}
