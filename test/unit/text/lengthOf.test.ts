import assert from 'node:assert/strict';
import { lengthOf } from '../../../src/core/text/lengthOf.ts';

describe('the length of a text', () => {
  it('is the same however its lines end', () => {
    const lengths = ['\n', '\r\n', '\r'].map((lineBreak) => lengthOf(['Seeds', '', 'sleep', ''].join(lineBreak)));
    assert.deepEqual(lengths, [13, 13, 13]);
    assert.equal(lengthOf(''), 0);
  });
});
