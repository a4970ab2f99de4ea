import assert from 'node:assert/strict';
import { checkedSpecPath } from '../../../src/core/sides/checkedSpec.ts';

describe('the spec that a checklist speaks of', () => {
  it('stands above the folder of checklists, or beside the checklist', () => {
    for (const [path, spec] of [
      ['specs/004-swap/checklists/requirements.md', 'specs/004-swap/spec.md'],
      ['/work/specs/004-swap/checklists/ux.md', '/work/specs/004-swap/spec.md'],
      ['checklists/a.md', 'spec.md'],
      ['specs/a/checklist.md', 'specs/a/spec.md'],
      ['specs/a/requirements-checklist.md', 'specs/a/spec.md'],
    ] as const) {
      assert.equal(checkedSpecPath(path), spec);
    }
  });

  it('is none for other files', () => {
    for (const path of ['specs/a/spec.md', 'docs/checklists.md', 'checklists/deep/a.md', 'docs/checklist-why.md']) {
      assert.equal(checkedSpecPath(path), undefined);
    }
  });
});
