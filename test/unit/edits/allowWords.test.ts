import assert from 'node:assert/strict';
import fc from 'fast-check';
import { allowWords } from '../../../src/core/edits/allowWords.ts';
import { createTandem, parseTeamSettings } from '../../../src/core/index.ts';
import { createTextDocument } from '../../../src/core/text/textDocument.ts';
import { applyEdits } from '../../../src/core/text/textEdit.ts';
import { testHost } from '../../support/tandem.ts';

function allowed(settings: string, words: string): string {
  const edits = allowWords(settings, words);
  assert.ok(edits.ok);
  return applyEdits(settings, edits.value);
}

describe('adding words to the vocabulary of the team', () => {
  it('writes the settings where there are none, and adds to those that there are', () => {
    assert.equal(allowed('', 'Redis'), '{\n  "vocabulary": {\n    "allowed": [\n      "Redis"\n    ]\n  }\n}\n');
    const known = '{\n  // ours\n  "vocabulary": { "allowed": ["Kafka"], "internal": ["hub"] },\n}\n';
    assert.equal(allowed(known, 'Redis'), known.replace('"Kafka"]', '"Kafka", "Redis"]'));
  });

  it('changes nothing where they are listed, however they are written, and what cannot be read', () => {
    assert.equal(allowed('{ "vocabulary": { "allowed": ["redis "] } }', 'Redis').length, 43);
    for (const broken of ['{', '[]', '{ "vocabulary": [] }', '{ "vocabulary": { "allowed": "x" } }']) {
      assert.equal(allowWords(broken, 'Redis').ok, false, broken);
    }
  });

  it('is read back, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
        const { settings } = parseTeamSettings(allowed('', words));
        assert.deepEqual(settings.vocabulary.allowed, [words]);
      }),
    );
  });

  it('keeps the passage that names them from being found', () => {
    const text = '# A\n\n## Requirements\n\n- Store each order in a PostgreSQL database.\n';
    const { settings } = parseTeamSettings(allowed('', 'PostgreSQL'));
    const tandem = createTandem(testHost);
    const spec = tandem.read(createTextDocument('file:///prd.md', 1, text), {
      path: 'prd.md',
      settings,
      alwaysSpec: true,
    });
    const found = tandem.check(spec, { settings, today: '2027-01-01' });
    assert.deepEqual(
      found.filter(({ data }) => data.words === 'PostgreSQL'),
      [],
    );
  });
});
