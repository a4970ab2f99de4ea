import assert from 'node:assert/strict';
import { type DecisionTree, decisionTree } from '../../../src/core/features/decisionTree.ts';
import { isSameTree } from '../../../src/core/features/sameTree.ts';
import { fileOf } from '../../support/specOf.ts';
import { TREE_OPTIONS as options } from '../../support/treeOptions.ts';

function treeOf(...texts: string[]): DecisionTree {
  return decisionTree(
    texts.map((text, at) => fileOf(text, { path: `${at}.md` })),
    options,
  );
}

const TEXT = '# Search\n\n## Goal\n\nFind it.\n\n## Open questions\n\n- Who pays?\n- Who signs?\n';
const ALL = new Set(treeOf(TEXT).groups.map(({ id }) => id));
const NONE = new Set<string>();

describe('what a view shows', () => {
  it('is the same after words were typed that it does not show', () => {
    assert.ok(isSameTree(treeOf(TEXT), treeOf(TEXT.replace('Find it.', 'Find it.\n\nAt once.')), ALL));
  });

  it('is another when a group says something else, comes or goes', () => {
    assert.ok(!isSameTree(treeOf(TEXT), treeOf(TEXT.replace('# Search', '# Find')), NONE));
    assert.ok(!isSameTree(treeOf(TEXT), treeOf(`${TEXT}- Who reads?\n`), NONE));
    assert.ok(!isSameTree(treeOf(TEXT), treeOf(TEXT, TEXT), NONE));
    assert.ok(!isSameTree(treeOf(TEXT), { ...treeOf(TEXT), startCollapsed: true }, NONE));
  });

  it('is another when an entry does that is to be seen', () => {
    const changed = treeOf(TEXT.replace('pays', 'paid'));
    assert.ok(!isSameTree(treeOf(TEXT), changed, ALL));
    assert.ok(isSameTree(treeOf(TEXT), changed, NONE));
  });
});
