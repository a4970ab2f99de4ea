import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Say } from '../words.ts';

/** So many rows are drawn at first, and as many more each time somebody asks. */
const PAGE = 50;

/** Whether tables draw all their rows at once, for who cannot ask for more. */
export const Whole = createContext(false);

export interface Column<Row> {
  /** Also tells columns apart. */
  readonly title: string;
  readonly cell: (row: Row) => ComponentChildren;
  readonly isNumber?: boolean;
  /** Whether it holds sentences, which need some room. */
  readonly isProse?: boolean;
  /** What to sort by; a column without it cannot be sorted by. */
  readonly sortBy?: (row: Row) => string | number;
}

export interface PagedTableProps<Row> {
  readonly say: Say;
  /** What the table is about, for those who cannot see what stands above it. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
}

/** A table that draws a page of its rows at a time, so that thousands cost no more than fifty. The first cell of a row names it. */
export function PagedTable<Row>({ say, caption, columns, rows, keyOf }: PagedTableProps<Row>) {
  const [pages, setPages] = useState(1);
  const [order, setOrder] = useState<{ readonly title: string; readonly down: boolean }>();
  const sorted = inOrder(rows, columns.find(({ title }) => title === order?.title)?.sortBy, order?.down === true);
  const count = useContext(Whole) ? sorted.length : pages * PAGE;
  const left = sorted.length - count;
  return (
    <div class="scroll">
      <table>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title, isNumber, sortBy }) => (
              <th
                key={title}
                scope="col"
                class={isNumber ? 'number' : undefined}
                aria-sort={order?.title === title ? (order.down ? 'descending' : 'ascending') : undefined}
              >
                {sortBy ? (
                  <button
                    type="button"
                    class="sort"
                    onClick={() => setOrder({ title, down: order?.title === title ? !order.down : isNumber === true })}
                  >
                    {title}
                    <span aria-hidden="true">{order?.title === title ? (order.down ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                ) : (
                  title
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, count).map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ title, cell, isNumber, isProse }, index) =>
                index === 0 ? (
                  <th key={title} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={title} class={isNumber ? 'number' : isProse ? 'prose' : undefined}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <button type="button" class="more" onClick={() => setPages(pages + 1)}>
          {say('Show {count} more', { count: Math.min(left, PAGE) })}
        </button>
      )}
    </div>
  );
}

function inOrder<Row>(
  rows: readonly Row[],
  sortBy: ((row: Row) => string | number) | undefined,
  down: boolean,
): readonly Row[] {
  if (!sortBy) {
    return rows;
  }
  const sign = down ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: sortBy(row) }));
  return keyed.sort((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : 0)).map(({ row }) => row);
}
