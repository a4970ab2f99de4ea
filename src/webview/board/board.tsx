import { render } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { BoardFilter } from '../../core/features/board/boardData.ts';
import { filterBoard, NO_FILTER, ownersOn } from '../../core/features/board/filterBoard.ts';
import type { BoardMessage, BoardRequest } from '../../protocol/board.ts';
import type { Say } from '../words.ts';
import { Ageing } from './ageing.tsx';
import { FilterBar } from './filterBar.tsx';
import { Whole } from './pagedTable.tsx';
import { RiskMatrix } from './riskMatrix.tsx';
import { SpecTable } from './specTable.tsx';
import { standaloneHtml } from './standaloneHtml.ts';
import { Timeline } from './timeline.tsx';

/** What the page remembers while it is hidden. */
export interface BoardState {
  readonly filter?: BoardFilter;
}

/** Asks the extension for something. */
export type Ask = (request: BoardRequest) => void;

export interface BoardProps {
  readonly say: Say;
  /** Undefined until the extension has said anything. */
  readonly message: BoardMessage | undefined;
  readonly state: BoardState;
  readonly onState: (state: BoardState) => void;
  readonly ask: Ask;
}

/** The whole page: a line that sums it up, the filter that all panels share, and the panels. */
export function Board({ say, message, state, onState, ask }: BoardProps) {
  const filter = state.filter ?? NO_FILTER;
  const board = message?.board;
  const whole = useContext(Whole);
  const owners = useMemo(() => (board ? ownersOn(board) : []), [board]);
  const shown = useMemo(() => board && filterBoard(board, filter, message.me), [board, filter, message?.me]);
  if (!message || !board || !shown) {
    return <main aria-busy="true" />;
  }
  const { items, specs, today } = shown;
  const open = items.filter((item) => item.open && item.kind !== 'risk');
  return (
    <main>
      <header>
        <h1>{say('Board')}</h1>
        {whole && <p class="faint">{say('As of {day}', { day: board.today })}</p>}
        <p class="story" role="status">
          {say('Specs: {specs} · Open: {open} · Overdue: {overdue} · Risks without a mitigation: {risks}', {
            specs: specs.length,
            open: open.length,
            overdue: open.filter(({ due }) => due === 'overdue').length,
            risks: items.filter((item) => item.open && item.kind === 'risk').length,
          })}
        </p>
        {message.reading && (
          <p class="reading" role="status">
            {say('Reading {read} of {count} Markdown files…', {
              read: message.reading.read,
              count: message.reading.total,
            })}
          </p>
        )}
        <FilterBar
          say={say}
          filter={filter}
          owners={owners}
          specs={board.specs}
          onFilter={(next) => {
            if (next.mine && message.me.length === 0) {
              ask({ type: 'who-am-i' });
            }
            onState({ ...state, filter: next });
          }}
          onExport={() => ask({ type: 'export', html: wholeBoard({ say, message, state, onState, ask }) })}
        />
      </header>
      {specs.length === 0 ? (
        <p>
          {say(board.specs.length === 0 ? 'No spec is open in this workspace yet.' : 'Nothing here passes the filter.')}
        </p>
      ) : (
        <>
          <Timeline say={say} items={items} today={today} ask={ask} />
          <Ageing say={say} items={items.filter((item) => item.open)} today={today} />
          <RiskMatrix say={say} items={items} ask={ask} />
          <SpecTable say={say} specs={specs} items={items} quietAfter={board.quietAfter} ask={ask} />
        </>
      )}
    </main>
  );
}

/** What the board shows now, with all rows of its tables, as a page of its own. */
function wholeBoard(props: BoardProps): string {
  const copy = document.createElement('div');
  render(
    <Whole.Provider value>
      <Board {...props} />
    </Whole.Provider>,
    copy,
  );
  return standaloneHtml(props.say('Board'), copy);
}
