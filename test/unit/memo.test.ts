import assert from 'node:assert/strict';
import { createMemo, memoised } from '../../src/core/memo.ts';

describe('a memo', () => {
  it('keeps the last value of each object', () => {
    const memo = createMemo<object, string>();
    const a = {};
    const b = {};
    assert.equal(memo.get(a), undefined);
    memo.set(a, 'first');
    memo.set(a, 'second');
    memo.set(b, 'other');
    assert.deepEqual([memo.get(a), memo.get(b)], ['second', 'other']);
  });

  it('knows nothing of what another memo keeps', () => {
    const key = {};
    createMemo<object, string>().set(key, 'mine');
    assert.equal(createMemo<object, string>().get(key), undefined);
  });

  it('leaves objects as they look, and says nothing of their copies', () => {
    const memo = createMemo<object, string>();
    const key = { text: 'a' };
    memo.set(key, 'kept');
    assert.deepEqual(key, { text: 'a' });
    assert.deepEqual(Reflect.ownKeys(key), ['text']);
    assert.equal(memo.get({ ...key }), undefined);
    assert.equal(memo.get(key), 'kept');
  });
});

describe('a memoised function', () => {
  it('looks at each object once, whatever it finds', () => {
    let looks = 0;
    const find = memoised((key: { readonly found: string | undefined }) => {
      looks += 1;
      return key.found;
    });
    const something = { found: 'it' };
    const nothing = { found: undefined };
    assert.deepEqual(
      [find(something), find(nothing), find(something), find(nothing)],
      ['it', undefined, 'it', undefined],
    );
    assert.equal(looks, 2);
  });
});
