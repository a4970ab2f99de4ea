import { followsConstruct, precedesConstruct } from './constructs.ts';
import type { FeatureName } from './features.ts';
import type { Sentence, SetFeature } from './sentence.ts';
import { isName, tells } from './substanceKinds.ts';
import type { Substance } from './substances.ts';

const TELLING_ANYWHERE: ReadonlySet<string> = new Set(['private', 'call', 'source', 'testFile', 'endpoint']);
const OWN_FEATURE: ReadonlySet<string> = new Set([
  ...['private', 'call', 'source', 'testFile', 'endpoint', 'pascal', 'constant', 'expression', 'signature'],
  ...['structure', 'query', 'command'],
]);
const IDENTIFIERS: ReadonlySet<string> = new Set(['camel', 'snake', 'member', 'type', 'package']);
const CODE_NAMES: ReadonlySet<string> = new Set([
  ...['private', 'call', 'source', 'endpoint', 'camel', 'pascal', 'snake', 'constant', 'member', 'type', 'package'],
  ...['value', 'signature', 'document'],
]);
const STORES: ReadonlySet<string> = new Set(['datastore', 'cache', 'messaging']);
const FIELD_LIST = /[:(]\s*`?[a-z]\w*`?(?:\s\([^()]{0,30}\))?(?:,\s*`?[a-z]\w*`?(?:\s\([^()]{0,30}\))?){2,}/;
const TUPLE = /\((?:\s*`?[a-z]\w*`?\s*,){2,}|(?:\b[a-z]+(?:[A-Z][a-z]+)+\b[^.;]{0,30}){3}/;

/** What a sentence names, and in what form. */
export function setNames({ text, clause, substances: all, names, shapes }: Sentence, set: SetFeature): void {
  const substances = all.filter(
    ({ kind, start }) => (start >= clause.start && start < clause.end) || TELLING_ANYWHERE.has(kind),
  );
  const has = (test: (substance: Substance) => boolean): boolean => substances.some(test);
  set('name', names);
  set(
    'inner',
    has(({ kind }) => kind === 'inner'),
  );
  set(
    'teamWord',
    has(({ category }) => category === 'vocabulary'),
  );
  set(
    'nameOfPlatform',
    has((each) => isName(each) && each.category === 'infrastructure'),
  );
  set(
    'nameOfStore',
    has((each) => isName(each) && STORES.has(each.category)),
  );
  set('onlyShared', !all.some(tells));
  for (const { kind } of substances) {
    if (OWN_FEATURE.has(kind)) {
      set(kind as FeatureName, true);
    } else {
      set('identifier', IDENTIFIERS.has(kind));
    }
  }
  set(
    'construct',
    all.some(
      ({ kind, start, end }) => CODE_NAMES.has(kind) && (precedesConstruct(text, end) || followsConstruct(text, start)),
    ),
  );
  set(
    'plainData',
    all.every(({ kind, start }) => kind === 'snake' && text[start - 1] !== '`'),
  );
  const telling = new Set(substances.filter(tells).map(({ term, start, end }) => term?.name ?? text.slice(start, end)));
  set('severalTell', Math.min(1, (telling.size - 1) / 2));
  set('tuple', shapes.length > 0 && (TUPLE.test(text) || FIELD_LIST.test(text)));
}
