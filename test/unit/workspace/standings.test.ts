import assert from 'node:assert/strict';
import { createTandem, DEFAULT_TEAM_SETTINGS } from '../../../src/core/index.ts';
import { createTextDocument } from '../../../src/core/text/textDocument.ts';
import { fileReferencesOf } from '../../../src/core/workspace/fileReferences.ts';
import { createReferences } from '../../../src/core/workspace/references.ts';
import { testHost } from '../../support/tandem.ts';

const RECORD = (status: string) =>
  `# Buy blue buses\n\n## Status\n\n${status}\n\n## Context\n\nIt is dark.\n\n## Decision\n\nBlue ones.\n`;

/** What the files of a workspace say of records that others say otherwise, as "file: here, there". */
function disagreements(files: Readonly<Record<string, string>>): string[] {
  const tandem = createTandem(testHost);
  const references = createReferences();
  for (const [path, text] of Object.entries(files)) {
    const uri = `file:///work/${encodeURI(path)}`;
    const spec = tandem.read(createTextDocument(uri, 1, text), {
      path,
      settings: DEFAULT_TEAM_SETTINGS,
      alwaysSpec: false,
    });
    references.set(uri, fileReferencesOf(spec));
  }
  return Object.keys(files).flatMap((path) =>
    references
      .standingsBeyond(`file:///work/${encodeURI(path)}`)
      .map(({ here, there }) => `${path}: ${here.words}, ${there.words}`),
  );
}

describe('lists of records', () => {
  it('are compared with the records that they link to, from wherever they stand', () => {
    const row = (link: string) =>
      `# All\n\n| Record | State | Status |\n| --- | --- | --- |\n| [7](${link}) | x | Accepted |\n`;
    for (const [list, link] of [
      ['docs/adr/README.md', '0007 buses.md'.replace(' ', '%20')],
      ['docs/README.md', './adr/0007%20buses.md#decision'],
      ['docs/plans/list.md', '../adr/0007%20buses.md "The record"'],
      ['README.md', '<docs/adr/0007%20buses.md>'],
    ] as const) {
      assert.deepEqual(disagreements({ 'docs/adr/0007 buses.md': RECORD('Proposed'), [list]: row(link) }), [
        'docs/adr/0007 buses.md: Proposed, Accepted',
        `${list}: Accepted, Proposed`,
      ]);
    }
  });

  it('agree where they say the same in other words, or nothing that is known', () => {
    for (const said of ['Draft', '**In review**', 'see there', '']) {
      const list = `# All\n\n| Record | Status |\n| --- | --- |\n| [7](0007-buses.md) | ${said} |\n`;
      assert.deepEqual(disagreements({ 'adr/0007-buses.md': RECORD('Proposed'), 'adr/README.md': list }), [], said);
    }
  });

  it('say nothing of files that are no records, nor of pages of the web', () => {
    const list =
      '# All\n\n- [Notes](notes.md) - accepted\n- [7](https://example.org/adr/0007-buses.md) - accepted\n- [up](../../../../0007-buses.md) - accepted\n';
    assert.deepEqual(
      disagreements({
        'adr/notes.md': '# Notes\n\nSome.\n',
        'adr/0007-buses.md': RECORD('Proposed'),
        'adr/README.md': list,
      }),
      [],
    );
  });
});
