import type { ItemKind, StatementKind } from '../../model/item.ts';
import type { Range } from '../../text/range.ts';

/** What can be different of one thing that is still there, in the words of the model. */
export type ChangedPart =
  | 'amount'
  | 'baseline'
  | 'confidence'
  | 'set by'
  | 'due date'
  | 'impact'
  | 'level'
  | 'likelihood'
  | 'mitigation'
  | 'outcome'
  | 'owner'
  | 'priority'
  | 'reason'
  | 'recommendation'
  | 'rests on'
  | 'side'
  | 'state'
  | 'statement'
  | 'status'
  | 'strength'
  | 'target'
  | 'timeframe'
  | 'timing';

/** One thing that is different between two revisions of a spec. */
export interface SpecChange {
  /** `reworded`: the words of the thing itself; `changed`: a part of it, which `part` names. */
  readonly change: 'added' | 'removed' | 'reworded' | 'changed';
  /** What it is; `section` where it went to another side, `spec` for the document as a whole. */
  readonly subject: ItemKind | StatementKind | 'section' | 'spec';
  /** As it is called now; of what was removed, as it was called. */
  readonly title: string;
  readonly id: string | undefined;
  /** Only of what is `changed`. */
  readonly part: ChangedPart | undefined;
  /** The words there were; undefined where there were none, and for what was added or removed. */
  readonly before: string | undefined;
  /** The words there are; undefined where there are none, and for what was added or removed. */
  readonly after: string | undefined;
  /** Where it stands now; undefined for what was removed. */
  readonly range: Range | undefined;
  /** Whether this changes what was agreed to be built, for what result: requirements, goals, targets. */
  readonly isScope: boolean;
}

/** What is different in one spec. */
export interface SpecDiff {
  /** Below the working directory or workspace, as the caller names files; of a spec that was removed, as it was. */
  readonly path: string;
  /** Where it was, if it had another path. */
  readonly oldPath: string | undefined;
  readonly title: string;
  /** In document order; what was removed comes last. Never empty. */
  readonly changes: readonly SpecChange[];
  /** Whether scope changed past approval, and no scope change was written down in the same time. */
  readonly scopeChangeMissing: boolean;
}
