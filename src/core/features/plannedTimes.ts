import { dateCommitmentsIn } from '../dialects/dateCommitments.ts';
import { familiesOf } from '../dialects/families.ts';
import { readPeriod } from '../dialects/phaseEstimate.ts';
import { tables } from '../dialects/walk.ts';
import type { Prose, TableBlock, TableRow } from '../markdown/blocks.ts';
import { fieldsOfBlocks } from '../markdown/fields.ts';
import type { Section } from '../markdown/outline.ts';
import { plainText } from '../markdown/plainText.ts';
import { readAmount } from '../model/amount.ts';
import { readDate } from '../model/readDate.ts';
import type { Spec } from '../model/spec.ts';
import type { Span } from '../text/range.ts';
import type { Planned } from './planned.ts';
import { planner } from './planner.ts';
import { toldIn } from './toldIn.ts';

const TIMES: ReadonlySet<string> = new Set(
  'timeline|project timeline|timelines|milestones|key milestones|roadmap|schedule|key dates|dates|phases|rollout|rollout plan|rollout timeline|release plan|launch plan|delivery plan|timeline and milestones|milestones and timeline'.split(
    '|',
  ),
);

// A step of the way that a heading gives a date to: "Pilot (June 2027)".
const STEP =
  /^[^\p{L}\p{N}]*(?:\p{L}+ )?(?:launch|pilot|beta|alpha|ga|general availability|mvp|go-?live|roll-?out|release|phase|milestone|stage|delivery|sprint|increment)(?!\p{L})/iu;
const LABEL =
  /^(?:(?:target(?:ed)?|planned|expected|estimated|tentative|desired|anticipated) (?:\p{L}+ )?(?:date|release|launch|delivery|completion|quarter|timeline|timeframe|go-?live|start|end|finish|availability|milestone)|(?:launch|release|delivery|ship|go-?live|completion|roll-?out|pilot|beta) (?:date|target|quarter|window)|eta|timeline|timeframe)$/iu;
// "| Week | Work |" with "1-3" below.
const COUNTED = /^[\s*_]*(?:days?|weeks?|months?|quarters?|sprints?)[\s*_]*$/i;
const NUMBER = /^\d{1,3}(?:\s*[-–]\s*\d{1,3})?(?=\s*$)/;

/** When something is going to be there: what the parts about it say, headings and labels that give a date, and promises anywhere. */
export function timesIn(spec: Spec): Planned[] {
  const { outline } = spec;
  const { nearest } = familiesOf(outline);
  const planned = planner(spec, 'phase');
  const isPlan = (section: Section) => TIMES.has(section.words.text) && nearest[section.index] !== 'history';
  const told = outline.sections.filter(isPlan).flatMap((section) =>
    toldIn(section).flatMap(({ words, whole, item }) => {
      const found = item?.checkbox?.state === 'done' ? undefined : timeIn(words.text);
      return found ? [planned(section, words.span, placed(words, found), whole)] : [];
    }),
  );
  const rows = tables(outline).flatMap(({ table, section }) =>
    [table.header, ...table.rows].flatMap((row) => {
      const figure = isPlan(section) ? timeInRow(table, row) : timeBehindLabel(row);
      return figure ? [planned(section, row.span, figure, row.span)] : [];
    }),
  );
  const headed = outline.sections.flatMap((section) => {
    const { heading, parent } = section;
    const isStep =
      heading && nearest[section.index] !== 'history' && (STEP.test(heading.prose.text) || (parent && isPlan(parent)));
    const found = isStep ? readDate(heading.prose.text) : undefined;
    return heading && found ? [planned(section, heading.prose.span, placed(heading.prose, found), heading.span)] : [];
  });
  const labelled = outline.sections.flatMap((section) =>
    fieldsOfBlocks(nearest[section.index] ? [] : section.blocks).flatMap(({ label, labelSpan, value, item }) => {
      const found = LABEL.test(label) ? timeIn(value.text) : undefined;
      const words = { start: labelSpan.start, end: value.span.end };
      return found ? [planned(section, words, placed(value, found), item?.span)] : [];
    }),
  );
  const promised = dateCommitmentsIn(outline).map(({ section, span, date }) => planned(section, span, date.span));
  return [...told, ...rows, ...headed, ...labelled, ...promised];
}

/** The first cell of a row of a plan that gives a time, in words or by its column. */
function timeInRow({ header }: TableBlock, { cells }: TableRow): Span | undefined {
  for (const [index, { prose }] of cells.entries()) {
    const isCount = COUNTED.test(header.cells[index]?.prose.text ?? '') && NUMBER.test(prose.text);
    const found = isCount ? { start: 0, end: prose.text.length } : timeIn(prose.text);
    if (found) {
      return placed(prose, found);
    }
  }
  return undefined;
}

/** "| Target release | June 2027 |". */
function timeBehindLabel({ cells: [label, value] }: TableRow): Span | undefined {
  const found = label && value && LABEL.test(plainText(label.prose.text)) ? timeIn(value.prose.text) : undefined;
  return value && found ? placed(value.prose, found) : undefined;
}

/** The date, the period or the time that a text gives. */
function timeIn(text: string): Span | undefined {
  return readDate(text) ?? readPeriod(text) ?? readAmount(text);
}

function placed({ span }: Pick<Prose, 'span'>, { start, end }: Span): Span {
  return { start: span.start + start, end: span.start + end };
}
