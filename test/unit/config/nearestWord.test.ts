import assert from 'node:assert/strict';
import { nearestWord } from '../../../src/core/config/nearestWord.ts';

describe('the word that somebody meant', () => {
  it('is a near one of those that there are', () => {
    const known = ['extends', 'rules', 'specs', 'settled'];
    assert.equal(nearestWord('extend', known), 'extends');
    assert.equal(nearestWord('Rules', known), 'rules');
    assert.equal(nearestWord('spesc', known), 'specs');
    assert.equal(nearestWord('colour', known), undefined);
    assert.equal(nearestWord('', known), undefined);
    assert.equal(nearestWord('x'.repeat(100_000), known), undefined);
  });
});
