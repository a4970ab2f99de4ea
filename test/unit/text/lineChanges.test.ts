import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineChanges } from '../../../src/core/text/lineChanges.ts';

/** What changed, as "old lines → new lines". */
function changes(before: string, after: string): string[] {
  const [a, b] = [before.split(' '), after.split(' ')];
  return lineChanges(a, b).map(
    (change) =>
      `${a.slice(change.before.start, change.before.end).join(' ')} → ${b.slice(change.after.start, change.after.end).join(' ')}`,
  );
}

describe('the changes between two texts', () => {
  it('are the lines that somebody touched', () => {
    assert.deepEqual(changes('a b c', 'a b c'), []);
    assert.deepEqual(changes('a b c', 'a x c'), ['b → x']);
    assert.deepEqual(changes('a b c', 'a b x c'), [' → x']);
    assert.deepEqual(changes('a b c d', 'a c d'), ['b → ']);
    assert.deepEqual(changes('- a - b - c - d', '- a - x - c - y'), ['b → x', 'd → y']);
  });

  it('of a line that moved are two', () => {
    assert.deepEqual(changes('a b c d', 'b c d a'), ['a → ', ' → a']);
  });

  it('make the one text of the other, whatever they are', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', '', 'd', 'e'), { maxLength: 30 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const made: string[] = [];
        let at = 0;
        for (const change of lineChanges(before, after)) {
          made.push(...before.slice(at, change.before.start));
          assert.equal(made.length, change.after.start);
          made.push(...after.slice(change.after.start, change.after.end));
          at = change.before.end;
        }
        assert.deepEqual([...made, ...before.slice(at)], after);
      }),
    );
  });

  it('of long texts that have little in common are found soon', () => {
    const many = (word: string) =>
      Array.from({ length: 20_000 }, (_, line) => (line % 3 === 0 ? '' : `${word} ${line % 900}`));
    assert.ok(lineChanges(many('a'), many('b').reverse()).length > 0);
  });
});
