import assert from 'node:assert/strict';
import { dueStateOf, lastDayOfWeek } from '../../../src/core/features/dueState.ts';

const at = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const due = (day: string | undefined) => ({ text: day ?? 'by Friday', day, range: at });

describe('when something is due', () => {
  it('is overdue from the day after', () => {
    assert.equal(dueStateOf(due('2026-11-22'), '2026-11-23'), 'overdue');
    assert.equal(dueStateOf(due('2026-11-23'), '2026-11-23'), 'week');
  });

  it('is this week today and on the six days after it, across the turn of a year too', () => {
    assert.equal(lastDayOfWeek('2026-12-29'), '2027-01-04');
    assert.equal(dueStateOf(due('2027-01-04'), '2026-12-29'), 'week');
    assert.equal(dueStateOf(due('2027-01-05'), '2026-12-29'), 'later');
  });

  it('is later where words name no day, and has no date where none is written', () => {
    assert.equal(dueStateOf(due(undefined), '2026-11-23'), 'later');
    assert.equal(dueStateOf(undefined, '2026-11-23'), 'none');
  });
});
