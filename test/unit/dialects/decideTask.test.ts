import assert from 'node:assert/strict';
import { itemsOfKind, summary } from '../../support/reading.ts';

describe('tasks to decide', () => {
  it('are decisions with a person and a day', () => {
    const [item] = itemsOfKind('decision', '## To do\n\n- [ ] Decide who pays @ana due 2026-01-31\n');
    assert.deepEqual(
      [item?.status, item?.form, item?.owners[0]?.name, item?.due?.day, item?.asked],
      ['open', 'decision', '@ana', '2026-01-31', true],
    );
    assert.deepEqual(summary('- [x] Decide who pays @ana\n'), ['decision decided: Decide who pays @ana']);
  });

  it('are lines to do with a day', () => {
    const [item] = itemsOfKind('decision', 'TODO 25/12/26 (high): decide who waters the beds\n');
    assert.deepEqual([item?.title.text, item?.due?.day], ['decide who waters the beds', '2026-12-25']);
    assert.deepEqual(summary('- TODO 31.01.27: Choose a shed\n'), ['decision open: Choose a shed']);
    const unclear = itemsOfKind('decision', '- TODO 03/04/27 Decide on a shed\n')[0]?.due;
    assert.deepEqual([unclear?.text, unclear?.day], ['03/04/27', undefined]);
    assert.deepEqual(summary('TODO: decide who waters the beds\n\nTODO 25/12/26: water the beds\n'), []);
  });

  it('are other tasks no decisions', () => {
    for (const task of [
      '- [ ] Buy the map @ana due 2026-01-31',
      '- [ ] Decide who pays',
      '- Decide who pays @ana',
      '## Acceptance criteria\n\n- [ ] Decide who pays @ana',
    ]) {
      assert.deepEqual(summary(`${task}\n`), [], task);
    }
  });

  it('take their day in every form that lists use', () => {
    const due = (words: string) => itemsOfKind('decision', `## Open Questions\n\n- Who pays ${words}\n`)[0]?.due;
    for (const words of [
      'due:2026-01-31',
      'due 31 Jan 2026',
      '📅 2026-01-31',
      '[due:: 2026-01-31]',
      '@due(2026/01/31)',
      '//2026-01-31 @jim',
      '(decide by 2026-01-31)',
      '(by Jan 31, 2026)?',
    ]) {
      assert.equal(due(words)?.day, '2026-01-31', words);
    }
    assert.equal(due('by Friday'), undefined);
    assert.equal(due('see http://2026-01-31.example.org'), undefined);
    const unclear = due('by 03/04/2026');
    assert.deepEqual([unclear?.text, unclear?.day], ['03/04/2026', undefined]);
  });

  it('take their people from brackets', () => {
    const [item] = itemsOfKind(
      'decision',
      '## Open Questions\n\n- Who pays? (Owner: ana, Bo Li; due: Q1) (Issue: #12)\n',
    );
    assert.deepEqual(
      item?.owners.map(({ name }) => name),
      ['ana', 'Bo Li'],
    );
    assert.deepEqual(itemsOfKind('decision', '## Open Questions\n\n- Who? (Owner: TBD)\n')[0]?.owners, []);
    assert.deepEqual(
      itemsOfKind('decision', '## Open Questions\n\n- Is `@scope/lib` kept, or @scope/other?\n')[0]?.owners,
      [],
    );
  });
});
