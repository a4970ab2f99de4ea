import assert from 'node:assert/strict';
import { itemsOfKind, summary } from '../../support/reading.ts';

describe('bracketed tags', () => {
  it('are questions with the words behind or before them', () => {
    const text =
      '- [OPEN QUESTION] Who deletes answers?\n- Hosts delete answers [OPEN QUESTION]\n- Kept a year. [OPEN QUESTION] whose year?\n\n> [NOTE FOR PM] Guests were left out on purpose.\n';
    assert.deepEqual(summary(text), [
      'decision open: Who deletes answers?',
      'decision open: Hosts delete answers',
      'decision open: whose year?',
      'decision open: Guests were left out on purpose.',
    ]);
  });

  it('ask for a decision where they say so', () => {
    const [item] = itemsOfKind('decision', '[DECISION NEEDED] @ana: which map? (by 2026-03-01)\n');
    assert.deepEqual(
      [item?.form, item?.asked, item?.owners[0]?.name, item?.due?.day],
      ['decision', true, '@ana', '2026-03-01'],
    );
  });

  it('are none where they are only spoken of', () => {
    for (const text of [
      'Mark such lines with an [OPEN QUESTION] tag and go on.',
      'Write `[OPEN QUESTION] why?` there.',
      '[OPEN QUESTION]',
      '[NON-GOAL for MVP] Export',
      '[TO-BE] Guests see maps',
    ]) {
      assert.deepEqual(summary(`${text}\n`), [], text);
    }
  });
});
