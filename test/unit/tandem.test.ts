import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_TEAM_SETTINGS } from '../../src/core/config/teamSettings.ts';
import { createTandem } from '../../src/core/index.ts';
import { createTextDocument, offsetAt, positionAt } from '../../src/core/text/textDocument.ts';
import { markdownText } from '../support/markdownText.ts';
import { testHost } from '../support/tandem.ts';

const settings = DEFAULT_TEAM_SETTINGS;
const file = { path: 'specs/garden/spec.md', settings, alwaysSpec: false };

describe('Tandem', () => {
  it('reads one version of a document once, and again when its settings change', () => {
    const tandem = createTandem(testHost);
    const document = createTextDocument('file:///a.md', 1, '# A spec\n\n## Open Questions\n\n- Which map?\n');
    const spec = tandem.read(document, file);
    assert.equal(tandem.read(document, { ...file }), spec);
    assert.notEqual(tandem.read(document, { ...file, settings: { ...settings } }), spec);
    assert.notEqual(tandem.read(createTextDocument('file:///a.md', 2, document.text), file), spec);
  });

  it('finds no items in a document that is no spec, and none of its faults', () => {
    const tandem = createTandem(testHost);
    const text = '# Widgets\n\nInstall with npm.\n\n## Goals\n\n- Use PostgreSQL\n\n## Usage\n\nCall it.\n';
    const spec = tandem.read(createTextDocument('file:///README.md', 1, text), { ...file, path: 'README.md' });
    assert.deepEqual(
      [spec.verdict.isSpec, spec.items, tandem.check(spec, { settings, today: '2027-01-01' })],
      [false, [], []],
    );
    assert.ok(
      tandem.read(createTextDocument('file:///README.md', 1, text), { ...file, alwaysSpec: true }).verdict.isSpec,
    );
  });

  it('takes the title of a spec from its first heading, else from its name', () => {
    const tandem = createTandem(testHost);
    const title = (text: string) => tandem.read(createTextDocument('a', 1, text), file).title;
    assert.equal(title('Words.\n\n# The *garden*\n'), 'The garden');
    assert.equal(title('Words.\n'), 'spec.md');
  });

  it('never throws, whatever the text, and reports inside it', () => {
    const tandem = createTandem(testHost);
    fc.assert(
      fc.property(markdownText, (text) => {
        const document = createTextDocument('file:///a.md', 1, text);
        const spec = tandem.read(document, { ...file, alwaysSpec: true });
        assert.equal(spec.sides.length, spec.outline.sections.length);
        for (const { range } of tandem.check(spec, {
          settings: { ...settings, extends: 'strict' },
          today: '2027-01-01',
        })) {
          assert.deepEqual(positionAt(document, offsetAt(document, range.start)), range.start);
          assert.ok(offsetAt(document, range.start) <= offsetAt(document, range.end));
        }
      }),
      { numRuns: 300 },
    );
  });
});
