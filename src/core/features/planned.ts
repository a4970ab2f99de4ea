import { statementsOf } from '../dialects/statements/statementsOf.ts';
import { memoised } from '../memo.ts';
import type { Decision, Item, Part, Phase } from '../model/item.ts';
import type { Spec } from '../model/spec.ts';
import type { Range } from '../text/range.ts';
import type { PlannedKind } from './assumptionKinds.ts';
import { dependenciesIn } from './plannedDependencies.ts';
import { aimsIn, waitsIn } from './plannedProse.ts';
import { timesIn } from './plannedTimes.ts';

/** A figure, a date or a plan, which holds only as long as what it rests on does. */
export interface Planned {
  readonly kind: PlannedKind;
  /** Finds it again after edits elsewhere, as the key of an item does. */
  readonly key: string;
  /** All of what says it: bullet with its children, table row, section, paragraph. */
  readonly range: Range;
  /** The figure or date, or the words where there is none. */
  readonly figure: Range;
  /** Assumptions that its dialect has read with it. */
  readonly assumptions: readonly Part[];
}

/** Everything in a live spec that rests on assumptions, in no particular order; of a line that gives estimates only these, else at most one. */
export const plannedIn = memoised((spec: Spec): readonly Planned[] => {
  // A pointer that moves asks again and again of the same spec.
  if (!spec.verdict.isSpec || spec.state === 'settled') {
    return [];
  }
  const lines = new Set<number>();
  return [
    ...spec.items.flatMap(ofItem),
    ...statementsOf(spec).flatMap((statement) => (statement.kind === 'phase' ? ofPhase(statement) : [])),
    ...timesIn(spec),
    ...(spec.genre === 'product' ? [...dependenciesIn(spec), ...aimsIn(spec), ...waitsIn(spec)] : []),
  ].filter(({ kind, figure }) => lines.size !== lines.add(figure.start.line).size || kind === 'estimate');
});

function ofItem(item: Item): Planned[] {
  const planned = (kind: PlannedKind, figure: Range | undefined, assumptions: readonly Part[] = []): Planned[] =>
    figure ? [{ kind, key: item.key, range: item.range, figure, assumptions }] : [];
  // A record that is a whole document has its consequences for this.
  if (item.shape === 'document') {
    return [];
  }
  switch (item.kind) {
    case 'estimate':
      return planned('estimate', item.amount.range, item.assumptions);
    case 'metric':
      return planned('metric', withFigure(item.target, /\d/));
    case 'scope-change':
      return planned('scope-change', withFigure(item.timelineImpact) ?? withFigure(item.title));
    case 'decision':
      return planned('decision', withFigure(item.status === 'open' ? item.recommendation?.text : saidBy(item)));
    default:
      return [];
  }
}

/** What was decided; where the whole of it is one sentence, that. */
function saidBy({ outcome, status, title }: Decision): Part | undefined {
  return outcome ?? (status === 'decided' ? title : undefined);
}

function ofPhase({ key, range, timing }: Phase): Planned[] {
  return timing ? [{ kind: 'phase', key, range, figure: timing.range, assumptions: [] }] : [];
}

const FIGURE =
  /\d\s*%|[$€£]\s*\d|\d\s*(?:[$€£]|hours?\b|days?\b|weeks?\b|months?\b|sprints?\b|quarters?\b|years?\b)|\b(?:Q[1-4]|H[12]|20\d\d)\b/i;

function withFigure(part: Part | undefined, figure = FIGURE): Range | undefined {
  return part && figure.test(part.text) ? part.range : undefined;
}
