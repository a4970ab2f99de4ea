import assert from 'node:assert/strict';
import { type DecisionTree, decisionTree } from '../../../src/core/features/decisionTree.ts';
import { NO_FILTER } from '../../../src/core/features/itemFilter.ts';
import type { IndexedFile } from '../../../src/core/workspace/indexedFile.ts';
import { fileOf } from '../../support/specOf.ts';
import { TREE_OPTIONS as options } from '../../support/treeOptions.ts';
import { english, line } from '../../support/words.ts';

const DATED = `# Checkout

## Open decisions

| Decision | Owner | Due | Status |
| --- | --- | --- | --- |
| Which vendor takes the payments? | @ana | 2026-11-20 | open |
| Do guests need an account? | @ben | 2026-11-29 | open |
| Which currencies come first? | | 2026-11-30 | open |
| What do refunds look like? | @ana | | open |
| Where do receipts go? | @ana | 2026-11-01 | decided |
`;
const UNDATED = `# Search

## Open questions

- How many results fit on one page?
- Who writes the help text?
- Do we keep what people searched for?
`;

function shape(tree: DecisionTree): unknown {
  return tree.groups.map((group) => [
    english(group.label),
    line(group.description),
    group.entries().map((entry) => [entry.title, line(entry.description)]),
  ]);
}

describe('the view of open decisions and questions', () => {
  const checkout = fileOf(DATED, { path: 'specs/checkout.md', modified: 100 });
  const search = fileOf(UNDATED, { path: 'specs/search.md', modified: 200 });

  it('groups by due date once a fifth of the items carry one, and leaves out what is decided', () => {
    const tree = decisionTree([checkout, search], options);
    assert.equal(tree.grouping, 'due');
    assert.deepEqual(shape(tree), [
      ['Overdue', '1', [['Which vendor takes the payments?', '2026-11-20 · @ana · Checkout']]],
      ['This week', '1 · until 2026-11-29', [['Do guests need an account?', '2026-11-29 · @ben · Checkout']]],
      ['Later', '1', [['Which currencies come first?', '2026-11-30 · Checkout']]],
      [
        'No date',
        '4',
        [
          ['How many results fit on one page?', 'Search'],
          ['Who writes the help text?', 'Search'],
          ['Do we keep what people searched for?', 'Search'],
          ['What do refunds look like?', '@ana · Checkout'],
        ],
      ],
    ]);
    assert.equal(tree.total, 7);
    assert.equal(tree.overdue, 1);
  });

  it('groups by spec before that, the most recently changed first', () => {
    const tree = decisionTree([fileOf(UNDATED, { path: 'a.md' }), checkout, search], { ...options, grouping: 'spec' });
    assert.deepEqual(
      tree.groups.map((group) => [english(group.label), line(group.description), group.uri]),
      [
        ['Search', '3 open · specs/search.md', search.uri],
        ['Checkout', '4 open · 1 overdue · specs/checkout.md', checkout.uri],
        ['Search', '3 open · a.md', 'file:///work/a.md'],
      ],
    );
    assert.equal(decisionTree([search], options).grouping, 'spec');
  });

  it('changes its mind exactly at a fifth, and never against the user', () => {
    const dated = '- Which plan? **Due:** 2027-02-01\n';
    const of = (plain: number) =>
      [fileOf(`# A\n\n## Open questions\n\n${dated}${'- And which other one?\n'.repeat(plain)}`)] as const;
    assert.equal(decisionTree(of(4), options).grouping, 'due');
    assert.equal(decisionTree(of(5), options).grouping, 'spec');
    assert.equal(decisionTree(of(5), { ...options, grouping: 'due' }).grouping, 'due');
    assert.equal(decisionTree(of(4), { ...options, grouping: 'spec' }).grouping, 'spec');
    assert.equal(decisionTree([], options).grouping, 'spec');
  });

  it('keeps ids from one tree to the next, whatever the grouping', () => {
    const ids = (grouping: 'spec' | 'due') =>
      decisionTree([checkout, search], { ...options, grouping })
        .groups.flatMap((group) => group.entries())
        .map(({ id }) => id)
        .sort();
    assert.deepEqual(ids('spec'), ids('due'));
    assert.equal(new Set(ids('due')).size, 7);
    const group = decisionTree([checkout], options).groups[0];
    assert.equal(group?.entries(), group?.entries());
    assert.ok(group?.entries().every(({ groupId }) => groupId === group.id));
  });

  it('tells questions from decisions, and everything to those who hear it', () => {
    const text =
      '# A\n\n## Open questions\n\n- Who pays? **Owner:** @ana\n\n## Decision needed: Which vendor?\n\n- **Due:** 2026-01-31\n- **Option A:** Buy\n- **Option B:** Build\n';
    const entries = decisionTree([fileOf(text)], { ...options, grouping: 'spec' }).groups.flatMap((one) =>
      one.entries(),
    );
    assert.deepEqual(
      entries.map(({ icon, form, due }) => [icon, form, due]),
      [
        ['question', 'question', 'none'],
        ['decision', 'decision', 'overdue'],
      ],
    );
    const [question, decision] = entries;
    assert.match(line(question?.accessibleLabel ?? []), /^Question · Who pays\?.* · no date · owner @ana · in A$/);
    assert.match(
      line(decision?.accessibleLabel ?? []),
      /^Decision · .*Which vendor\? · overdue since 2026-01-31 · no owner · in A$/,
    );
  });

  it('shows what every word of the filter is in: title, owner, spec or id', () => {
    const found = (filter: string) =>
      decisionTree([checkout, search], { ...options, filter: { ...NO_FILTER, text: filter } })
        .groups.flatMap((group) => group.entries())
        .map(({ title }) => title)
        .sort();
    assert.deepEqual(found('VENDOR'), ['Which vendor takes the payments?']);
    assert.deepEqual(found('@ben'), ['Do guests need an account?']);
    assert.deepEqual(found('search page'), ['How many results fit on one page?']);
    assert.deepEqual(found('specs/checkout refunds'), ['What do refunds look like?']);
    assert.deepEqual(found('nobody wrote this'), []);
    const tree = decisionTree([checkout, search], { ...options, filter: { ...NO_FILTER, text: 'vendor' } });
    assert.deepEqual([tree.shown, tree.total, tree.overdue], [1, 7, 1]);
  });

  it('finds items by their id', () => {
    const file = fileOf('# A\n\n## Open questions\n\n- D-12: Who pays?\n- D-13: Who knows?\n');
    const tree = decisionTree([file], { ...options, filter: { ...NO_FILTER, text: 'd-12' } });
    assert.equal(tree.shown, 1);
  });

  it('shows specs that are over only when asked', () => {
    const settled = fileOf(`---\nstatus: implemented\n---\n${UNDATED}`, { path: 'specs/old.md' });
    assert.equal(settled.state, 'settled');
    assert.equal(decisionTree([settled], options).total, 0);
    assert.equal(decisionTree([settled], { ...options, includeSettled: true }).total, 3);
  });

  it('starts collapsed above 200 items', () => {
    const many = (count: number): IndexedFile =>
      fileOf(
        `# A\n\n## Open questions\n\n${Array.from({ length: count }, (_, at) => `- Question number ${at}?\n`).join('')}`,
      );
    assert.equal(decisionTree([many(200)], options).startCollapsed, false);
    assert.equal(decisionTree([many(201)], options).startCollapsed, true);
    assert.equal(
      decisionTree([many(201)], { ...options, filter: { ...NO_FILTER, text: 'number 20' } }).startCollapsed,
      false,
    );
  });
});
