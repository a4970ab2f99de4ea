import assert from 'node:assert/strict';
import { nearestCandidates, welcomeCase } from '../../../src/core/features/welcome.ts';
import type { IndexedFile } from '../../../src/core/workspace/indexedFile.ts';
import { fileOf } from '../../support/specOf.ts';

describe('an empty view', () => {
  const input = { hasFolder: true, isReading: false, markdownFiles: 9, specs: 2, total: 3, shown: 3 };

  it('tells its cases apart', () => {
    assert.equal(welcomeCase(input), 'none');
    assert.equal(welcomeCase({ ...input, shown: 0 }), 'no-match');
    assert.equal(welcomeCase({ ...input, total: 0, shown: 0 }), 'nothing-open');
    assert.equal(welcomeCase({ ...input, total: 0, shown: 0, specs: 0 }), 'no-spec');
    assert.equal(welcomeCase({ ...input, total: 0, shown: 0, specs: 0, markdownFiles: 0 }), 'no-markdown');
    const nothing = { hasFolder: false, isReading: false, markdownFiles: 0, specs: 0, total: 0, shown: 0 };
    assert.equal(welcomeCase(nothing), 'no-folder');
    assert.equal(welcomeCase({ ...nothing, hasFolder: true, isReading: true }), 'reading');
    assert.equal(welcomeCase({ ...input, isReading: true }), 'none');
  });

  it('names the files that came nearest to a spec', () => {
    const file = fileOf('# Notes\n\nWords.\n', { judged: true, path: 'docs/notes.md' });
    const at = (path: string, likelihood: number, isSpec = false): IndexedFile => ({
      ...file,
      path,
      verdict: { ...file.verdict, isSpec, likelihood },
    });
    const files = [
      at('c.md', 0.2),
      at('spec.md', 1, true),
      at('a.md', 0.4),
      at('none.md', 0),
      at('b.md', 0.4),
      at('d.md', 0.1),
    ];
    const nearest = nearestCandidates(files);
    assert.deepEqual(
      nearest.map(({ path }) => path),
      ['a.md', 'b.md', 'c.md'],
    );
  });
});
