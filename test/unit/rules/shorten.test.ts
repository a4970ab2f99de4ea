import assert from 'node:assert/strict';
import fc from 'fast-check';
import { shorten } from '../../../src/core/rules/shorten.ts';

describe('words quoted in a message', () => {
  it('stay as they are when short, without their full stop', () => {
    assert.equal(shorten('Rain falls.'), 'Rain falls');
    assert.equal(shorten('Which buses?'), 'Which buses?');
    assert.equal(shorten(''), '');
  });

  it('are cut at a word when long', () => {
    const long = 'The contract with the city ends before the new one, which nobody has read yet, is signed by all';
    assert.equal(shorten(long), 'The contract with the city ends before the new one, which…');
    assert.equal(shorten('x'.repeat(200)).length, 61);
  });

  it('are never cut inside a letter', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 150 }), (words) => isWhole(shorten(words))));
    assert.ok(isWhole(shorten(`${'x'.repeat(59)}😀${'y'.repeat(9)}`)));
  });
});

/** Whether no half of a surrogate pair stands alone. */
function isWhole(text: string): boolean {
  return Buffer.from(text).toString() === text;
}
