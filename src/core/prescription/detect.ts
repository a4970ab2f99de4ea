import { dequal } from 'dequal/lite';
import type { ProseUnit, Wording } from '../markdown/proseUnit.ts';
import { createMemo, memoised } from '../memo.ts';
import type { Span } from '../text/range.ts';
import { type Analysis, analyse, contextFeatures } from './analyse.ts';
import { type Company, companyOf } from './companyOf.ts';
import type { DocumentContext } from './context.ts';
import { inExemptPart } from './exemptions.ts';
import type { FeatureName } from './features.ts';
import type { Category } from './lexicon/termList.ts';
import { focusOf, passageSpan } from './passage.ts';
import { placesOf } from './places.ts';
import { mayHoldSubstance } from './substances.ts';
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
  /** The words that are the cue; empty for a cue of place. */
  readonly words: string;
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
}

/** What goes on without an end for longer, in characters, is data; its beginning tells enough. */
const LONGEST = 4_000;

/** A sentence that names something of the inside of software. */
export interface Naming {
  /** Where it stands in the document. */
  readonly span: Span;
  /** As long as the span, or cut off. */
  readonly text: string;
  readonly analysis: Analysis;
}

/** A sentence that may prescribe, with how much its document and it itself speak for that. */
export interface Candidate extends Naming {
  /** What the document tells of it. */
  readonly context: readonly [FeatureName, number][];
  readonly score: number;
}

/**
 * Those of `units`, which product people own, that may prescribe how something is built inside, whatever their document tells of
 * them. None of most text: an outcome, a fact, a constraint with its source, a question, whatever is out of scope.
 */
export function namingsIn(units: readonly ProseUnit[], options: Pick<DetectionOptions, 'vocabulary'>): Naming[] {
  return units.flatMap((unit) => namingIn(unit, options) ?? []);
}

/** A sentence that names something, as a part of its document. */
export function candidateOf({ span, text, analysis }: Naming, document: DocumentContext): Candidate {
  const context = contextFeatures(analysis, document);
  return { span, text, analysis, context, score: bias + weigh(context, ownWeight(analysis)) };
}

const ownWeight = memoised(({ features }: Analysis) => weigh(features));

/**
 * Those among `candidates` that do prescribe, and where. They are all of one document, in their order: each is judged by what
 * it says, by its place, and by the company it keeps.
 */
export function detectPrescriptions(candidates: readonly Candidate[], options: DetectionOptions): Passage[] {
  const threshold = thresholds[options.sensitivity];
  const company = companyOf(candidates.map(({ score }) => 1 / (1 + Math.exp(-score))));
  return candidates.flatMap((candidate, index) => {
    const { aroundIt = 0, inDocument = 0 } = company[index] ?? {};
    const score = candidate.score + weights.aroundIt * aroundIt + weights.inDocument * inDocument;
    return score >= threshold ? (passageOf(candidate, { aroundIt, inDocument }, score) ?? []) : [];
  });
}

function namingIn(whole: ProseUnit, { vocabulary }: Pick<DetectionOptions, 'vocabulary'>): Naming | undefined {
  const unit = whole.text.length > LONGEST ? shortened(whole) : whole;
  if (inExemptPart(unit) || !mayPrescribe(unit.wording, { vocabulary })) {
    return undefined;
  }
  const analysis = analyse(unit, vocabularyTablesOf(vocabulary));
  return analysis && { span: unit.span, text: unit.text, analysis };
}

function shortened(unit: ProseUnit): ProseUnit {
  const text = unit.text.slice(0, LONGEST);
  return { ...unit, text, wording: { text } };
}

/** What a sentence was found to prescribe, in the company that it kept. */
interface Judgement {
  readonly context: Candidate['context'];
  readonly company: Company;
  /** Its span in the sentence; undefined where there is nothing to quote. */
  readonly passage: Passage | undefined;
}

const judgements = createMemo<Analysis, Judgement>();

/** The passage of a candidate that prescribes; after a keystroke most are what they were, a few characters on. */
function passageOf(candidate: Candidate, company: Company, score: number): Passage | undefined {
  const { analysis, context, span } = candidate;
  let judgement = judgements.get(analysis);
  if (!judgement || !dequal(judgement.company, company) || !dequal(judgement.context, context)) {
    judgement = { context, company, passage: judged(candidate, company, score) };
    judgements.set(analysis, judgement);
  }
  const { passage } = judgement;
  return (
    passage && { ...passage, span: { start: span.start + passage.span.start, end: span.start + passage.span.end } }
  );
}

function judged({ analysis, context, text }: Candidate, company: Company, score: number): Passage | undefined {
  const focus = focusOf(analysis.substances);
  if (!focus) {
    return undefined;
  }
  const features = new Map([...analysis.features, ...context]);
  features.set('aroundIt', company.aroundIt).set('inDocument', company.inDocument);
  return {
    span: passageSpan(text, analysis, focus),
    words: text.slice(focus.start, focus.end),
    category: focus.category,
    cues: cuesOf(analysis, text, features),
    score,
  };
}

/** Whether anything in `wording`, a sentence or many, may prescribe how something is built: cheap, as most of it does not. */
export function mayPrescribe(wording: Wording, { vocabulary }: Pick<DetectionOptions, 'vocabulary'>): boolean {
  return mayHoldSubstance(wording) || vocabularyTablesOf(vocabulary).internal?.occursIn(wording.text) === true;
}

/** The part of `features` in the log odds, added to `sum`. */
function weigh(features: Iterable<readonly [FeatureName, number]>, sum = 0): number {
  let all = sum;
  for (const [name, value] of features) {
    all += weights[name] * value;
  }
  return all;
}

function partOf(name: FeatureName, features: ReadonlyMap<FeatureName, number>): number {
  return weights[name] * (features.get(name) ?? 0);
}

function cuesOf(analysis: Analysis, text: string, features: ReadonlyMap<FeatureName, number>): Cue[] {
  const cues: Cue[] = [];
  const places = placesOf(features, analysis.substances, analysis.cues);
  for (const kind of features.keys()) {
    const place = places.get(kind);
    const words = place ? text.slice(place.start, place.end) : '';
    cues.push({ kind, words, weight: partOf(kind, features) });
  }
  return cues.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
