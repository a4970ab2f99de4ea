import assert from 'node:assert/strict';
import { sameEnd, sameStart } from '../../../src/core/text/sameEnds.ts';

describe('what two texts have in common', () => {
  const long = 'seeds '.repeat(30_000);

  it('is counted from the start', () => {
    assert.equal(sameStart('', 'a'), 0);
    assert.equal(sameStart('abc', 'abd'), 2);
    assert.equal(sameStart('ab', 'abc'), 2);
    assert.equal(sameStart(`${long}x`, `${long}y${long}`), long.length);
  });

  it('and from the end, where nothing is counted twice', () => {
    assert.equal(sameEnd('abc', 'xbc', 0), 2);
    assert.equal(sameEnd('aa', 'aaa', sameStart('aa', 'aaa')), 0);
    assert.equal(sameEnd(`x${long}`, `${long}y${long}`, 0), long.length);
  });
});
