import assert from 'node:assert/strict';
import { DEFAULT_TEAM_SETTINGS } from '../../../src/core/config/teamSettings.ts';
import { keptDrafts } from '../../../src/core/dialects/statements/keptDrafts.ts';
import { problemsAndGoalsOf } from '../../../src/core/dialects/statements/statementsOf.ts';
import { createTandem, createTextDocument, type Spec } from '../../../src/core/index.ts';
import { textIn } from '../../../src/core/text/textDocument.ts';
import { testHost } from '../../support/tandem.ts';

/** Each of `versions` of a document, read in turn. */
function* readInTurn(versions: readonly string[]): Iterable<Spec> {
  const tandem = createTandem(testHost);
  let before = createTextDocument('file:///specs/a.md', 0, '');
  for (const [version, text] of versions.entries()) {
    const document = createTextDocument('file:///specs/a.md', version + 1, text);
    yield tandem.read(document, { path: 'specs/a.md', settings: DEFAULT_TEAM_SETTINGS, alwaysSpec: true }, before);
    before = document;
  }
}

const spec = (words: string, above = 'Orders') =>
  `# Orders\n\n${words}## ${above}\n\nNew.\n\n### Goals\n\n- Fewer lost orders\n- Happy shops\n\n### Problem\n\nShops lose orders.\n`;

describe('the problems and goals of a spec, after a keystroke', () => {
  it('are those of a spec read for the first time, where they stand now', () => {
    const versions = [spec(''), spec(''), spec('Two\nlines.\n\n'), spec('Two\n\n', 'Shops'), spec('', 'Shops')];
    for (const again of readInTurn(versions)) {
      const [afresh] = readInTurn([again.document.text]);
      const found = problemsAndGoalsOf(again);
      assert.deepEqual(found, afresh && problemsAndGoalsOf(afresh));
      assert.deepEqual(
        found.map(({ range }) => textIn(again.document, range)),
        ['- Fewer lost orders', '- Happy shops', 'Shops lose orders.'],
      );
    }
  });

  it('are not read again from a section that is the same', () => {
    let asked: string[] = [];
    const read = keptDrafts(({ title }) => {
      asked.push(title);
      return [];
    });
    const askedOf = (again: Spec): string[] => {
      asked = [];
      for (const section of again.outline.sections) {
        read(section, again.document);
      }
      return asked;
    };
    const all = ['', 'Orders', 'Orders', 'Goals', 'Problem'];
    const versions = [spec(''), spec(''), spec(''), spec('More.\n\n'), spec('More.\n\n', 'Shops')];
    assert.deepEqual([...readInTurn(versions)].map(askedOf), [
      // What is read for the first time may never be read again.
      all,
      all,
      [],
      ['Orders'],
      ['Shops', 'Goals', 'Problem'],
    ]);
  });
});
