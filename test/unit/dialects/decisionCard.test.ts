import assert from 'node:assert/strict';
import { itemsOfKind, summary } from '../../support/reading.ts';

const CARD = `## Waiting

### ❓ Q-007 · Which map

**Status:** Open
**Preferred option:** 🅰️ Option A

#### 🅰️ (**recommended**) Option A

The free map.

- Pros: cheap

#### 🅱️ Option B

The dear map.
`;

describe('decision cards', () => {
  it('are read with their options below any heading', () => {
    const [item, ...others] = itemsOfKind('decision', CARD);
    assert.deepEqual(others, []);
    assert.deepEqual(
      [item?.id?.text, item?.title.text, item?.form, item?.status, item?.options.length],
      ['Q-007', 'Which map', 'decision', 'open', 2],
    );
    assert.equal(item?.recommendation?.text.text, '🅰️ Option A');
  });

  it('stand where their status says', () => {
    const status = (words: string) =>
      summary(`## Log\n\n### D-12: One page\n\n- **Status:** ${words}\n- **Date:** x\n`);
    assert.deepEqual(status('Deferred'), ['decision deferred: One page']);
    assert.deepEqual(status('🔄 Superseded by D-14'), ['decision superseded: One page']);
  });

  it('are none without a status, an answer or options', () => {
    assert.deepEqual(summary('## Parts\n\n### D-12: One page\n\nIt is short.\n'), []);
    assert.deepEqual(summary('## Parts\n\n### D3 charts\n\n**Status:** done\n').length, 1);
    assert.deepEqual(summary('## Parts\n\n### Deploy\n\n**Status:** done\n'), []);
  });
});
