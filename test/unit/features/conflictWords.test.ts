import assert from 'node:assert/strict';
import { setOwner } from '../../../src/core/edits/settleItem.ts';
import { type Conflict, conflictWords } from '../../../src/core/features/conflictWords.ts';
import { readProjectFile } from '../../support/projectFiles.ts';
import { specOf } from '../../support/specOf.ts';
import { english } from '../../support/words.ts';

const said = (conflict: Conflict, ...paths: readonly string[]) => english(conflictWords(conflict, ...paths));

describe('what is said where a file is not written', () => {
  it('names what, where, and that nothing is lost', () => {
    assert.equal(said('gone', 'specs/trip.md'), 'specs/trip.md is not there any more. Nothing was changed.');
    assert.equal(said('readOnly', 'specs/trip.md'), 'specs/trip.md is read-only. Nothing was changed.');
    assert.equal(
      said('changedOnDisk', 'specs/trip.md'),
      'specs/trip.md has just changed on disk. Nothing was written; look at it again and repeat what you did.',
    );
    assert.equal(
      said('refused', 'specs/trip.md', 'specs/old.md'),
      'specs/trip.md, specs/old.md could not be changed, and stays as it is. It may be read-only.',
    );
  });

  it('names the item or the file where an item cannot be changed', () => {
    const twice = '# Trip\n\n## Open questions\n\n- Who pays?\n- Who pays?\n';
    const spec = specOf(twice);
    const refusals = ['no key', ...spec.items.map(({ key }) => key)].flatMap((key) => {
      const outcome = setOwner(spec, key, '@ana');
      return outcome.ok ? [] : english(outcome.message);
    });
    assert.ok(
      refusals.includes('This item is not in Trip any more. It may have been renamed or moved; nothing was changed.'),
    );
    assert.ok(refusals.every((words) => words.includes('Trip')));
  });

  it('has the place for the file in each language', () => {
    for (const language of ['de', 'es', 'fr', 'ja']) {
      const words = JSON.parse(readProjectFile(`media/l10n/bundle.l10n.${language}.json`)) as Record<string, string>;
      for (const conflict of ['gone', 'readOnly', 'changedOnDisk', 'refused'] as const) {
        const { template } = conflictWords(conflict, 'a.md');
        assert.ok(words[template]?.includes('{path}'), `${language}: ${template}`);
      }
    }
  });
});
