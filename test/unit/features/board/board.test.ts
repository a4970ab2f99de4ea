import assert from 'node:assert/strict';
import type { BoardFilter } from '../../../../src/core/features/board/boardData.ts';
import { type BoardPast, boardOf } from '../../../../src/core/features/board/boardOf.ts';
import { filterBoard, NO_FILTER, ownersOn } from '../../../../src/core/features/board/filterBoard.ts';
import { fileOf } from '../../../support/specOf.ts';

const BEDS = `# Beds

## Problem

Beds stay empty.

## Goals

- Fewer empty beds

## Decision: Do we charge for beds?

- **Status:** open
- **Owner:** @ana
- **Due:** 2026-05-04

## Open questions

- Who waters in August? (owner: Ben)

## Risks

| Risk | Likelihood | Impact | Mitigation | Owner |
| --- | --- | --- | --- | --- |
| Frost | high | medium | | @ana |
| Snails | low | low | Copper | Ben |

## Technical design

**Estimate:** 3-5 days
`;
const OLD = '# Seeds\n\n**Status:** Implemented\n\n## Open questions\n\n- Which seeds?\n';

const board = boardOf(
  [
    fileOf(OLD, { path: 'specs/seeds.md' }),
    fileOf(BEDS, { path: 'specs/beds.md' }),
    fileOf('# Read me\n\nText.\n', { path: 'README.md', judged: true }),
  ],
  '2026-06-01',
);

/** The titles of what passes, and the paths of the specs. */
function passing(filter: Partial<BoardFilter>, me: readonly string[] = []): [string[], string[]] {
  const { items, specs } = filterBoard(board, { ...NO_FILTER, ...filter }, me);
  return [items.map(({ title }) => title), specs.map(({ path }) => path)];
}

describe('The board', () => {
  it('says of each spec what is written and what is not', () => {
    const [beds, seeds, ...others] = board.specs;
    assert.deepEqual(others, []);
    assert.deepEqual(beds, {
      uri: 'file:///work/specs/beds.md',
      path: 'specs/beds.md',
      title: 'Beds',
      settled: false,
      problem: 'Beds stay empty.',
      goal: 'Fewer empty beds',
      metrics: 0,
      estimatesWithoutAssumptions: 1,
      pmHasWritten: true,
      engineeringHasWritten: true,
    });
    assert.deepEqual([seeds?.settled, seeds?.problem, seeds?.engineeringHasWritten], [true, undefined, false]);
  });

  it('shows decisions with their dates, and risks with how likely and how bad they are', () => {
    const shown = board.items.map(({ title, kind, open, due, day, state, likelihood, impact, owners }) =>
      [title, kind, open, due, day, state, likelihood, impact, owners.join()]
        .filter((part) => part !== undefined)
        .join(' '),
    );
    assert.deepEqual(shown, [
      'Do we charge for beds? decision true overdue 2026-05-04 @ana',
      'Who waters in August? question true none Ben',
      'Frost risk true unmitigated 3 2 @ana',
      'Snails risk false mitigated 1 1 Ben',
      'Which seeds? question true none ',
    ]);
  });

  it('narrows down by owner, spec, words, and what is mine', () => {
    assert.deepEqual(passing({}), [
      ['Do we charge for beds?', 'Who waters in August?', 'Frost', 'Snails'],
      ['specs/beds.md'],
    ]);
    assert.deepEqual(passing({ settled: true })[1], ['specs/beds.md', 'specs/seeds.md']);
    assert.deepEqual(passing({ side: 'engineering' }), [[], []]);
    assert.equal(passing({ side: 'shared' })[0].length, 4);
    assert.deepEqual(passing({ owner: '@ana' })[0], ['Do we charge for beds?', 'Frost']);
    assert.deepEqual(passing({ text: 'BEN water' })[0], ['Who waters in August?']);
    assert.deepEqual(passing({ mine: true }, ['Ana'])[0], ['Do we charge for beds?', 'Frost']);
    assert.deepEqual(passing({ mine: true }), [[], []]);
    assert.deepEqual(passing({ spec: 'file:///work/specs/seeds.md', settled: true }), [
      ['Which seeds?'],
      ['specs/seeds.md'],
    ]);
    assert.deepEqual(passing({ text: 'nothing like it' }), [[], []]);
    assert.deepEqual(ownersOn(board), ['@ana', 'Ben']);
  });

  it('tells since when things are open as the text says, whatever the past knows', () => {
    const text = `# Log

## Open decisions

| Decision | Raised | Owner |
| --- | --- | --- |
| Which pump? | 2026-01-15 | @ana |

## Risks

| Risk | Date identified | Mitigation |
| --- | --- | --- |
| Drought | 3 Feb 2026 | |
| Hail | | |
`;
    const past: BoardPast = { openSince: () => '2026-05-01', lastChange: () => undefined };
    const { items } = boardOf([fileOf(text, { path: 'specs/log.md' })], '2026-06-01', past);
    assert.deepEqual(
      items.map(({ title, openSince }) => [title, openSince]),
      [
        ['Which pump?', '2026-01-15'],
        ['Drought', '2026-02-03'],
        ['Hail', '2026-05-01'],
      ],
    );
  });

  it('tells since when things are open where the past does, and which specs are quiet', () => {
    const days = new Map([
      ['Who waters in August?', '2025-09-01'],
      ['Frost', '2026-05-20'],
      ['Snails', '2026-05-20'],
    ]);
    const files = [
      fileOf(BEDS, { path: 'specs/beds.md' }),
      fileOf(OLD, { path: 'specs/old.md' }),
      fileOf('# Ponds\n\n## Open questions\n\n- Who digs?\n', { path: 'specs/ponds.md' }),
    ];
    const titles = new Map(files.flatMap(({ items }) => items.map(({ key, title }) => [key, title.text] as const)));
    const past = (lastChange: string): BoardPast => ({
      openSince: (_, key) => days.get(titles.get(key) ?? ''),
      lastChange: () => lastChange,
    });
    const { items, specs } = boardOf(files, '2026-06-01', past('2025-09-01'));
    // What is dealt with ages no more.
    assert.deepEqual(
      items.flatMap(({ title, openSince }) => (openSince === undefined ? [] : [[title, openSince]])),
      [
        ['Who waters in August?', '2025-09-01'],
        ['Frost', '2026-05-20'],
      ],
    );
    // One names a date, and one is over.
    assert.deepEqual(
      specs.map(({ path, quietSince }) => [path, quietSince]),
      [
        ['specs/beds.md', undefined],
        ['specs/old.md', undefined],
        ['specs/ponds.md', '2025-09-01'],
      ],
    );
    assert.equal(boardOf(files, '2026-06-01', past('2026-05-01')).specs[2]?.quietSince, undefined);
  });

  it('goes from one process to another as it is', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(board)), board);
  });
});
