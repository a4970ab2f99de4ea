import { hasPersonAsSubject } from './clause.ts';
import type { CueKind } from './cues.ts';
import type { FeatureName } from './features.ts';
import type { Sentence, SetFeature } from './sentence.ts';
import { tells } from './substanceKinds.ts';
import type { Substance } from './substances.ts';

const TICKED = /^[✅☑✔]/u;
const DONE = /\b(?:completed|merged|shipped|done|implemented)\s*[.)]?$/i;
const LACKING = /^\W*[❌✗✘]/u;
/** A line of a source file: `sync/queue.py:1714`, `(models.py:2-9)`. */
const CITED_LINE = /\.[a-z]{1,4}:\d|`:\d+`|@ ?`?:\d/;
const END = 20;
const KINDS: readonly (readonly [FeatureName, CueKind])[] = [
  ['trouble', 'trouble'],
  ['external', 'external'],
  ['visible', 'visible'],
  ['example', 'example'],
  ['unsure', 'unsure'],
  ['commandWords', 'command'],
];

/** What speaks against reading a sentence as a how; `all` is what it names, its condition included. */
export function setAgainst(sentence: Sentence, all: readonly Substance[], set: SetFeature): void {
  const { text, clause, section, kinds } = sentence;
  for (const [feature, kind] of KINDS) {
    set(feature, kinds.has(kind));
  }
  const asked = sentence.mandate || sentence.task !== undefined || kinds.has('plan');
  set('fact', !asked && kinds.has('fact'));
  set('citesCode', !asked && !clause.isStory && CITED_LINE.test(text));
  set('trouble', LACKING.test(text));
  set('personSubject', hasPersonAsSubject(text, clause));
  // In a list of criteria a tick is a bullet.
  set('done', DONE.test(text.slice(-END)) || (TICKED.test(text) && section !== 'requirements'));
  const answers = sentence.inClause.some((each) => tells(each) || each.kind === 'shared');
  set('conditionNames', !answers && sentence.substances.length < all.length);
}
