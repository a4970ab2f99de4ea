import assert from 'node:assert/strict';
import { once } from '../../src/core/once.ts';

describe('a table that is made once', () => {
  it('is made when it is first asked for, and kept', () => {
    let made = 0;
    const table = once(() => {
      made += 1;
      return new Map([['word', 1]]);
    });
    assert.equal(made, 0);
    assert.equal(table(), table());
    assert.equal(made, 1);
  });
});
