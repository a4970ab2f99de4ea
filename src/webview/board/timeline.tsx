import { useContext } from 'preact/hooks';
import type { BoardItem } from '../../core/features/board/boardData.ts';
import type { Say } from '../words.ts';
import type { Ask } from './board.tsx';
import { itemColumns, itemKey, openSinceColumn } from './itemColumns.tsx';
import { type Column, PagedTable, Whole } from './pagedTable.tsx';
import { TimelinePicture } from './timelinePicture.tsx';

export interface TimelineProps {
  readonly say: Say;
  readonly items: readonly BoardItem[];
  readonly today: string;
  readonly ask: Ask;
}

/** What is to be decided by when, and what was: a picture where there are dates, and a table of what is open. */
export function Timeline({ say, items, today, ask }: TimelineProps) {
  const isPaper = useContext(Whole);
  const decisions = items.filter(({ kind }) => kind !== 'risk');
  const open = decisions.filter((item) => item.open).sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  const dated = decisions.filter(({ day }) => day !== undefined);
  if (decisions.length === 0) {
    return null;
  }
  const undated = open.filter(({ day }) => day === undefined).length;
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{say('Decisions over time')}</h2>
      {dated.length > 0 && <TimelinePicture say={say} items={dated} today={today} ask={ask} />}
      {dated.length > 0 && undated > 0 && (
        <p class="faint">{say('Open decisions and questions without a date: {count}', { count: undated })}</p>
      )}
      {open.length > 0 && (
        <PagedTable
          say={say}
          caption={say('Open')}
          rows={open}
          keyOf={itemKey}
          columns={[
            ...itemColumns(say, ask),
            { title: say('Kind'), sortBy: ({ kind }) => kind, cell: ({ kind }) => say(kind) },
            { title: say('Date'), sortBy: dayOf, cell: (item) => <DueDay say={say} item={item} /> },
            ...(open.some(({ openSince }) => openSince !== undefined) ? [openSinceColumn(say)] : []),
            ...(isPaper ? [] : [decideColumn(say, ask)]),
          ]}
        />
      )}
      {dated.some((item) => !item.open) && (
        <details>
          <summary>
            {say('Decided')} · {say('As a table')}
          </summary>
          <PagedTable
            say={say}
            caption={say('Decided')}
            rows={dated.filter((item) => !item.open).sort((a, b) => (dayOf(a) > dayOf(b) ? -1 : 1))}
            keyOf={itemKey}
            columns={[...itemColumns(say, ask), { title: say('Date'), sortBy: dayOf, cell: ({ day }) => day ?? '' }]}
          />
        </details>
      )}
    </section>
  );
}

function decideColumn(say: Say, ask: Ask): Column<BoardItem> {
  return {
    title: say('Decide…'),
    cell: ({ uri, key, kind, title }) => (
      <button
        type="button"
        aria-label={`${say(kind === 'question' ? 'Answer…' : 'Decide…')} ${title}`}
        onClick={() => ask({ type: 'decide', uri, key })}
      >
        {say(kind === 'question' ? 'Answer…' : 'Decide…')}
      </button>
    ),
  };
}

function DueDay({ say, item: { due, day } }: { readonly say: Say; readonly item: BoardItem }) {
  if (day === undefined) {
    return <span class="faint">{say('No date')}</span>;
  }
  return due === 'overdue' ? (
    <span class="overdue">{say('overdue since {day}', { day })}</span>
  ) : (
    <span>{say('due {day}', { day })}</span>
  );
}

/** Sorts what has no day behind everything. */
function dayOf({ day }: BoardItem): string {
  return day ?? '9999';
}
