import assert from 'node:assert/strict';
import { specFolderOf } from '../../../src/core/features/specFolder.ts';

describe('the folder for one more spec', () => {
  it('is the one that holds most of them', () => {
    assert.equal(specFolderOf(['docs/prd/a.md', 'docs/prd/b.md', 'rfcs/1.md']), 'docs/prd');
    assert.equal(specFolderOf(['b/1.md', 'a/1.md']), 'a');
    assert.equal(specFolderOf(['prd.md']), '');
  });

  it('is a folder of its own where there is none yet', () => {
    assert.equal(specFolderOf([]), 'specs');
  });
});
