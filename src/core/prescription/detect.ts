import type { ProseUnit } from '../markdown/proseUnit.ts';
import type { Message } from '../model/message.ts';
import type { Span } from '../text/range.ts';
import { type Analysis, analyse, contextFeatures } from './analyse.ts';
import type { DocumentContext } from './context.ts';
import { inExemptPart } from './exemptions.ts';
import { alternativeTo } from './explain.ts';
import { type FeatureName, featureTable } from './features.ts';
import type { Category } from './lexicon/termList.ts';
import { focusOf, passageSpan } from './passage.ts';
import { mayHoldSubstance, type Substance } from './substances.ts';
import { type Vocabulary, vocabularyTablesOf } from './vocabulary.ts';
import { bias, thresholds, weights } from './weights.ts';

/** `strict` reports the most, `lenient` only the surest. */
export type Sensitivity = keyof typeof thresholds;

export interface DetectionOptions {
  readonly sensitivity: Sensitivity;
  readonly vocabulary: Vocabulary;
}

/** One reason for or against calling a passage a how. */
export interface Cue {
  readonly kind: FeatureName;
  /** What the cue is, for people: "a technology by its name". */
  readonly meaning: Message;
  /** Of what is named; undefined for cues of wording and place. */
  readonly category?: Category;
  /** The words that are the cue; empty for a cue of place. */
  readonly words: string;
  /** Where they stand in the document; the whole sentence for a cue of place. */
  readonly span: Span;
  /** Its part in the score; below nought when it speaks against. */
  readonly weight: number;
}

/** A stretch of text that reads as prescribed architecture. */
export interface Passage {
  /** The shortest stretch to change, in the document. */
  readonly span: Span;
  /** What to quote: "PostgreSQL". */
  readonly words: string;
  readonly category: Category;
  /** The strongest first. */
  readonly cues: readonly Cue[];
  /** Log odds that a reader would call it prescribed. */
  readonly score: number;
  /** A question about the outcome, to ask in its place. */
  readonly alternative: Message;
}

/** What goes on without an end for longer, in characters, is data; its beginning tells enough. */
const LONGEST = 4_000;

/**
 * Whether a sentence prescribes how something is built inside, and where. Undefined for most text: an outcome, a fact, a
 * constraint with its source, a question, whatever is out of scope. Callers ask only for parts that product people own.
 */
export function detectPrescription(
  whole: ProseUnit,
  context: DocumentContext,
  options: DetectionOptions,
): Passage | undefined {
  const unit = whole.text.length > LONGEST ? { ...whole, text: whole.text.slice(0, LONGEST) } : whole;
  if (inExemptPart(unit)) {
    return undefined;
  }
  if (!mayPrescribe(unit.text, options)) {
    return undefined;
  }
  const analysis = analyse(unit, vocabularyTablesOf(options.vocabulary));
  if (!analysis) {
    return undefined;
  }
  const threshold = thresholds[options.sensitivity];
  const ownScore = bias + weigh(analysis.features);
  const focus = ownScore >= threshold ? focusOf(analysis.substances) : undefined;
  if (!focus) {
    return undefined;
  }
  const added = contextFeatures(analysis, context);
  const score = ownScore + weigh(added);
  if (score < threshold) {
    return undefined;
  }
  return {
    span: passageSpan(unit, analysis, focus),
    words: unit.text.slice(focus.start, focus.end),
    category: focus.category,
    cues: cuesOf(unit, analysis, added, focus),
    score,
    alternative: alternativeTo(focus.category),
  };
}

/** Whether anything in `text`, a sentence or many, may prescribe how something is built: cheap, as most of it does not. */
export function mayPrescribe(text: string, { vocabulary }: Pick<DetectionOptions, 'vocabulary'>): boolean {
  return mayHoldSubstance(text) || vocabularyTablesOf(vocabulary).internal?.occursIn(text) === true;
}

/** The part of `features` in the log odds. */
function weigh(features: ReadonlyMap<FeatureName, number>): number {
  let sum = 0;
  for (const [name, value] of features) {
    sum += weights[name] * value;
  }
  return sum;
}

function cuesOf(unit: ProseUnit, analysis: Analysis, added: ReadonlyMap<FeatureName, number>, focus: Substance): Cue[] {
  const cues: Cue[] = [];
  for (const [kind, value] of [...analysis.features, ...added]) {
    const weight = weights[kind] * value;
    const [, template] = featureTable[kind];
    const meaning = { template, data: {} };
    const place = analysis.places.get(kind);
    const span = place ? { start: unit.span.start + place.start, end: unit.span.start + place.end } : unit.span;
    const words = place ? unit.text.slice(place.start, place.end) : '';
    const isFocus = place?.start === focus.start && place.end === focus.end;
    cues.push({ kind, meaning, words, span, weight, ...(isFocus && { category: focus.category }) });
  }
  return cues.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
