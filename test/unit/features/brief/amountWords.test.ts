import assert from 'node:assert/strict';
import fc from 'fast-check';
import { amountWords, clauseWords } from '../../../../src/core/features/brief/amountWords.ts';

describe('an amount in words', () => {
  const cases: readonly [string, string][] = [
    ['3-5 weeks', '3 to 5 weeks'],
    ['1.5–2 days', '1.5 to 2 days'],
    ['~2d', 'about 2 days'],
    ['1d', '1 day'],
    ['< 3 hours', 'less than 3 hours'],
    ['10 days ± 20 %', '10 days, give or take 20 %'],
    ['3-5 wks', '3 to 5 weeks'],
    ['8 pts', '8 points'],
    ['M', 'M'],
    ['3-5 Tage', '3-5 Tage'],
    ['Q3 2026', 'Q3 2026'],
  ];
  for (const [written, spoken] of cases) {
    it(`${written} is ${spoken}`, () => assert.equal(amountWords(written), spoken));
  }

  it('keeps every figure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 999 }), (low, high) => {
        assert.deepEqual(amountWords(`${low}-${high} weeks`).match(/\d+/g), [String(low), String(high)]);
      }),
    );
  });
});

describe('a sentence as a condition', () => {
  it('starts small where it is no name, and has no full stop', () => {
    assert.equal(clauseWords('The API is ready.'), 'the API is ready');
    assert.equal(clauseWords('PostgreSQL stays.'), 'PostgreSQL stays');
    assert.equal(clauseWords('Ana has time...'), 'Ana has time...');
  });
});
