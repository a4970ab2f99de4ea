import type { BoardItem, BoardSpec } from '../../core/features/board/boardData.ts';
import type { Say } from '../words.ts';
import type { Ask } from './board.tsx';
import { type Column, PagedTable } from './pagedTable.tsx';

export interface SpecTableProps {
  readonly say: Say;
  readonly specs: readonly BoardSpec[];
  /** Those of these specs. */
  readonly items: readonly BoardItem[];
  readonly quietAfter: number;
  readonly ask: Ask;
}

/** What each spec says and what is open in it, a row each. */
export function SpecTable({ say, specs, items, quietAfter, ask }: SpecTableProps) {
  const open = countBySpec(items.filter((item) => item.open && item.kind !== 'risk'));
  const risks = countBySpec(items.filter((item) => item.open && item.kind === 'risk'));
  const missing = <span class="faint">{say('not written')}</span>;
  const number = (title: string, count: (spec: BoardSpec) => number) => ({
    title,
    isNumber: true,
    cell: (spec: BoardSpec) => count(spec) || <span class="faint">0</span>,
    sortBy: count,
  });
  const columns: readonly Column<BoardSpec>[] = [
    {
      title: say('Spec'),
      sortBy: ({ title }) => title.toLowerCase(),
      cell: ({ uri, title, path, settled }) => (
        <>
          <button type="button" class="link" onClick={() => ask({ type: 'open', uri })}>
            {title}
          </button>
          {settled && <span class="tag">{say('over')}</span>}
          <div class="faint path">{path}</div>
        </>
      ),
    },
    { title: say('Problem'), isProse: true, cell: ({ problem }) => problem ?? missing },
    { title: say('Goal'), isProse: true, cell: ({ goal }) => goal ?? missing },
    number(say('Metrics'), ({ metrics }) => metrics),
    number(say('Open'), ({ uri }) => open.get(uri) ?? 0),
    number(say('Risks without a mitigation'), ({ uri }) => risks.get(uri) ?? 0),
    number(say('Estimates without assumptions'), ({ estimatesWithoutAssumptions }) => estimatesWithoutAssumptions),
    { title: say('Written by'), cell: (spec) => writers(spec, say) },
  ];
  const lively = specs.filter(({ quietSince }) => quietSince === undefined);
  const quiet = specs.filter(({ quietSince }) => quietSince !== undefined);
  const since = ({ quietSince = '' }: BoardSpec): string => quietSince;
  return (
    <section aria-labelledby="specs">
      <h2 id="specs">{say('Specs')}</h2>
      {lively.length > 0 && (
        <PagedTable say={say} caption={say('Specs')} rows={lively} keyOf={uriOf} columns={columns} />
      )}
      {quiet.length > 0 && (
        <details class="quiet">
          <summary>
            {say('Quiet')} · {quiet.length}
          </summary>
          <p class="faint">
            {say(
              'No date stands in these specs, and nothing in them has changed for {days} days. Perhaps they are over, perhaps they wait.',
              { days: quietAfter },
            )}
          </p>
          <PagedTable
            say={say}
            caption={say('Quiet')}
            rows={quiet}
            keyOf={uriOf}
            columns={[...columns, { title: say('Last change'), sortBy: since, cell: since }]}
          />
        </details>
      )}
    </section>
  );
}

function uriOf({ uri }: BoardSpec): string {
  return uri;
}

function writers({ pmHasWritten, engineeringHasWritten }: BoardSpec, say: Say): string {
  const sides = [...(pmHasWritten ? [say('product')] : []), ...(engineeringHasWritten ? [say('engineering')] : [])];
  return sides.length === 0 ? say('nobody yet') : sides.join(', ');
}

function countBySpec(items: readonly BoardItem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { uri } of items) {
    counts.set(uri, (counts.get(uri) ?? 0) + 1);
  }
  return counts;
}
