import assert from 'node:assert/strict';
import { DEFAULT_TEAM_SETTINGS, type TeamSettings } from '../../../src/core/config/teamSettings.ts';
import { createTandem, createTextDocument } from '../../../src/core/index.ts';
import { prescriptionsIn } from '../../../src/core/rules/prescriptionsIn.ts';
import { testHost } from '../../support/tandem.ts';

/** The words that are quoted of each version of a document in turn, with where they stand; the same as at first sight. */
function quotedInTurn(versions: readonly (readonly [text: string, settings?: TeamSettings])[]): string[][] {
  const tandem = createTandem(testHost);
  let before = createTextDocument('file:///specs/a.md', 0, '');
  return versions.map(([text, settings = DEFAULT_TEAM_SETTINGS], version) => {
    const document = createTextDocument('file:///specs/a.md', version + 1, text);
    const file = { path: 'specs/a.md', settings, alwaysSpec: true };
    const found = prescriptionsIn(tandem.read(document, file, before), settings);
    assert.deepEqual(found, prescriptionsIn(createTandem(testHost).read(document, file), settings));
    before = document;
    for (const { span, words } of found) {
      assert.ok(text.slice(span.start, span.end).includes(words));
    }
    return found.map(({ words }) => words);
  });
}

const spec = (before: string, title = 'Requirements', name = 'PostgreSQL') =>
  `# Orders\n\nShops lose orders.\n\n${before}## ${title}\n\n- Orders must be stored in a ${name} table.\n\n## Goals\n\n- Fewer lost orders\n`;

describe('what the sentences of a section name, after a keystroke', () => {
  it('stands where it stands now', () => {
    const versions = ['', '', 'Each day.\n\n', 'Each day.\n\nTwo.\n\n', ''].map((words) => [spec(words)] as const);
    assert.deepEqual(quotedInTurn(versions), Array(5).fill(['PostgreSQL']));
  });

  it('is looked for again where it reads otherwise, or below another heading', () => {
    const nested = (title: string) => spec(`## ${title}\n\nShops.\n\n`).replace('## Requirements', '### Orders');
    assert.deepEqual(
      quotedInTurn([
        [spec('')],
        [spec('', 'Requirements', 'MongoDB')],
        [nested('Requirements')],
        [nested('Non-goals')],
        [nested('Requirements')],
      ]),
      [['PostgreSQL'], ['MongoDB'], ['PostgreSQL'], [], ['PostgreSQL']],
    );
  });

  it('is looked for again with the words that a team allows', () => {
    const vocabulary = { allowed: ['PostgreSQL'], internal: [] };
    const [first, second] = quotedInTurn([
      [spec('')],
      [spec(''), { ...DEFAULT_TEAM_SETTINGS, vocabulary }],
      [spec('')],
    ]);
    assert.deepEqual([first, second], [['PostgreSQL'], []]);
  });
});
