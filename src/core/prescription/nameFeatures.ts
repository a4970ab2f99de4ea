import type { FeatureName } from './features.ts';
import { ABOUT } from './places.ts';
import type { Sentence, SetFeature } from './sentence.ts';
import { isName, isShape, tells } from './substanceKinds.ts';
import type { Substance } from './substances.ts';

const TELLING_ANYWHERE: ReadonlySet<string> = new Set(['private', 'call', 'source', 'testFile', 'endpoint']);
const OWN_FEATURE: ReadonlySet<string> = new Set([
  ...['private', 'call', 'source', 'testFile', 'endpoint', 'pascal', 'constant', 'expression', 'signature'],
  ...['structure', 'query', 'document', 'command', 'value'],
]);
const IDENTIFIERS: ReadonlySet<string> = new Set(['camel', 'snake', 'member', 'type', 'package']);
const CODE_NAMES: ReadonlySet<string> = new Set([
  ...['private', 'call', 'source', 'endpoint', 'camel', 'pascal', 'snake', 'constant', 'member', 'type', 'package'],
  ...['value', 'signature', 'document'],
]);
const STORES: ReadonlySet<string> = new Set(['datastore', 'cache', 'messaging']);
const BESIDE = 24;
const CONSTRUCT_BESIDE =
  /^`?\)?\s+(?:components?|class(?:es)?|services?|hooks?|modules?|functions?|interfaces?|types?|models?|registry|handlers?|controllers?|tables?|columns?|fields?|methods?|objects?|structs?|widgets?|providers?|entity|entities|records?|enums?|endpoints?|routes?|files?|scripts?|implementation|package|library|constants?|variables?|props?|attributes?|property|index|key|queue|topic|bucket|job|procedure|events?|errors?|exceptions?|parameter|helpers?|adapters?|directory|folder|schema)\b/i;
const AHEAD = 16;
const CONSTRUCT_AHEAD =
  /\b(?:components?|class|services?|hook|module|function|interface|type|model|table|column|field|method|endpoint|route|file|script|package|library|constant|variable|property|index|queue|topic|bucket|job|procedure|event|error|helper|adapter|directory|folder|schema|via|through|in|using|calls?|extend|extends|from)\s+`$/i;
const FIELD_LIST = /[:(]\s*`?[a-z]\w*`?(?:\s\([^()]{0,30}\))?(?:,\s*`?[a-z]\w*`?(?:\s\([^()]{0,30}\))?){2,}/;
const TUPLE = /\((?:\s*`?[a-z]\w*`?\s*,){2,}|(?:\b[a-z]+(?:[A-Z][a-z]+)+\b[^.;]{0,30}){3}/;

/** What a sentence names, and in what form. */
export function setNames({ text, clause, substances: all, names, shapes }: Sentence, set: SetFeature): void {
  const substances = all.filter(
    ({ kind, start }) => (start >= clause.start && start < clause.end) || TELLING_ANYWHERE.has(kind),
  );
  const terms = substances.filter((substance) => substance.term);
  const has = (test: (substance: Substance) => boolean): boolean => substances.some(test);
  set('name', names);
  set(
    'inner',
    has(({ kind }) => kind === 'inner'),
  );
  set(
    'shared',
    has(({ kind }) => kind === 'shared'),
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
  set('manyTerms', Math.min(1, (new Set(terms.map(({ term }) => term?.name)).size - 1) / 3));
  set('manyShapes', Math.min(1, (substances.filter(isShape).length - 1) / 3));
  for (const { kind, category } of substances) {
    if (OWN_FEATURE.has(kind)) {
      set(kind as FeatureName, true);
    } else {
      set('identifier', IDENTIFIERS.has(kind));
    }
    if (kind !== 'value' && kind !== 'document' && kind !== 'command') {
      set(ABOUT[category], kind === 'shared' ? 0.4 : 1);
    }
  }
  set(
    'construct',
    all.some((substance) => CODE_NAMES.has(substance.kind) && standsBesideConstruct(text, substance)),
  );
  set('tuple', shapes.length > 0 && (TUPLE.test(text) || FIELD_LIST.test(text)));
}

/** "the `Card` component", "in `cards`". */
function standsBesideConstruct(text: string, { start, end }: Substance): boolean {
  return (
    CONSTRUCT_BESIDE.test(text.slice(end, end + BESIDE)) ||
    CONSTRUCT_AHEAD.test(text.slice(Math.max(0, start - AHEAD), start))
  );
}
