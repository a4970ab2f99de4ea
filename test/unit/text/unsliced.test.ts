import assert from 'node:assert/strict';
import { unsliced } from '../../../src/core/text/unsliced.ts';

describe('a piece of a text with memory of its own', () => {
  it('is the same text', () => {
    for (const text of ['', 'a', ' a ', 'a long enough text to be a slice of another', '漢字', '🚀']) {
      assert.equal(unsliced(text), text);
    }
  });
});
