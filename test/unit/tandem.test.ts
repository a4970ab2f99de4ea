import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_TEAM_SETTINGS } from '../../src/core/config/teamSettings.ts';
import { createTandem } from '../../src/core/index.ts';
import { createTextDocument, offsetAt, positionAt } from '../../src/core/text/textDocument.ts';
import { markdownText } from '../support/markdownText.ts';
import { testHost } from '../support/tandem.ts';

const settings = DEFAULT_TEAM_SETTINGS;
const file = { path: 'specs/garden/spec.md', settings, alwaysSpec: false };

function titleOf(text: string, path = file.path): string {
  return createTandem(testHost).read(createTextDocument('a', 1, text), { ...file, path }).title;
}

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
    assert.equal(titleOf('Words.\n\n# The *garden*\n'), 'The garden');
    assert.equal(titleOf('# The garden\n\n# The shed\n'), 'The garden');
    assert.equal(titleOf('Words.\n', 'specs/garden.md'), 'garden');
  });

  it('takes no section for the title: many specs begin with a summary', () => {
    const rfc = 'Start date: 2024-05-01\n\n# Summary\n\nOne map.\n\n# Motivation\n\nMany ask.\n';
    assert.equal(titleOf(rfc, 'text/0531-one-map.md'), '0531-one-map');
    assert.equal(
      titleOf('## Why\n\nMany ask.\n\n## What changes\n\n- A map\n', 'openspec/changes/add-map/proposal.md'),
      'add-map',
    );
    assert.equal(titleOf('## Why\n\nMany ask.\n\n## What changes\n\n- A map\n', 'proposal.md'), 'proposal');
    assert.equal(titleOf(`---\ntitle: One map\n---\n\n${rfc}`), 'One map');
    assert.equal(titleOf('# Requirements\n\n## A map\n', 'requirements/map.md'), 'Requirements');
  });

  it('says which of many specs it is where the title tells only its kind', () => {
    const text = '# Requirements Document\n\n## Requirement 1\n\nPeople find a map.\n';
    assert.equal(titleOf(text, '.kiro/specs/find-map/requirements.md'), 'find-map: Requirements Document');
    assert.equal(titleOf(text, 'requirements.md'), 'Requirements Document');
    assert.equal(titleOf('# Find a map\n\n## Requirements\n', 'specs/find-map/spec.md'), 'Find a map');
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
