import assert from 'node:assert/strict';
import { summary } from '../../support/reading.ts';

describe('decisions in running text', () => {
  it('are those that say so in so many words', () => {
    assert.deepEqual(summary('## Design\n\nWe decided to keep answers on the device.\n'), [
      'decision decided: We decided to keep answers on the device.',
    ]);
    assert.deepEqual(summary('## Design\n\nThere is an open question on who deletes them.\n'), [
      'decision open: There is an open question on who deletes them.',
    ]);
  });

  it('are none in conditions, alternatives and other words', () => {
    for (const text of [
      'If we decided to wait, guests would leave.',
      'Guests decided to leave.',
      'Sharing is an open question (see below).',
      'We decide who pays later.',
    ]) {
      assert.deepEqual(summary(`## Design\n\n${text}\n`), [], text);
    }
    assert.deepEqual(summary('## Alternatives\n\nWe decided to leave this out.\n'), []);
  });
});
