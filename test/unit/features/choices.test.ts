import assert from 'node:assert/strict';
import { choicesOf, goesAgainst } from '../../../src/core/features/choices.ts';
import { itemOf, specOf } from '../../support/specOf.ts';

function decisionIn(...lines: string[]) {
  const spec = specOf(['# Trip', '', '## Decision needed: which map', '', ...lines, ''].join('\n'));
  return { spec, decision: itemOf(spec, 'decision') };
}

describe('the ways to go of a decision', () => {
  it('are its options, with what they cost and which one is recommended', () => {
    const { decision, spec } = decisionIn(
      '**Options:**',
      '',
      '- Mapbox – cheaper, but new to us',
      '- Google – known; feasibility: no, the contract forbids it',
      '',
      '**Recommendation:** Mapbox, because it is cheaper',
    );
    const choices = choicesOf(spec, decision);
    assert.deepEqual(
      choices.map(({ infeasible, recommended, title }) => [title, recommended, infeasible]),
      [
        ['Mapbox', true, false],
        ['Google', false, true],
      ],
    );
    assert.equal(goesAgainst(spec, decision, 'Mapbox'), false);
    assert.equal(goesAgainst(spec, decision, 'Google'), true);
    assert.equal(goesAgainst(spec, decision, 'HERE'), true);
  });

  it('are asked about when their feasibility says no, in a column too', () => {
    const { decision, spec } = decisionIn(
      '**Owner:** @bo',
      '',
      '| Option | Gain | Feasible? |',
      '| --- | --- | --- |',
      '| Mapbox | cheap | Yes |',
      '| Paper | free | No, it rains |',
    );
    const answers = choicesOf(spec, decision).map(({ title }) => [title, goesAgainst(spec, decision, title)]);
    assert.deepEqual(answers, [
      ['Mapbox', false],
      ['Paper', true],
    ]);
  });

  it('are known by their letter', () => {
    const { decision, spec } = decisionIn(
      '- **Option A:** Mapbox',
      '- **Option B:** Google',
      '- **Recommendation:** Option B, as we know it',
    );
    assert.deepEqual(
      choicesOf(spec, decision).map(({ recommended, title }) => [title, recommended]),
      [
        ['Mapbox', false],
        ['Google', true],
      ],
    );
  });

  it('can be anything where nothing is recommended', () => {
    const { decision, spec } = decisionIn('**Owner:** @bo');
    assert.deepEqual(choicesOf(spec, decision), []);
    assert.equal(goesAgainst(spec, decision, 'Paper'), false);
  });
});
