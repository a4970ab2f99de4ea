import assert from 'node:assert/strict';
import { DEFAULT_TEAM_SETTINGS, type TeamSettings } from '../../../src/core/config/teamSettings.ts';
import { createTandem, createTextDocument } from '../../../src/core/index.ts';
import { prescriptionsToTell } from '../../../src/core/rules/prescriptionsToTell.ts';
import { testHost } from '../../support/tandem.ts';

/** What is told of each version of a document in turn; the same as at first sight. */
function toldInTurn(versions: readonly string[], more: Partial<TeamSettings> = {}): string[][] {
  const tandem = createTandem(testHost);
  const settings = { ...DEFAULT_TEAM_SETTINGS, ...more };
  const file = { path: 'specs/a.md', settings, alwaysSpec: true };
  let before = createTextDocument('file:///specs/a.md', 0, '');
  return versions.map((text, version) => {
    const document = createTextDocument('file:///specs/a.md', version + 1, text);
    const told = prescriptionsToTell(tandem.read(document, file, before), settings);
    assert.deepEqual(told, prescriptionsToTell(createTandem(testHost).read(document, file), settings));
    before = document;
    return told.map(({ words }) => words);
  });
}

const spec = (narrators: readonly string[], title = 'Orders') =>
  [
    `# ${title}`,
    '## Stories',
    ...narrators.map((who, index) => `- As a ${who}, I want report ${index + 1}.`),
    '## Requirements',
    '- Orders must be stored in a PostgreSQL table.',
  ].join('\n\n');

const builders = ['developer', 'maintainer', 'platform engineer'];

describe('which prescriptions are told', () => {
  it('depends on who tells the stories, from one keystroke to the next', () => {
    const versions = [spec(builders), spec(['shop owner', ...builders.slice(1)]), spec(builders), spec(['developer'])];
    assert.deepEqual(toldInTurn(versions), [[], ['PostgreSQL'], [], ['PostgreSQL']]);
  });

  it('depends on the title', () => {
    const titles = ['Orders', 'Move orders to MongoDB', 'orders-database-schema', 'REST API for orders', 'Orders'];
    assert.deepEqual(
      toldInTurn(titles.map((title) => spec([], title))).map((words) => words.length),
      [1, 0, 0, 1, 1],
    );
  });

  it('is all of them where a team asks for more', () => {
    const text = spec(builders);
    assert.deepEqual(toldInTurn([text], { extends: 'strict' }), [['PostgreSQL']]);
    assert.deepEqual(toldInTurn([text], { sensitivity: 'strict' }), [['PostgreSQL']]);
    assert.deepEqual(toldInTurn([text], { sensitivity: 'lenient' }), [[]]);
  });

  it('is all of them in a part that somebody gave to product', () => {
    const marked = spec(builders).replace('## Requirements', '## Requirements\n<!-- tandem: pm -->');
    assert.deepEqual(toldInTurn([marked]), [['PostgreSQL']]);
  });
});
