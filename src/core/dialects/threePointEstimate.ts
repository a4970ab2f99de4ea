import type { TableBlock, TableCell } from '../markdown/blocks.ts';
import { saysNothing } from '../markdown/emptiness.ts';
import { fieldNamed } from '../markdown/fields.ts';
import { headingPath } from '../markdown/outline.ts';
import { plainText } from '../markdown/plainText.ts';
import { readEffort } from '../model/amount.ts';
import { rangeOf } from '../text/textDocument.ts';
import { columnsOf } from './columns.ts';
import type { Dialect } from './dialect.ts';
import { entriesOfTable } from './entries.ts';
import { fieldValue, fieldValues, partOf, peopleOf } from './parts.ts';
import { tables } from './walk.ts';

const LOW = /^(?:optimistic|best[- ]case|best|low|minimum|min|o)$|\((?:low|min|optimistic|best case)\)$/i;
const LIKELY =
  /^(?:realistic|most likely|likely|expected|nominal|base case|e|m)$|\((?:expected|likely|most likely|realistic)\)$/i;
const HIGH = /^(?:pessimistic|worst[- ]case|worst|high|maximum|max|p)$|\((?:high|max|pessimistic|worst case)\)$/i;
// "Low", "Medium" and "High" alone may head any table.
const SURE = /optimistic|pessimistic|best|worst|realistic|most likely|expected|hours|days|weeks|effort|estimate/i;

interface Columns {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** A table with an optimistic, a likely and a pessimistic figure for each piece of work, also as "O | M | P". */
export const threePointEstimate: Dialect = {
  id: 'three-point-estimate',
  *read(context) {
    const { document } = context;
    for (const { table, section } of tables(context.outline)) {
      const columns = figureColumnsOf(table);
      if (!columns) {
        continue;
      }
      const rows = new Map(table.rows.map((row) => [row.line, row]));
      for (const entry of entriesOfTable(table, section, ['title'])) {
        const cells = rows.get(entry.lines.start)?.cells ?? [];
        const low = figureIn(cells[columns.low]);
        const high = figureIn(cells[columns.high]);
        const likely = figureIn(cells[columns.likely]);
        if (low === undefined || high === undefined || !context.claim(entry.lines.start)) {
          continue;
        }
        const words =
          likely === undefined ? `${low.text} – ${high.text}` : `${low.text} – ${likely.text} – ${high.text}`;
        const start = Math.min(low.start, high.start);
        yield {
          kind: 'estimate',
          id: undefined,
          title: partOf(document, entry.head),
          range: rangeOf(document, entry.span),
          path: headingPath(section),
          dialect: this.id,
          shape: 'row',
          amount: { text: words, range: rangeOf(document, { start, end: Math.max(low.end, high.end) }) },
          confidence: fieldValue(document, fieldNamed(entry.fields, 'confidence')),
          assumptions: fieldValues(document, fieldNamed(entry.fields, 'assumptions')),
          owners: peopleOf(document, fieldNamed(entry.fields, 'owner')),
        };
      }
    }
  },
};

function figureColumnsOf(table: TableBlock): Columns | undefined {
  const { labels } = columnsOf(table);
  const low = labels.findIndex((label) => LOW.test(label));
  const high = labels.findIndex((label) => HIGH.test(label));
  const likely = labels.findIndex((label) => LIKELY.test(label));
  const letters = likely >= 0 && /^o$/i.test(labels[low] ?? '') && /^p$/i.test(labels[high] ?? '');
  const isSure =
    letters || SURE.test(`${labels[low]} ${labels[high]}`) || (likely >= 0 && SURE.test(labels[likely] ?? ''));
  return low > 0 && high > 0 && isSure ? { low, likely, high } : undefined;
}

/** The cell where it holds an amount or a bare figure. */
function figureIn(cell: TableCell | undefined): { text: string; start: number; end: number } | undefined {
  return cell && !saysNothing(cell.prose.text) && readEffort(cell.prose.text)
    ? { text: plainText(cell.prose.text), start: cell.prose.span.start, end: cell.prose.span.end }
    : undefined;
}
