import assert from 'node:assert/strict';
import fc from 'fast-check';
import { unescaped } from '../../../src/core/text/unescaped.ts';

describe('a part of a URI without its escapes', () => {
  it('is what was escaped', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => unescaped(encodeURIComponent(text)) === text));
  });

  it('stays as it is where it was never escaped', () => {
    assert.equal(unescaped('100%.md'), '100%.md');
    assert.equal(unescaped('%C3.md'), '%C3.md');
  });
});
