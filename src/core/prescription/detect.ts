import type { ProseUnit, Wording } from '../markdown/proseUnit.ts';
import type { Message } from '../model/message.ts';
import type { Span } from '../text/range.ts';
import { type Analysis, analyse, setContext } from './analyse.ts';
import { companyOf } from './companyOf.ts';
import type { DocumentContext } from './context.ts';
import { inExemptPart } from './exemptions.ts';
import { alternativeTo } from './explain.ts';
import type { FeatureName } from './features.ts';
import type { Category } from './lexicon/termList.ts';
import { focusOf, passageSpan } from './passage.ts';
import { placesOf } from './places.ts';
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

/** A sentence that names something, with what speaks for and against it. */
export interface Candidate {
  readonly unit: ProseUnit;
  readonly analysis: Analysis;
  readonly features: Map<FeatureName, number>;
  readonly score: number;
}

/**
 * The sentences that may prescribe how something is built inside. None of most text: an outcome, a fact, a constraint with
 * its source, a question, whatever is out of scope. What there is of `units`, that product people own, does not depend on
 * `context`; how much speaks for each of them does.
 */
export function candidatesIn(
  units: readonly ProseUnit[],
  context: DocumentContext,
  options: DetectionOptions,
): Candidate[] {
  return units.flatMap((unit) => candidateOf(unit, context, options) ?? []);
}

/**
 * Those among `candidates` that do prescribe, and where. They are all of one document, in their order: each is judged by what
 * it says, by its place, and by the company it keeps.
 */
export function detectPrescriptions(candidates: readonly Candidate[], options: DetectionOptions): Passage[] {
  const threshold = thresholds[options.sensitivity];
  const company = companyOf(candidates.map(({ score }) => 1 / (1 + Math.exp(-score))));
  return company.flatMap(({ aroundIt, inDocument }, index) => {
    const candidate = candidates[index];
    if (!candidate) {
      return [];
    }
    const { unit, analysis, features, score: own } = candidate;
    features.set('aroundIt', aroundIt).set('inDocument', inDocument);
    const score = own + weights.aroundIt * aroundIt + weights.inDocument * inDocument;
    const focus = score >= threshold ? focusOf(analysis.substances) : undefined;
    return focus ? [passageOf(unit, analysis, features, focus, score)] : [];
  });
}

function candidateOf(whole: ProseUnit, context: DocumentContext, options: DetectionOptions): Candidate | undefined {
  const unit = whole.text.length > LONGEST ? shortened(whole) : whole;
  if (inExemptPart(unit) || !mayPrescribe(unit.wording, options)) {
    return undefined;
  }
  const analysis = analyse(unit, vocabularyTablesOf(options.vocabulary));
  if (!analysis) {
    return undefined;
  }
  const { features } = analysis;
  setContext(analysis, context);
  return { unit, analysis, features, score: bias + weigh(features) };
}

function shortened(unit: ProseUnit): ProseUnit {
  const text = unit.text.slice(0, LONGEST);
  return { ...unit, text, wording: { text } };
}

function passageOf(
  unit: ProseUnit,
  analysis: Analysis,
  features: ReadonlyMap<FeatureName, number>,
  focus: Substance,
  score: number,
): Passage {
  return {
    span: passageSpan(unit, analysis, focus),
    words: unit.text.slice(focus.start, focus.end),
    category: focus.category,
    cues: cuesOf(unit, analysis, features, focus),
    score,
    alternative: alternativeTo(focus.category),
  };
}

/** Whether anything in `wording`, a sentence or many, may prescribe how something is built: cheap, as most of it does not. */
export function mayPrescribe(wording: Wording, { vocabulary }: Pick<DetectionOptions, 'vocabulary'>): boolean {
  return mayHoldSubstance(wording) || vocabularyTablesOf(vocabulary).internal?.occursIn(wording.text) === true;
}

/** The part of `features` in the log odds. */
function weigh(features: ReadonlyMap<FeatureName, number>): number {
  let sum = 0;
  for (const [name, value] of features) {
    sum += weights[name] * value;
  }
  return sum;
}

function partOf(name: FeatureName, features: ReadonlyMap<FeatureName, number>): number {
  return weights[name] * (features.get(name) ?? 0);
}

function cuesOf(
  unit: ProseUnit,
  analysis: Analysis,
  features: ReadonlyMap<FeatureName, number>,
  focus: Substance,
): Cue[] {
  const cues: Cue[] = [];
  const places = placesOf(features, analysis.substances, analysis.cues);
  for (const kind of features.keys()) {
    const weight = partOf(kind, features);
    const place = places.get(kind);
    const span = place ? { start: unit.span.start + place.start, end: unit.span.start + place.end } : unit.span;
    const words = place ? unit.text.slice(place.start, place.end) : '';
    const isFocus = place?.start === focus.start && place.end === focus.end;
    cues.push({ kind, words, span, weight, ...(isFocus && { category: focus.category }) });
  }
  return cues.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
