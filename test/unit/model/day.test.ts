import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, daysBetween, isIsoDay } from '../../../src/core/model/day.ts';

const days = fc
  .date({ min: new Date('0100-01-01T00:00:00Z'), max: new Date('9000-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days', () => {
  it('are counted as the calendar counts them', () => {
    assert.equal(addDays('2026-02-27', 2), '2026-03-01');
    assert.equal(addDays('2028-02-28', 1), '2028-02-29');
    assert.equal(addDays('2026-12-31', 1), '2027-01-01');
    assert.equal(addDays('2026-03-01', -1), '2026-02-28');
    assert.equal(addDays('1900-02-28', 1), '1900-03-01');
    assert.equal(daysBetween('2026-03-28', '2026-03-30'), 2);
    assert.equal(daysBetween('2027-01-01', '2026-12-31'), -1);
  });

  it('agree with the calendar of the machine, in UTC', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -200_000, max: 200_000 }), (day, count) => {
        const expected = new Date(`${day}T00:00:00Z`);
        expected.setUTCDate(expected.getUTCDate() + count);
        fc.pre(expected.getUTCFullYear() > 0 && expected.getUTCFullYear() < 10_000);
        const later = addDays(day, count);
        assert.equal(later, expected.toISOString().slice(0, 10));
        assert.equal(daysBetween(day, later), count);
      }),
    );
  });

  it('are days that exist', () => {
    assert.ok(isIsoDay('2028-02-29'));
    for (const text of [
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '2026-1-1',
      'YYYY-MM-DD',
      '',
      '0000-00-00',
    ]) {
      assert.equal(isIsoDay(text), false, text);
    }
  });
});
