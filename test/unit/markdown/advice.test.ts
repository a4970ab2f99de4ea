import assert from 'node:assert/strict';
import { isAdvice } from '../../../src/core/markdown/advice.ts';

describe('the advice of a template', () => {
  it('tells an author what to write, with an example', () => {
    assert.ok(isAdvice('Risks: Identify potential challenges (e.g., “the vendor is late”)'));
    assert.ok(isAdvice('**Analytics:** Specify how success is tracked (for example a dashboard)'));
    assert.ok(isAdvice('Describe the people who need it (such as hosts)'));
  });

  it('is not what an author writes', () => {
    assert.ok(!isAdvice('The vendor may be late (e.g. over Christmas)'));
    assert.ok(!isAdvice('Document the rollback'));
    assert.ok(!isAdvice(''));
  });

  it('costs little on hostile text', () => {
    assert.ok(!isAdvice(`Define ${'a'.repeat(500)}`));
    assert.ok(!isAdvice('define '.repeat(100_000)));
  });
});
