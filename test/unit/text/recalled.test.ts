import assert from 'node:assert/strict';
import fc from 'fast-check';
import { recalled } from '../../../src/core/text/recalled.ts';

describe('what is remembered of texts', () => {
  it('is made no more for texts that were given twice lately', () => {
    let made = 0;
    const length = recalled((text) => {
      made += 1;
      return `${text.length}`;
    });
    assert.deepEqual(['one', 'three', 'one', 'one', 'one'].map(length), ['3', '5', '3', '3', '3']);
    assert.equal(made, 3);
  });

  it('is forgotten in the end, and always right', () => {
    const upper = recalled((text) => text.toUpperCase());
    for (let round = 0; round < 3; round += 1) {
      for (let count = 0; count < 10_000; count += 1) {
        assert.equal(upper(`text ${count}`), `TEXT ${count}`);
      }
    }
    fc.assert(fc.property(fc.string(), (text) => assert.equal(upper(text), text.toUpperCase())));
    assert.equal(upper('a'.repeat(5000)).length, 5000);
  });
});
