import assert from 'node:assert/strict';
import { append } from '../../src/core/append.ts';
import { specOf } from '../support/specOf.ts';

describe('a list that is added to', () => {
  it('has all of the other one behind its own', () => {
    const list = [1, 2];
    append(list, new Set([3, 4]));
    assert.deepEqual(list, [1, 2, 3, 4]);
  });

  it('may become longer than the stack is deep', () => {
    const list: number[] = [];
    append(
      list,
      Array.from({ length: 300_000 }, (_, index) => index),
    );
    assert.equal(list.length, 300_000);
  });

  it('holds whatever a paragraph of many megabytes has to say', () => {
    const text = `# Seeds\n\n${'Owner: @ana\n'.repeat(400_000)}`;
    assert.equal(specOf(text).title, 'Seeds');
  });
});
