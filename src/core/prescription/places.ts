import type { Span } from '../text/range.ts';
import type { CueKind } from './cues.ts';
import type { FeatureName } from './features.ts';
import type { Category } from './lexicon/termList.ts';
import type { Hit } from './phraseTable.ts';
import type { Substance } from './substances.ts';

/** The feature that tells what a category is about. */
export const ABOUT: Readonly<Record<Category, FeatureName>> = {
  datastore: 'aboutData',
  dataModel: 'aboutData',
  cache: 'aboutRunning',
  messaging: 'aboutRunning',
  infrastructure: 'aboutRunning',
  architecture: 'aboutRunning',
  interface: 'aboutInterfaces',
  authentication: 'aboutSecrets',
  algorithm: 'aboutMethod',
  code: 'aboutCode',
  framework: 'aboutCode',
  library: 'aboutCode',
  language: 'aboutCode',
  tooling: 'aboutCode',
  vocabulary: 'aboutCode',
};

const SHAPE_FEATURES: ReadonlySet<string> = new Set([
  ...['name', 'inner', 'shared', 'private', 'call', 'source', 'testFile', 'endpoint', 'pascal', 'constant'],
  ...['expression', 'signature', 'structure', 'query', 'document', 'command', 'value'],
]);
const FEATURES_OF_CUE: Readonly<Partial<Record<CueKind, readonly FeatureName[]>>> = {
  instrument: ['chosen', 'chosenInner'],
  task: ['task', 'taskTerm', 'taskShape'],
  builds: ['builds', 'buildsName', 'buildsInner', 'sharedBuilt'],
  shows: ['shows'],
  plan: ['plan'],
  internal: ['internal'],
  testing: ['testing'],
  documenting: ['documenting'],
  mechanism: ['mechanism', 'sharedMechanism'],
  reuse: ['reuse'],
  fields: ['fields', 'fieldsTogether'],
  parts: ['parts', 'partsTogether'],
  returns: ['returns', 'returnsFields'],
  benefit: ['benefit'],
  released: ['released'],
  fact: ['fact'],
  trouble: ['trouble'],
  external: ['external'],
  visible: ['visible'],
  people: ['people'],
  negated: ['negated'],
  alternative: ['alternative'],
  example: ['example'],
  unsure: ['unsure'],
  quantity: ['quantity'],
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
    note(ABOUT[substance.category], substance);
    note(kind === 'cased' ? 'name' : SHAPE_FEATURES.has(kind) ? (kind as FeatureName) : 'identifier', substance);
    note(
      kind === 'cased' || kind === 'name' ? 'mandateName' : kind === 'inner' ? 'mandateInner' : 'mandateShape',
      substance,
    );
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
