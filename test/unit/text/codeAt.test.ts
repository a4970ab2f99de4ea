import assert from 'node:assert/strict';
import { codeAt } from '../../../src/core/text/codeAt.ts';

describe('the code of a character', () => {
  it('is that of the text, however the engine stores it', () => {
    const long = 'A sentence long enough to be cut out of without being copied, with 日本語 and 🎉 in it.';
    for (const text of ['a', 'ü', long, long.slice(10), long.slice(0, 40), `${long.slice(3)}${long}`]) {
      const codes = Array.from({ length: text.length }, (_, at) => codeAt(text, at));
      assert.equal(String.fromCharCode(...codes), text);
    }
  });
});
