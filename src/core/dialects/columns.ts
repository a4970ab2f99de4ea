import type { TableBlock } from '../markdown/blocks.ts';
import { type FieldName, fieldNameOf } from '../markdown/labels.ts';
import { plainText } from '../markdown/plainText.ts';
import { createMemo } from '../memo.ts';

/** What the columns of a table are called, and what that stands for; both by the column's index. */
export interface Columns {
  /** The words of the header as a reader sees them. */
  readonly labels: readonly string[];
  /** Undefined for words that Tandem does not know. */
  readonly names: readonly (FieldName | undefined)[];
}

const known = createMemo<TableBlock, Columns>();

/** The columns of `table`, read once for all dialects. */
export function columnsOf(table: TableBlock): Columns {
  const found = known.get(table);
  if (found) {
    return found;
  }
  const labels = table.header.cells.map((cell) => plainText(cell.prose.text));
  const columns = { labels, names: labels.map(fieldNameOf) };
  known.set(table, columns);
  return columns;
}
