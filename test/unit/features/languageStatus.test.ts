import assert from 'node:assert/strict';
import { languageStatusOf } from '../../../src/core/features/languageStatus.ts';
import { specOf } from '../../support/specOf.ts';
import { english } from '../../support/words.ts';

describe('the corner of the editor', () => {
  it('says whether a document is read as a spec, why, and offers the other', () => {
    const spec = languageStatusOf(specOf('<!-- tandem: spec -->\n\n# A\n', { judged: true, path: 'notes.md' }));
    assert.equal(english(spec.text), 'Read as a spec');
    assert.notEqual(english(spec.detail), '');
    assert.deepEqual([english(spec.action.title), spec.action.makeSpec], ['Ignore it', false]);
    const other = languageStatusOf(specOf('# Install\n\nRun it.\n', { judged: true, path: 'README.md' }));
    assert.equal(english(other.text), 'Not read as a spec');
    assert.notEqual(english(other.detail), '');
    assert.deepEqual([english(other.action.title), other.action.makeSpec], ['Read it', true]);
  });

  it('says that a spec is over, and how it knows', () => {
    const status = languageStatusOf(specOf('---\nstatus: implemented\n---\n# A\n'));
    assert.equal(english(status.text), 'Read as a spec that is over');
    assert.match(english(status.detail), /implemented/i);
  });
});
