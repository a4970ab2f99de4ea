import { hasPersonAsSubject } from './clause.ts';
import type { CueKind } from './cues.ts';
import type { FeatureName } from './features.ts';
import type { Sentence, SetFeature } from './sentence.ts';
import { tells } from './substanceKinds.ts';
import type { Substance } from './substances.ts';

const LABEL = /^[^.!?]{0,60}:\s*$/;
const TICKED = /^[✅☑✔]/u;
const DONE = /\b(?:completed|merged|shipped|done|implemented)\s*[.)]?$/i;
const END = 20;
const KINDS: readonly (readonly [FeatureName, CueKind])[] = [
  ['fact', 'fact'],
  ['trouble', 'trouble'],
  ['external', 'external'],
  ['visible', 'visible'],
  ['people', 'people'],
  ['negated', 'negated'],
  ['alternative', 'alternative'],
  ['example', 'example'],
  ['unsure', 'unsure'],
  ['quantity', 'quantity'],
  ['commandWords', 'command'],
];

/** What speaks against reading a sentence as a how; `all` is what it names, its condition included. */
export function setAgainst(sentence: Sentence, all: readonly Substance[], set: SetFeature): void {
  const { text, clause, section, kinds } = sentence;
  for (const [feature, kind] of KINDS) {
    set(feature, kinds.has(kind));
  }
  set('story', clause.isStory);
  set('personSubject', hasPersonAsSubject(text, clause));
  set('label', LABEL.test(text));
  // In a list of criteria a tick is a bullet.
  set('done', DONE.test(text.slice(-END)) || (TICKED.test(text) && section !== 'requirements'));
  const answers = sentence.inClause.some((each) => tells(each) || each.kind === 'shared');
  set('conditionNames', !answers && sentence.substances.length < all.length);
}
