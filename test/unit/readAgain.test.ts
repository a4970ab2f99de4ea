import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_TEAM_SETTINGS } from '../../src/core/config/teamSettings.ts';
import { entryBehind } from '../../src/core/dialects/itemEntry.ts';
import { createTandem, createTextDocument, type Spec, type TextDocument } from '../../src/core/index.ts';
import { fileReferencesOf } from '../../src/core/workspace/fileReferences.ts';
import { editedTexts } from '../support/editedTexts.ts';
import { inFull } from '../support/inFull.ts';
import { testHost } from '../support/tandem.ts';

const settings = { ...DEFAULT_TEAM_SETTINGS, extends: 'strict' as const };
const run = { settings, today: '2027-01-01' };

function read(text: string, version: number, before?: TextDocument): Spec {
  const document = createTextDocument('file:///specs/a.md', version, text);
  return tandem.read(document, { path: 'specs/a.md', settings, alwaysSpec: true }, before);
}

const tandem = createTandem(testHost);

describe('a document that is read again after every change', () => {
  it('says what it would say at first sight', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(editedTexts, ([first = '', ...versions]) => {
        let before = read(first, 0).document;
        for (const [index, text] of versions.entries()) {
          const again = read(text, index + 1, before);
          const afresh = read(text, index + 1);
          assert.deepEqual(inFull(again), inFull(afresh));
          assert.deepEqual(tandem.check(again, run), tandem.check(afresh, run));
          assert.deepEqual(
            again.items.map((item) => inFull(entryBehind(again, item))),
            afresh.items.map((item) => inFull(entryBehind(afresh, item))),
          );
          assert.deepEqual(fileReferencesOf(again), fileReferencesOf(afresh));
          before = again.document;
        }
      }),
      { numRuns: 20 },
    );
  });

  it('has nothing above a heading that was put before all text, or that all before was deleted', () => {
    const intro = '- **FR-1:** The bus stops at the lake.\n- **FR-2:** The driver opens both doors.\n\n';
    const rest = `# Night bus\n\n## Goals\n\n- More people take the bus at night.\n\n## Notes\n\n${'Tea is served. '.repeat(40)}\n`;
    for (const text of [`## Risks\n${intro}${rest}`, rest]) {
      const before = read(`${intro}${rest}`, 1, read(rest, 0).document);
      assert.equal(fileReferencesOf(before).definitions.length, 2);
      const again = read(text, 2, before.document);
      assert.deepEqual(fileReferencesOf(again), fileReferencesOf(read(text, 2)), text);
    }
  });
});
