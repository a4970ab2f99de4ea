import { useMemo } from 'preact/hooks';
import type { BoardFilter, BoardSpec } from '../../core/features/board/boardData.ts';
import { NO_FILTER } from '../../core/features/board/filterBoard.ts';
import type { Say } from '../words.ts';

export interface FilterBarProps {
  readonly say: Say;
  readonly filter: BoardFilter;
  readonly owners: readonly string[];
  readonly specs: readonly BoardSpec[];
  readonly onFilter: (filter: BoardFilter) => void;
  readonly onExport: () => void;
}

const SIDES = ['pm', 'engineering', 'shared'] as const;
const SIDE_WORDS = { pm: 'product', engineering: 'engineering', shared: 'both' } as const;

/** What of the board is shown; every panel follows. */
export function FilterBar({ say, filter, owners, specs, onFilter, onExport }: FilterBarProps) {
  const change = (part: Partial<BoardFilter>): void => onFilter({ ...filter, ...part });
  // There may be thousands, and they stay while somebody types.
  const ownerOptions = useMemo(
    () =>
      owners.map((owner) => (
        <option key={owner} value={owner}>
          {owner}
        </option>
      )),
    [owners],
  );
  const specOptions = useMemo(
    () =>
      specs.map(({ uri, title, path }) => (
        <option key={uri} value={uri}>
          {title} · {path}
        </option>
      )),
    [specs],
  );
  return (
    <form class="filter" aria-label={say('Show')} onSubmit={(event) => event.preventDefault()}>
      <label>
        {say('Words')}
        <input
          type="search"
          value={filter.text}
          onInput={({ currentTarget }) => change({ text: currentTarget.value })}
        />
      </label>
      <label>
        {say('Owner')}
        <select value={filter.owner} onChange={({ currentTarget }) => change({ owner: currentTarget.value })}>
          <option value="">{say('Everybody')}</option>
          {ownerOptions}
        </select>
      </label>
      <label>
        {say('Spec')}
        <select value={filter.spec} onChange={({ currentTarget }) => change({ spec: currentTarget.value })}>
          <option value="">{say('All specs')}</option>
          {specOptions}
        </select>
      </label>
      <label>
        {say('Side')}
        <select
          value={filter.side}
          onChange={({ currentTarget }) => change({ side: SIDES.find((side) => side === currentTarget.value) ?? '' })}
        >
          <option value="">{say('All sides')}</option>
          {SIDES.map((side) => (
            <option key={side} value={side}>
              {say(SIDE_WORDS[side])}
            </option>
          ))}
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={filter.mine}
          onChange={({ currentTarget }) => change({ mine: currentTarget.checked })}
        />
        {say('Only mine')}
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={filter.settled}
          onChange={({ currentTarget }) => change({ settled: currentTarget.checked })}
        />
        {say('Specs that are over, too')}
      </label>
      <button type="button" onClick={() => onFilter(NO_FILTER)}>
        {say('Clear filter')}
      </button>
      <button type="button" onClick={onExport}>
        {say('Save as HTML…')}
      </button>
    </form>
  );
}
