import { statementsOf } from '../dialects/statements/statementsOf.ts';
import { tables } from '../dialects/walk.ts';
import { saysNothing } from '../markdown/emptiness.ts';
import { headingPath, type Section } from '../markdown/outline.ts';
import { plainText } from '../markdown/plainText.ts';
import { createMemo } from '../memo.ts';
import type { Item, Part, Phase } from '../model/item.ts';
import type { Spec } from '../model/spec.ts';
import type { Range, Span } from '../text/range.ts';
import { rangeOf } from '../text/textDocument.ts';
import type { PlannedKind } from './assumptionKinds.ts';

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

// A pointer that moves asks again and again of the same spec.
const known = createMemo<Spec, readonly Planned[]>();

/** Everything in a live spec that rests on assumptions, in no particular order; of a line that gives estimates only these, else at most one. */
export function plannedIn(spec: Spec): readonly Planned[] {
  const found = known.get(spec) ?? readPlanned(spec);
  known.set(spec, found);
  return found;
}

function readPlanned(spec: Spec): Planned[] {
  if (!spec.verdict.isSpec || spec.state === 'settled') {
    return [];
  }
  const lines = new Set<number>();
  return [
    ...spec.items.flatMap(ofItem),
    ...statementsOf(spec).flatMap((statement) => (statement.kind === 'phase' ? ofPhase(statement) : [])),
    ...(spec.genre === 'product' ? dependencies(spec) : []),
  ].filter(({ kind, figure }) => lines.size !== lines.add(figure.start.line).size || kind === 'estimate');
}

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
      return planned('scope-change', withFigure(item.timelineImpact));
    case 'decision':
      return planned('decision', withFigure(item.status === 'open' ? item.recommendation?.text : item.outcome));
    default:
      return [];
  }
}

function ofPhase({ key, range, timing }: Phase): Planned[] {
  return timing ? [{ kind: 'phase', key, range, figure: timing.range, assumptions: [] }] : [];
}

const FIGURE =
  /\d\s*%|[$€£]\s*\d|\d\s*(?:[$€£]|hours?\b|days?\b|weeks?\b|months?\b|sprints?\b|quarters?\b|years?\b)|\b(?:Q[1-4]|H[12]|20\d\d)\b/i;

function withFigure(part: Part | undefined, figure = FIGURE): Range | undefined {
  return part && figure.test(part.text) ? part.range : undefined;
}

const DEPENDENCIES: ReadonlySet<string> = new Set(
  'dependencies|external dependencies|internal dependencies|team dependencies|cross-team dependencies|dependencies and blockers|dependencies & blockers|upstream dependencies|key dependencies'.split(
    '|',
  ),
);

/** What a product spec waits for: bullets and rows under "Dependencies". A package in code is no plan. */
function dependencies(spec: Spec): Planned[] {
  const { document, outline } = spec;
  const isPlace = ({ words }: Section) => DEPENDENCIES.has(words.text);
  const counts = new Map<string, number>();
  const planned = (section: Section, words: Span, whole: Span): Planned[] => {
    const text = document.text.slice(words.start, words.end);
    if (saysNothing(text) || /^[\s*_]*`/.test(text)) {
      return [];
    }
    const name = `dependency ${[...headingPath(section), plainText(text).toLowerCase()].join(' / ')}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const range = rangeOf(document, whole);
    return [{ kind: 'dependency', key: `${name} ${count}`, range, figure: rangeOf(document, words), assumptions: [] }];
  };
  const bullets = outline.sections.filter(isPlace).flatMap((section) =>
    section.blocks.flatMap((block) =>
      block.kind === 'list'
        ? block.items.flatMap((item) => {
            const [first] = item.blocks;
            return first?.kind === 'paragraph' ? planned(section, first.prose.span, item.span) : [];
          })
        : [],
    ),
  );
  const rows = tables(outline).flatMap(({ table, section }) =>
    isPlace(section)
      ? table.rows.flatMap(({ cells, span }) => {
          const cell = cells.find(({ prose }) => !saysNothing(prose.text));
          return cell ? planned(section, cell.prose.span, span) : [];
        })
      : [],
  );
  return [...bullets, ...rows];
}
