import assert from 'node:assert/strict';
import { isQuiet, quietDay } from '../../../../src/core/features/diff/quiet.ts';
import { specOf } from '../../../support/specOf.ts';

describe('A quiet spec', () => {
  it('has not been touched for 180 days', () => {
    assert.equal(quietDay('2026-07-01'), '2026-01-02');
    assert.equal(quietDay('2024-08-27'), '2024-02-29');
  });

  it('is live and names no date', () => {
    const question = '# Beds\n\n## Open questions\n\n- Who waters?';
    assert.equal(isQuiet(specOf(question)), true);
    assert.equal(isQuiet(specOf(`${question} (due: 2026-05-01)`)), false);
    assert.equal(isQuiet(specOf(question.replace('\n\n', '\n\n**Status:** Implemented\n\n'))), false);
  });
});
