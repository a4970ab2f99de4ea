import assert from 'node:assert/strict';
import { assumptionsInSight } from '../../../src/core/model/assumptionsInSight.ts';
import { specOf } from '../../support/specOf.ts';

const inSight = (text: string): string[] => {
  const spec = specOf(text, { path: 'docs/prd.md' });
  const estimate = spec.items.find((item) => item.kind === 'estimate');
  assert.ok(estimate?.kind === 'estimate');
  return assumptionsInSight(spec)(estimate).map(({ title }) => title.text);
};

describe('the assumptions in sight of an estimate', () => {
  it('are those of its part of the spec, and those of engineering', () => {
    const text = [
      '# Swap shop',
      '## Planning',
      '**Effort:** 3 weeks',
      '### Assumptions',
      '- Ana works on it alone',
      '## Problem',
      '### Assumptions',
      '- People swap',
      '## Technical design',
      '### Assumptions',
      '- The map is bought',
    ].join('\n\n');
    assert.deepEqual(inSight(text), ['Ana works on it alone', 'The map is bought']);
  });

  it('are none where nothing is assumed', () => {
    assert.deepEqual(inSight('# Swap shop\n\n**Effort:** 3 weeks\n'), []);
  });
});
