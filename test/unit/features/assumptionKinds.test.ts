import assert from 'node:assert/strict';
import { missingAssumptionKinds, NEEDED_KINDS } from '../../../src/core/features/assumptionKinds.ts';

describe('what assumptions leave out', () => {
  it('is everything where nothing is said', () => {
    assert.deepEqual(missingAssumptionKinds([]), NEEDED_KINDS.estimate);
    assert.deepEqual(
      missingAssumptionKinds(['[team: who works on it]', 'Data: [which]; Scope:']),
      NEEDED_KINDS.estimate,
    );
  });

  it('is what none of their words is about', () => {
    const of = (...assumptions: string[]) => missingAssumptionKinds(assumptions).join(' ');
    assert.equal(of('Two engineers, half of their time'), 'dependency data scope environment');
    assert.equal(of('If the vendor API is ready by 1 March'), 'team data scope environment');
    assert.equal(of('The migration needs no backfill', 'without the admin pages'), 'team dependency environment');
    assert.equal(of('Team: Ana; Environment: the staging cluster'), 'dependency data scope');
    assert.equal(of('It is a Tuesday'), NEEDED_KINDS.estimate.join(' '));
  });
});
