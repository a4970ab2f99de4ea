import assert from 'node:assert/strict';
import { itemsOfKind, summary } from '../../support/reading.ts';

describe('assumptions marked in the text', () => {
  it('are the words in the mark, or the line that it stands behind', () => {
    const text =
      '## Scope\n\nHosts pay monthly [ASSUMPTION: by card] and read mail.\n\n- They have a phone [ASSUMPTION]\n- Half leave — [source: ASSUMPTION] (confidence: low)\n';
    assert.deepEqual(
      itemsOfKind('assumption', text).map((item) => [item.title.text, item.shape]),
      [
        ['by card', 'marker'],
        ['They have a phone', 'bullet'],
        ['Half leave', 'bullet'],
      ],
    );
  });

  it('leave the question in the same line alone', () => {
    assert.deepEqual(summary('- FR-1: pay [NEEDS CLARIFICATION: how often?] [ASSUMPTION: by card]\n'), [
      'decision open: how often?',
      'assumption: by card',
    ]);
  });

  it('are not placeholders, code, or links', () => {
    assert.deepEqual(summary('Write [ASSUMPTION: ...] or `[ASSUMPTION: by card]`, see [ASSUMPTION](a.md).\n'), []);
  });
});
