import type { BoardItem } from '../../core/features/board/boardData.ts';
import type { Say } from '../words.ts';
import type { Ask } from './board.tsx';
import type { Column } from './pagedTable.tsx';

/** The columns that tables of items share: what, in which spec, whose. */
export function itemColumns(say: Say, ask: Ask): readonly Column<BoardItem>[] {
  return [
    {
      title: say('What'),
      sortBy: ({ title }) => title.toLowerCase(),
      cell: ({ uri, key, title }) => (
        <button type="button" class="link" onClick={() => ask({ type: 'open', uri, key })}>
          {title}
        </button>
      ),
    },
    { title: say('Spec'), sortBy: ({ spec }) => spec.toLowerCase(), cell: ({ spec }) => spec },
    { title: say('Owner'), cell: ({ owners }) => owners.join(', ') },
  ];
}

/** Since when things are open, as far as anybody knows. */
export function openSinceColumn(say: Say): Column<BoardItem> {
  return {
    title: say('Open since'),
    sortBy: ({ openSince = '9999' }) => openSince,
    cell: ({ openSince }) => openSince,
  };
}

/** Tells items apart in a list of many specs. */
export function itemKey({ uri, key }: BoardItem): string {
  return `${uri} ${key}`;
}
