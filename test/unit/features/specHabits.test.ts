import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pathByHabit, specHabits } from '../../../src/core/features/specHabits.ts';

const first = (...paths: readonly string[]) => specHabits(paths)[0] ?? assert.fail();

describe('how a workspace keeps its specs', () => {
  it('counts on where they are counted', () => {
    const habit = first('docs/adr/0001-a.md', 'docs/adr/0002-b.md', 'docs/adr/template.md');
    assert.equal(habit.like, 'docs/adr/0002-b.md');
    assert.equal(pathByHabit(habit, 'one-row-each.md'), 'docs/adr/0003-one-row-each.md');
    assert.equal(pathByHabit(first('rfcs/rfc-009-x.md'), 'y.md'), 'rfcs/rfc-010-y.md');
    assert.equal(pathByHabit(first('adr/ADR-12_x.md'), 'y.md'), 'adr/ADR-13_y.md');
  });

  it('makes a folder for each where each has one', () => {
    assert.equal(pathByHabit(first('specs/onboarding/spec.md'), 'search.md'), 'specs/search/spec.md');
    assert.equal(
      pathByHabit(first('specs/001-a/spec.md', 'specs/002-b/spec.md', 'specs/002-b/plan.md'), 'search.md'),
      'specs/003-search/spec.md',
    );
  });

  it('puts them side by side elsewhere', () => {
    assert.equal(pathByHabit(first('docs/prd/a.md', 'docs/prd/b.md', 'rfcs/1.md'), 'c.md'), 'docs/prd/c.md');
    assert.equal(pathByHabit(first('prd.md'), 'c.md'), 'c.md');
    assert.deepEqual(specHabits([]), []);
  });

  it('never gives a name that is there, whatever the numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(99_998), { minLength: 1, maxLength: 20 }), (numbers) => {
        const paths = numbers.map((number) => `adr/${String(number).padStart(4, '0')}-x.md`);
        assert.ok(!paths.includes(pathByHabit(first(...paths), 'x.md')));
      }),
    );
  });
});
