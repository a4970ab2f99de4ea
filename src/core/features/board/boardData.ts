import type { IsoDay } from '../../model/date.ts';
import type { Side } from '../../model/spec.ts';
import type { RiskState } from '../riskTree.ts';

/** Everything that the board shows. Plain data: it goes to another process. Absent values are left out. */
export interface BoardData {
  readonly today: IsoDay;
  /** After so many days without a change a spec is quiet, if it names no date. */
  readonly quietAfter: number;
  /** In the order of their paths. */
  readonly specs: readonly BoardSpec[];
  /** Decisions, questions and risks of all these specs. */
  readonly items: readonly BoardItem[];
}

/** One spec, as the table of specs shows it. */
export interface BoardSpec {
  readonly uri: string;
  readonly path: string;
  readonly title: string;
  readonly settled: boolean;
  readonly problem?: string;
  readonly goal?: string;
  readonly metrics: number;
  readonly estimatesWithoutAssumptions: number;
  readonly pmHasWritten: boolean;
  readonly engineeringHasWritten: boolean;
  /** Only of specs that are quiet: the day of their last change. */
  readonly quietSince?: IsoDay;
}

/** What an item is on the board. */
export type BoardKind = 'decision' | 'question' | 'risk';

/** How far a decision or question is. `later` has a date, `none` has none. */
export type BoardDue = 'overdue' | 'week' | 'later' | 'none';

/** A level as a number, 1 (low) to 3 (high). */
export type BoardLevel = 1 | 2 | 3;

/** One decision, question or risk. */
export interface BoardItem {
  readonly uri: string;
  /** With `uri`, what commands take. */
  readonly key: string;
  readonly kind: BoardKind;
  readonly title: string;
  /** What the spec is called. */
  readonly spec: string;
  readonly settled: boolean;
  /** The side of the section that it stands in. */
  readonly side: Side;
  readonly owners: readonly string[];
  /** Whether it waits for somebody: open, or a risk that nobody has dealt with. */
  readonly open: boolean;
  /** Only of decisions and questions that are open. */
  readonly due?: BoardDue;
  /** The day by which it is due; of what is not open, the day on which it was decided. */
  readonly day?: IsoDay;
  /** The day on which it was first seen; only of what is open, where anybody knows. */
  readonly openSince?: IsoDay;
  /** Only of risks. */
  readonly state?: RiskState;
  /** Only of risks that say so. */
  readonly likelihood?: BoardLevel;
  readonly impact?: BoardLevel;
}

/** What of the board is shown. All panels share it. */
export interface BoardFilter {
  /** A person as written; empty for everybody. */
  readonly owner: string;
  /** The uri of a spec; empty for all. */
  readonly spec: string;
  /** The side whose section something stands in; empty for all. */
  readonly side: Side | '';
  /** Words that title, spec or owner must hold; empty for all. */
  readonly text: string;
  /** Only what `me` owns. */
  readonly mine: boolean;
  /** Also specs that are over. */
  readonly settled: boolean;
}
