import type { Range } from '../text/range.ts';
import type { DueDate } from './date.ts';
import type { Person } from './person.ts';
import type { DecisionStatus, RiskStatus } from './status.ts';

/** Words of the author, without markup, and where they stand. */
export interface Part {
  readonly text: string;
  readonly range: Range;
}

/** What every item has. */
interface ItemBase {
  /** Finds the item again after edits elsewhere; unique in its document. Never shown to anybody. */
  readonly key: string;
  /** The id that the author gave it (`D-12`, `Q3`), where there is one. */
  readonly id: Part | undefined;
  readonly title: Part;
  /** All of it: bullet with its children, table row, section, paragraph. */
  readonly range: Range;
  /** The headings above it, outermost first; its own heading is not among them. */
  readonly path: readonly string[];
  /** The id of the dialect that read it. */
  readonly dialect: string;
  /** What shape it is written in, so that an edit can answer in kind. */
  readonly shape: ItemShape;
}

/** How an item is written down. */
export type ItemShape = 'bullet' | 'row' | 'section' | 'paragraph' | 'label' | 'marker' | 'document';

/** One way to go that a decision offers. */
export interface Option {
  readonly title: Part;
  /** What it costs or gains, in the author's words; undefined where nothing is said. */
  readonly tradeoffs: Part | undefined;
}

export interface Recommendation {
  readonly text: Part;
  /** Why; undefined where the author gives no reason. */
  readonly reason: Part | undefined;
}

/** Something to answer (`question`) or to choose (`decision`), open or settled. */
export interface Decision extends ItemBase {
  readonly kind: 'decision';
  readonly form: 'question' | 'decision';
  readonly status: DecisionStatus;
  /** The author's own words for the status; undefined where it follows from the place. */
  readonly statusText: Part | undefined;
  readonly owners: readonly Person[];
  readonly due: DueDate | undefined;
  /** When it was decided, where that is said. */
  readonly decidedOn: DueDate | undefined;
  /** When somebody first asked; absent where that is not said. */
  readonly raisedOn?: DueDate;
  readonly options: readonly Option[];
  readonly recommendation: Recommendation | undefined;
  readonly outcome: Part | undefined;
  readonly reason: Part | undefined;
  /**
   * Whether somebody is asked to decide here (a "Decision needed" block, a proposed record, a form with owner or date
   * fields), so that an owner and a date can be expected. False for a bullet under "Open questions".
   */
  readonly asked: boolean;
  /** What waits for it, or comes of waiting, under the author's label for that; undefined where nothing is said. */
  readonly stakes: Stakes | undefined;
}

/** What hangs on a decision: the author's label ("Blocks", "If nobody decides") and words. */
export interface Stakes {
  readonly label: string;
  readonly text: Part;
}

/** How likely or how bad: the author's words, and a level where they are one of the usual words or figures. */
export interface Rating {
  readonly text: string;
  readonly level: 'low' | 'medium' | 'high' | undefined;
  readonly range: Range;
}

export interface Risk extends ItemBase {
  readonly kind: 'risk';
  /**
   * A drawback, a bad consequence, or prose without a form of its own: read as a risk, yet nobody expects a mitigation
   * to be written down for each.
   */
  readonly soft: boolean;
  readonly status: RiskStatus;
  readonly statusText: Part | undefined;
  /** What is done about it; undefined where nothing, or only a placeholder, is written. */
  readonly mitigation: Part | undefined;
  readonly likelihood: Rating | undefined;
  readonly impact: Rating | undefined;
  readonly owners: readonly Person[];
  /** When somebody first saw it; absent where that is not said. */
  readonly raisedOn?: DueDate;
}

export interface Assumption extends ItemBase {
  readonly kind: 'assumption';
  /** How or when it will be checked. */
  readonly validation: Part | undefined;
  readonly owners: readonly Person[];
}

export interface Estimate extends ItemBase {
  readonly kind: 'estimate';
  /** The amount or range as written: "3-5 days", "M". */
  readonly amount: Part;
  readonly confidence: Part | undefined;
  /** What it rests on, in the author's words; empty where nothing is said. */
  readonly assumptions: readonly Part[];
  readonly owners: readonly Person[];
}

export interface Metric extends ItemBase {
  readonly kind: 'metric';
  readonly baseline: Part | undefined;
  readonly target: Part | undefined;
  readonly timeframe: Part | undefined;
}

/** A claim about users or the market, with what it rests on. */
export interface Evidence extends ItemBase {
  readonly kind: 'evidence';
  readonly source: Part | undefined;
  readonly date: DueDate | undefined;
}

export interface ScopeChange extends ItemBase {
  readonly kind: 'scope-change';
  readonly timelineImpact: Part | undefined;
  readonly qualityImpact: Part | undefined;
  readonly recommendation: Part | undefined;
  readonly owners: readonly Person[];
}

export type Item = Decision | Risk | Assumption | Estimate | Metric | Evidence | ScopeChange;
export type ItemKind = Item['kind'];

/** All kinds, in the order in which people list them. */
export const ITEM_KINDS: readonly ItemKind[] = [
  'decision',
  'risk',
  'assumption',
  'estimate',
  'metric',
  'evidence',
  'scope-change',
];

/** What hurts, for whom: why the spec is there. */
export interface Problem extends ItemBase {
  readonly kind: 'problem';
}

/** What is to be reached. Non-goals are none. */
export interface Goal extends ItemBase {
  readonly kind: 'goal';
}

/** What the product must do or be. */
export interface Requirement extends ItemBase {
  readonly kind: 'requirement';
  /** `story`: "As a … I want …"; `ears`: "When … the system shall …"; `scenario`: Given, When, Then; `plain`: all else. */
  readonly form: 'story' | 'ears' | 'scenario' | 'plain';
  /** The sentence that states it, where the title is only its name. */
  readonly statement: Part | undefined;
  /** How binding its words are (MUST, SHOULD, MAY); undefined where they do not say. */
  readonly strength: 'must' | 'should' | 'may' | undefined;
  /** The author's priority: "P1", "Must have". */
  readonly priority: Part | undefined;
  /** Its acceptance criteria and scenarios, in order; empty where none stand with it. */
  readonly criteria: readonly Part[];
}

/** How important one thing is, next to others. The title says which thing. */
export interface Priority extends ItemBase {
  readonly kind: 'priority';
  /** The author's word: "P1", "High", "Must have". */
  readonly level: Part;
  /** Undefined where the author gives no reason. */
  readonly reason: Part | undefined;
}

/** Something given that limits the ways to go. */
export interface Constraint extends ItemBase {
  readonly kind: 'constraint';
  /** Who or what set it, in the author's words. */
  readonly setBy: Part | undefined;
}

/** A part of the way, with what stands at its end. */
export interface Phase extends ItemBase {
  readonly kind: 'phase';
  /** The author's number, else its place among its siblings, from 1. */
  readonly order: number;
  readonly outcome: Part | undefined;
  /** When or how long, in the author's words; no estimate. */
  readonly timing: Part | undefined;
}

/** What a spec is made of, beside the items that people track in it. No rule and no tree shows these. */
export type Statement = Problem | Goal | Requirement | Priority | Constraint | Phase;
export type StatementKind = Statement['kind'];

/** All kinds of statements, in the order in which people list them. */
export const STATEMENT_KINDS: readonly StatementKind[] = [
  'problem',
  'goal',
  'requirement',
  'priority',
  'constraint',
  'phase',
];
