import assert from 'node:assert/strict';
import fc from 'fast-check';
import { detached, noSharedParts } from '../../../src/core/workspace/detached.ts';

const position = fc.record({ line: fc.nat(3), character: fc.nat(3) }, { noNullPrototype: true });
const part = fc.record(
  {
    text: fc.constantFrom('short', 'a longer text', 'another text'),
    range: fc.tuple(position, position),
  },
  { noNullPrototype: true },
);

describe('a copy for the index', () => {
  it('is equal to its original, and shares nothing with it', () => {
    fc.assert(
      fc.property(fc.array(part), (items) => {
        const original = { items };
        const copy = detached(original);
        assert.deepEqual(copy, original);
        assert.ok(items.length === 0 || copy.items[0] !== items[0]);
      }),
    );
  });

  it('has equal positions once', () => {
    const copy = detached({
      start: { line: 7, character: 2 },
      others: [
        { line: 7, character: 2 },
        { line: 2, character: 7 },
      ],
    });
    assert.equal(copy.start, copy.others[0]);
    assert.deepEqual(copy.others[1], { line: 2, character: 7 });
  });

  it('shares words and positions with other copies, and lists with those before', () => {
    const parts = noSharedParts();
    const copyOf = (path: string[]) =>
      detached(
        { items: [path, path, ['Goals']].map((path) => ({ path, owners: [], at: { line: 1, character: 4 } })) },
        parts,
      );
    const [one, other] = [copyOf(['Goals', 'Risks']), copyOf(['Risks'])];
    const [first, second, third] = one.items;
    assert.deepEqual(
      one.items.map(({ path }) => path),
      [['Goals', 'Risks'], ['Goals', 'Risks'], ['Goals']],
    );
    assert.equal(first?.path, second?.path);
    assert.equal(first?.owners, third?.owners);
    assert.equal(first?.at, other.items[0]?.at);
  });

  it('leaves out what is undefined', () => {
    assert.deepEqual(Object.keys(detached({ a: undefined, b: 1 })), ['b']);
  });
});
