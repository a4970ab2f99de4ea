import assert from 'node:assert/strict';
import { itemsUpTo } from '../../../src/core/model/itemsUpTo.ts';
import { specOf } from '../../support/specOf.ts';

describe('the items that can hold a line', () => {
  it('begin there or above', () => {
    const { items } = specOf(
      '# Boats\n\n## Open questions\n\n- Who rows?\n- Who swims?\n\n## Risks\n\n- The rope may tear\n',
    );
    const titles = (line: number) => itemsUpTo(items, line).map(({ title }) => title.text);
    assert.deepEqual(titles(3), []);
    assert.deepEqual(titles(4), ['Who rows?']);
    assert.deepEqual(titles(8), ['Who rows?', 'Who swims?']);
    assert.equal(titles(100).length, 3);
  });
});
