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

  it('are told in other words too, and begin with their sentence', () => {
    for (const text of [
      "For this year we've decided to plant beans only.",
      'The core team has agreed that beds stay small.',
      'Beans were chosen because they climb.',
      'Chosen approach (by all): wooden beds.',
      'Madeira foi escolhida por ser barata.',
      'Holz wurde gewählt, weil es günstig ist.',
    ]) {
      assert.deepEqual(summary(`## Design\n\nBeds are old. ${text}\n`), [`decision decided: ${text}`], text);
    }
    for (const text of [
      'We still need to decide whether goats may come in.',
      "We haven't decided who waters.",
      'The colour is not yet decided.',
    ]) {
      assert.deepEqual(summary(`## Design\n\n${text}\n`), [`decision open: ${text}`], text);
    }
  });

  it('are put off where they say so', () => {
    for (const text of [
      'After a look at it, we decided to postpone the pond.',
      "We've decided not to include a pond in this initial phase.",
    ]) {
      assert.deepEqual(summary(`## Design\n\n${text}\n`), [`decision deferred: ${text}`], text);
    }
  });

  it('are none in conditions, alternatives and other words', () => {
    for (const text of [
      'If we decided to wait, guests would leave.',
      'Guests decided to leave.',
      'Sharing is an open question (see below).',
      'We decide who pays later.',
      'The ones we chose to plant last year are dead.',
      'One bed is chosen by a die.',
      'We should explain why we chose to dig.',
    ]) {
      assert.deepEqual(summary(`## Design\n\n${text}\n`), [], text);
    }
    assert.deepEqual(summary('## Alternatives\n\nWe decided to leave this out.\n'), []);
  });
});
