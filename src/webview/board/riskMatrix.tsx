import { useState } from 'preact/hooks';
import type { BoardItem, BoardLevel } from '../../core/features/board/boardData.ts';
import type { BoardSentence } from '../../core/features/board/sentences.ts';
import type { Say } from '../words.ts';
import type { Ask } from './board.tsx';
import { itemColumns, itemKey, openSinceColumn } from './itemColumns.tsx';
import { PagedTable } from './pagedTable.tsx';

export interface RiskMatrixProps {
  readonly say: Say;
  readonly items: readonly BoardItem[];
  readonly ask: Ask;
}

const LEVELS: readonly BoardLevel[] = [1, 2, 3];
const LEVEL_WORDS: Readonly<Record<BoardLevel, BoardSentence>> = { 1: 'low', 2: 'medium', 3: 'high' };
const STATE_WORDS = {
  unmitigated: 'without a mitigation',
  mitigated: 'with a mitigation',
  accepted: 'accepted',
  drawback: 'a drawback or remark',
} as const satisfies Record<string, BoardSentence>;

/** So many dots are drawn in a cell; its figure tells the rest. */
const MOST_DOTS = 24;

/** Risks by how likely and how bad they are, and all of them as a list. A cell narrows the list down to what is in it. */
export function RiskMatrix({ say, items, ask }: RiskMatrixProps) {
  const [cell, setCell] = useState('');
  const risks = items.filter(({ kind }) => kind === 'risk');
  if (risks.length === 0) {
    return null;
  }
  const placed = new Map<string, BoardItem[]>();
  for (const risk of risks) {
    const name = cellOf(risk);
    const group = placed.get(name) ?? [];
    placed.set(name, group);
    group.push(risk);
  }
  const unplaced = placed.get('')?.length ?? 0;
  const listed = cell === '' || !placed.has(cell) ? risks : (placed.get(cell) ?? []);
  return (
    <section aria-labelledby="risks">
      <h2 id="risks">{say('Risk matrix')}</h2>
      {unplaced < risks.length && (
        <>
          <p class="faint">
            {say('Every risk is listed below; those without a mitigation have a ring in the matrix.')}
          </p>
          <table class="matrix">
            <caption class="unseen">{say('Risk matrix')}</caption>
            <thead>
              <tr>
                <th scope="col">
                  {say('Likelihood')} ↓ · {say('Impact')} →
                </th>
                {LEVELS.map((impact) => (
                  <th key={impact} scope="col">
                    {say(LEVEL_WORDS[impact])}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {LEVELS.toReversed().map((likelihood) => (
                <tr key={likelihood}>
                  <th scope="row">{say(LEVEL_WORDS[likelihood])}</th>
                  {LEVELS.map((impact) => {
                    const name = `${likelihood}${impact}`;
                    const here = placed.get(name) ?? [];
                    return (
                      <td key={impact} class={`weight-${likelihood * impact}`}>
                        {here.length > 0 && (
                          <button
                            type="button"
                            aria-pressed={cell === name}
                            aria-label={`${say('Likelihood {likelihood}, impact {impact}', {
                              likelihood: say(LEVEL_WORDS[likelihood]),
                              impact: say(LEVEL_WORDS[impact]),
                            })}: ${here.length}`}
                            onClick={() => setCell(cell === name ? '' : name)}
                          >
                            <span class="count">{here.length}</span>
                            <span class="dots" aria-hidden="true">
                              {here.slice(0, MOST_DOTS).map((risk) => (
                                <span key={itemKey(risk)} class={risk.open ? 'dot ringed' : 'dot'} title={risk.title} />
                              ))}
                            </span>
                          </button>
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
          {unplaced > 0 && (
            <p class="faint">
              {say('Risks whose likelihood or impact cannot be placed here: {count}', { count: unplaced })}
            </p>
          )}
        </>
      )}
      <PagedTable
        say={say}
        caption={say('Risks')}
        rows={listed.toSorted((a, b) => weightOf(b) - weightOf(a))}
        keyOf={itemKey}
        columns={[
          ...itemColumns(say, ask),
          { title: say('Likelihood'), cell: ({ likelihood }) => (likelihood ? say(LEVEL_WORDS[likelihood]) : '') },
          { title: say('Impact'), cell: ({ impact }) => (impact ? say(LEVEL_WORDS[impact]) : '') },
          {
            title: say('State'),
            sortBy: ({ state }) => state ?? '',
            cell: ({ state }) => (state ? say(STATE_WORDS[state]) : ''),
          },
          ...(risks.some(({ openSince }) => openSince !== undefined) ? [openSinceColumn(say)] : []),
        ]}
      />
    </section>
  );
}

/** Likelihood and impact as two figures; empty where one of them is not said. */
function cellOf({ likelihood, impact }: BoardItem): string {
  return likelihood && impact ? `${likelihood}${impact}` : '';
}

/** The gravest first, and of equals those that nobody has dealt with. */
function weightOf({ likelihood, impact, open }: BoardItem): number {
  return (likelihood ?? 0) * (impact ?? 0) * 2 + (open ? 1 : 0);
}
