import type { Span } from '../text/range.ts';
import type { Analysis } from './analyse.ts';
import type { Substance } from './substances.ts';
import { weights } from './weights.ts';

/** How much each kind of substance says, for choosing which to quote. */
const STRENGTH: Readonly<Record<Substance['kind'], number>> = {
  name: weights.name + 0.5,
  cased: weights.name + 0.4,
  inner: weights.inner,
  shared: 0.1,
  private: weights.private,
  call: weights.call,
  source: weights.source,
  testFile: weights.testFile,
  endpoint: weights.endpoint,
  camel: 0.6,
  pascal: 0.6,
  snake: 0.6,
  constant: weights.constant,
  member: 0.6,
  expression: 0.3,
  signature: 1,
  structure: 0.5,
  query: 1.2,
  type: 0.6,
  package: 1,
  command: -1,
  document: -1,
  value: -1,
};
const REACH = 24;
/** What may stand between two terms of one passage. */
const JOINT = /^[\s,/&`()]*(?:and|or|with|in|on|the|an?|of|for|as)?[\s`(]*$/i;

/** The substance to quote; undefined when there is nothing but what people type or values. */
export function focusOf(substances: readonly Substance[]): Substance | undefined {
  let best: Substance | undefined;
  for (const substance of substances) {
    if (STRENGTH[substance.kind] > 0 && (!best || STRENGTH[substance.kind] > STRENGTH[best.kind])) {
      best = substance;
    }
  }
  return best;
}

/** From the word that chooses ("stored in") through the terms that hang together with `focus`: indices into the sentence `text`. */
export function passageSpan(text: string, analysis: Analysis, focus: Substance): Span {
  let { start, end } = focus;
  for (const other of analysis.substances) {
    if (other.start >= end && STRENGTH[other.kind] > 0 && JOINT.test(text.slice(end, other.start))) {
      end = other.end;
    }
  }
  for (const other of [...analysis.substances].reverse()) {
    if (other.end <= start && STRENGTH[other.kind] > 0 && JOINT.test(text.slice(other.end, start))) {
      start = other.start;
    }
  }
  const chooser = analysis.cues.findLast(
    (hit) =>
      hit.end <= start &&
      start - hit.end <= REACH &&
      (hit.meaning.includes('instrument') || hit.meaning.includes('builds') || hit.meaning.includes('task')) &&
      !/[;.,:]\s/.test(text.slice(hit.end, start)),
  );
  start = chooser?.start ?? start;
  if (text[end] === '`') {
    end += 1;
  }
  if (text[start - 1] === '`') {
    start -= 1;
  }
  return { start, end };
}
