import assert from 'node:assert/strict';
import { itemsOfKind, summary } from '../../support/reading.ts';

describe('lists below a label', () => {
  it('are decisions and questions of a dated session', () => {
    const text =
      '## 2026-02-10 — Weekly\n\n- Decisions:\n  - Use the free map\n- Open questions:\n  - Who pays?\n- Next steps:\n  - Buy it\n';
    assert.deepEqual(
      itemsOfKind('decision', text).map(({ title, status, decidedOn }) => [title.text, status, decidedOn?.day]),
      [
        ['Use the free map', 'decided', '2026-02-10'],
        ['Who pays?', 'open', undefined],
      ],
    );
  });

  it('are found behind a plain line that ends with a colon', () => {
    assert.deepEqual(summary('## Notes\n\nIt went well.\nOpen questions:\n\n1. Who pays?\n2. Who sends?\n'), [
      'decision open: Who pays?',
      'decision open: Who sends?',
    ]);
  });

  it('are none behind other lines, and none where they would be said twice', () => {
    assert.deepEqual(summary('## Notes\n\nWe have open questions on these:\n\n- the map\n'), []);
    assert.deepEqual(summary('## Keys\n\nKey resolution:\n\n1. flag\n'), []);
    assert.deepEqual(summary('## Open Questions\n\n- Open questions:\n  - Who pays?\n').length, 1);
  });
});
