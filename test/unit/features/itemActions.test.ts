import assert from 'node:assert/strict';
import { itemActions } from '../../../src/core/features/itemActions.ts';
import { specOf } from '../../support/specOf.ts';
import { english } from '../../support/words.ts';

describe('what can be done to an item', () => {
  it('settles what is open, and opens what is settled', () => {
    const spec = specOf(
      '# Trip\n\n## Open Questions\n\n- Who pays?\n- Who drives?\n  - **Answer:** Bo\n\n## Decision needed: which map\n\n**Owner:** @bo\n\n## Risks\n\n- The vendor is late\n- Rain: bring a tent\n  - **Mitigation:** a tent\n\n## Assumptions\n\n- It is warm\n',
    );
    assert.deepEqual(
      spec.items.map((item) => [item.title.text, itemActions('file:///a.md', item).map(({ title }) => english(title))]),
      [
        ['Who pays?', ['Answer…', 'Put off…']],
        ['Who drives?', ['Open again…']],
        ['which map', ['Decide…', 'Put off…']],
        ['The vendor is late', ['Say what is done about it…', 'Accept it…']],
        ['Rain: bring a tent', []],
        ['It is warm', []],
      ],
    );
    const [first] = spec.items;
    assert.ok(first);
    assert.deepEqual(itemActions('file:///a.md', first)[0]?.args, { uri: 'file:///a.md', key: first.key });
  });
});
