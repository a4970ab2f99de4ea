import assert from 'node:assert/strict';
import { NO_FILTER } from '../../../src/core/features/itemFilter.ts';
import { riskTree } from '../../../src/core/features/riskTree.ts';
import { fileOf } from '../../support/specOf.ts';
import { TREE_OPTIONS as options } from '../../support/treeOptions.ts';
import { english, line } from '../../support/words.ts';

const TABLE = `# Checkout

## Risks

| Risk | Likelihood | Impact | Mitigation | Owner | Status |
| --- | --- | --- | --- | --- | --- |
| The vendor is late | low | high | | @ana | |
| Cards are refused abroad | high | high | TBD | | |
| The copy is not translated | | | | @cho | |
| Taxes change in spring | high | medium | Ask the adviser in January | @ben | |
| Nobody reads the receipts | low | low | | | accepted |
| The old form is still linked | high | high | Redirect it | | closed |
| Support is asked more often | | high | | | |
`;

describe('the view of risks', () => {
  const file = fileOf(TABLE);

  it('shows first what nobody has dealt with, the gravest first, and no closed ones', () => {
    const tree = riskTree([file], options);
    assert.deepEqual(
      tree.groups.map((group) => [
        english(group.label),
        line(group.description),
        group.entries().map((entry) => [entry.title, line(entry.description)]),
      ]),
      [
        [
          'Without a mitigation',
          '4',
          [
            ['Cards are refused abroad', 'high × high · Checkout'],
            ['Support is asked more often', 'impact high · Checkout'],
            ['The vendor is late', 'low × high · @ana · Checkout'],
            ['The copy is not translated', '@cho · Checkout'],
          ],
        ],
        ['With a mitigation', '1', [['Taxes change in spring', 'high × medium · @ben · Checkout']]],
        ['Accepted', '1', [['Nobody reads the receipts', 'low × low · Checkout']]],
      ],
    );
    assert.deepEqual([tree.total, tree.shown, tree.unmitigated], [6, 6, 4]);
  });

  it('keeps drawbacks apart, which nobody expects to be mitigated one by one', () => {
    const proposal = fileOf(
      '# Proposal\n\n## Drawbacks\n\n- One more thing to learn\n\n## Risks\n\n- The vendor is late\n',
    );
    const tree = riskTree([proposal], options);
    assert.deepEqual(
      tree.groups.map((group) => [english(group.label), group.entries().map(({ title }) => title)]),
      [
        ['Without a mitigation', ['The vendor is late']],
        ['Drawbacks and remarks', ['One more thing to learn']],
      ],
    );
    assert.equal(tree.unmitigated, 1);
  });

  it('says all of it to those who hear it', () => {
    const [entry] = riskTree([file], { ...options, filter: { ...NO_FILTER, text: 'abroad' } }).groups.flatMap((group) =>
      group.entries(),
    );
    assert.equal(
      line(entry?.accessibleLabel ?? []),
      'Risk · Cards are refused abroad · without a mitigation · likelihood high · impact high · no owner · in Checkout',
    );
  });

  it('filters by words and leaves out specs that are over', () => {
    assert.equal(riskTree([file], { ...options, filter: { ...NO_FILTER, text: '@ben taxes' } }).shown, 1);
    const settled = fileOf(`---\nstatus: implemented\n---\n${TABLE}`);
    assert.equal(riskTree([settled], options).total, 0);
    assert.equal(riskTree([settled], { ...options, includeSettled: true }).total, 6);
  });
});
