import assert from 'node:assert/strict';
import { type DecisionTreeOptions, decisionTree } from '../../../src/core/features/decisionTree.ts';
import { innermostItem } from '../../../src/core/features/innermostItem.ts';
import { NO_FILTER, narrows, type TreeFilter } from '../../../src/core/features/itemFilter.ts';
import type { TreeGrouping, TreeOrder } from '../../../src/core/features/itemGroups.ts';
import { riskTree } from '../../../src/core/features/riskTree.ts';
import { filterLine } from '../../../src/core/features/story.ts';
import { fileOf, specOf } from '../../support/specOf.ts';
import { english, line } from '../../support/words.ts';

const TEXT = `# Checkout

## Product

### Open decisions

| Decision | Owner | Due | Status |
| --- | --- | --- | --- |
| Which vendor? | @zoe, @Ana | 2026-11-20 | Open |
| Do guests need an account? | @ana | 2026-12-29 | Under review |
| Any currencies? | | | Open |

### Open questions

- What do people buy first?

### Risks

| Risk | Owner | Impact | Mitigation |
| --- | --- | --- | --- |
| The vendor is late | @zoe | Low | |
| Cards are refused | @ana | High | |

## Technical design

**Open question:** Which region?
`;

const file = fileOf(TEXT);
const base: DecisionTreeOptions = {
  today: '2026-11-23',
  grouping: 'owner',
  order: undefined,
  filter: NO_FILTER,
  me: ['Ana'],
  includeSettled: false,
};

const titlesOf = (groups: ReturnType<typeof decisionTree>['groups']) =>
  groups.map((group) => [english(group.label), group.entries().map(({ title }) => title)]);
const grouped = (grouping: TreeGrouping, order?: TreeOrder) =>
  titlesOf(decisionTree([file], { ...base, grouping, order }).groups);
const filtered = (filter: Partial<TreeFilter>) =>
  decisionTree([file], { ...base, grouping: 'spec', filter: { ...NO_FILTER, ...filter } }).groups.flatMap((group) =>
    group.entries().map(({ title }) => title),
  );

describe('groups of the views', () => {
  it('by owner list shared items with each, in the order of the alphabet, and count nobody', () => {
    assert.deepEqual(grouped('owner'), [
      ['@Ana', ['Which vendor?', 'Do guests need an account?']],
      ['@zoe', ['Which vendor?']],
      ['No owner', ['Any currencies?', 'What do people buy first?', 'Which region?']],
    ]);
    const { groups } = decisionTree([file], base);
    assert.deepEqual(
      groups.map(({ description }) => line(description)),
      ['', '', ''],
    );
    const ids = groups.flatMap((group) => group.entries().map(({ groupId, id }) => `${groupId} ${id}`));
    assert.equal(new Set(ids).size, ids.length);
  });

  it('by side follow the section of each item', () => {
    assert.deepEqual(
      grouped('side').map(([label]) => label),
      ['Engineering', 'Both sides'],
    );
    assert.deepEqual(grouped('side')[0], ['Engineering', ['Which region?']]);
  });

  it('by status are called as the spec calls them', () => {
    assert.deepEqual(
      grouped('status').map(([label]) => label),
      ['Open', 'Under review'],
    );
  });

  it('are ordered as one likes', () => {
    assert.deepEqual(grouped('spec', 'title')[0]?.[1], [
      'Any currencies?',
      'Do guests need an account?',
      'What do people buy first?',
      'Which region?',
      'Which vendor?',
    ]);
    assert.deepEqual(grouped('spec', 'due')[0]?.[1]?.slice(0, 2), ['Which vendor?', 'Do guests need an account?']);
  });

  it('hold risks too', () => {
    const risks = (grouping: TreeGrouping) =>
      riskTree([file], { ...base, grouping }).groups.map((group) => [
        english(group.label),
        group.entries().map(({ title }) => title),
      ]);
    assert.deepEqual(risks('owner'), [
      ['@ana', ['Cards are refused']],
      ['@zoe', ['The vendor is late']],
    ]);
    assert.deepEqual(risks('spec'), [['Checkout', ['Cards are refused', 'The vendor is late']]]);
    const [ofSpec] = riskTree([file], { ...base, grouping: 'spec' }).groups;
    const said = ofSpec?.entries().flatMap(({ description }) => description.map(english)) ?? [];
    assert.ok(!said.includes('Checkout'), 'its group says which spec it is in');
    assert.deepEqual(
      risks('side').map(([label]) => label),
      ['Both sides'],
    );
    assert.deepEqual(
      risks('due').map(([label]) => label),
      ['Without a mitigation'],
    );
  });
});

describe('the filter of the views', () => {
  it('knows what is mine by handle and name, in whatever case', () => {
    assert.deepEqual(filtered({ mine: true }), ['Which vendor?', 'Do guests need an account?']);
    const mine = riskTree([file], { ...base, filter: { ...NO_FILTER, mine: true } });
    assert.equal(mine.shown, 1);
  });

  it('narrows to what is overdue, to questions, and to all of that at once', () => {
    assert.deepEqual(filtered({ overdue: true }), ['Which vendor?']);
    assert.deepEqual(filtered({ form: 'question', text: 'region' }), ['Which region?']);
    assert.deepEqual(filtered({ form: 'question', overdue: true }), []);
    assert.equal(riskTree([file], { ...base, filter: { ...NO_FILTER, overdue: true, form: 'question' } }).shown, 2);
  });

  it('says what it does', () => {
    const counts = { shown: 1, total: 6 };
    assert.equal(line(filterLine(counts, { ...NO_FILTER, mine: true, overdue: true })), '1 of 6 · mine · overdue');
    assert.equal(
      line(filterLine(counts, { ...NO_FILTER, text: 'x', form: 'decision' })),
      '1 of 6 match “x” · decisions',
    );
    assert.ok(!narrows({ ...NO_FILTER, text: ' ' }));
  });
});

describe('the item at a place', () => {
  it('is the smallest around it', () => {
    const spec = specOf(TEXT);
    const at = (line: number) => innermostItem(spec, { line, character: 3 })?.title.text;
    assert.equal(at(8), 'Which vendor?');
    assert.equal(at(2), undefined);
  });
});
