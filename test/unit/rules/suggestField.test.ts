import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_TEAM_SETTINGS } from '../../../src/core/config/teamSettings.ts';
import { createTandem, type Spec } from '../../../src/core/index.ts';
import { type SuggestedField, suggestField } from '../../../src/core/rules/suggestField.ts';
import { createTextDocument } from '../../../src/core/text/textDocument.ts';
import { applyEdits } from '../../../src/core/text/textEdit.ts';
import { testHost } from '../../support/tandem.ts';

function read(text: string): Spec {
  const document = createTextDocument('file:///specs/a.md', 1, text);
  return createTandem(testHost).read(document, {
    path: 'specs/a.md',
    settings: DEFAULT_TEAM_SETTINGS,
    alwaysSpec: true,
  });
}

/** The text once somebody has taken up what is suggested for the first item and written `value`; undefined where nothing is. */
function filled(text: string, field: SuggestedField, value: string): string | undefined {
  const spec = read(text);
  const [suggestion] = suggestField(spec, spec.items[0] ?? assert.fail('no item'), field);
  if (!suggestion) {
    return undefined;
  }
  const newText = suggestion.snippet.replace(/\$\{1:[^}]*\}/, value).replace(/\\([\\$}])/g, '$1');
  return applyEdits(text, [{ range: suggestion.range, newText }]);
}

describe('a place for what is missing', () => {
  const cases: [string, SuggestedField, string, string, string | undefined][] = [
    ['an empty cell', 'owner', '@ana', '## Risks\n\n| Risk | Owner |\n| - | - |\n| Rain |  |\n', '| Rain | @ana |'],
    ['a cell without any room', 'owner', '@ana', '## Risks\n\n| Risk | Owner |\n|-|-|\n|Rain||\n', '|Rain| @ana |'],
    [
      'a cell that says TBD',
      'mitigation',
      'roof',
      '## Risks\n\n| Risk | Mitigation |\n| - | - |\n| Rain | TBD |\n',
      '| Rain | roof |',
    ],
    ['no column for it', 'mitigation', 'roof', '## Risks\n\n| Risk | Owner |\n| - | - |\n| Rain | @ana |\n', undefined],
    [
      'a plain bullet',
      'owner',
      '@ana',
      '## Open questions\n\n- Which bus?\n- Why?\n',
      '- Which bus? **Owner:** @ana\n- Why?',
    ],
    [
      'a bullet with fields below',
      'due',
      '2027-01-01',
      '## Open questions\n\n* Which bus?\n  * Owner: @ana\n* Why?\n',
      '  * Owner: @ana\n  * Due: 2027-01-01\n* Why?',
    ],
    [
      'an empty field below a bullet',
      'owner',
      '@ana',
      '## Open questions\n\n- Which bus?\n  - **Owner**:\n',
      '  - **Owner**: @ana\n',
    ],
    [
      'a heading with a list of fields',
      'due',
      '2027-01-01',
      '## Decision needed: buses\n\n- **Decider:** @ana\n\nText.\n',
      '- **Decider:** @ana\n- **Due:** 2027-01-01\n\nText.',
    ],
    [
      'a heading with lines of fields',
      'due',
      '2027-01-01',
      '## Decision needed: buses\n\n**Decider**: @ana  \n**Status**: open\n\nText.\n',
      '**Status**: open  \n**Due**: 2027-01-01\n\nText.',
    ],
    [
      'a heading with text only',
      'owner',
      '@ana',
      '## Decision needed: buses\n\nText.\n',
      '## Decision needed: buses\n\n**Owner:** @ana\n\nText.',
    ],
    [
      'a heading right above its text',
      'owner',
      '@ana',
      '## Decision needed: buses\nText.\n',
      '## Decision needed: buses\n\n**Owner:** @ana\n\nText.',
    ],
  ];
  for (const [name, field, value, text, expected] of cases) {
    it(`is found in ${name}`, () => {
      const after = filled(text, field, value);
      assert.equal(
        after === undefined || expected === undefined ? after : after.includes(expected),
        expected && true,
        after,
      );
    });
  }

  it('is read back: who fills it in is not asked again', () => {
    for (const [, field, value, text, expected] of cases) {
      if (expected === undefined) {
        continue;
      }
      const item = read(filled(text, field, value) ?? '').items[0] ?? assert.fail();
      const has = {
        owner: 'owners' in item && item.owners.length > 0,
        due: item.kind === 'decision' && item.due !== undefined,
        mitigation: item.kind === 'risk' && item.mitigation !== undefined,
      };
      assert.ok(has[field], text);
    }
  });

  it('left as it is suggested, counts as nothing', () => {
    for (const [, field, , text] of cases) {
      const spec = read(text);
      const [suggestion] = suggestField(spec, spec.items[0] ?? assert.fail(), field);
      if (suggestion) {
        const newText = suggestion.snippet.replace(/\$\{1:([^}]*)\}/, '$1');
        const item = read(applyEdits(text, [{ range: suggestion.range, newText }])).items[0] ?? assert.fail();
        assert.ok(!('owners' in item) || field !== 'owner' || item.owners.length === 0, text);
        assert.ok(item.kind !== 'decision' || field !== 'due' || item.due === undefined, text);
        assert.ok(item.kind !== 'risk' || item.mitigation === undefined, text);
      }
    }
  });

  it('lies in the document, whatever it looks like', () => {
    const lines = fc.constantFrom(
      '## Risks',
      '## Open questions',
      '## Decision needed: x',
      '- a b c?',
      '  - Owner:',
      '> - q?',
      '1. one?',
      '**Due:** x',
      '| Risk | Owner |',
      '| - | - |',
      '| r |',
      '',
      '\t- t?',
      '- - deep?',
      '`',
      '**Risk:** y',
    );
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 14 }), fc.constantFrom('\n', '\r\n'), (all, lineBreak) => {
        const text = all.join(lineBreak);
        const spec = read(text);
        for (const item of spec.items) {
          for (const field of ['owner', 'due', 'mitigation'] as const) {
            for (const { range, snippet } of suggestField(spec, item, field)) {
              const after = applyEdits(text, [{ range, newText: snippet }]);
              assert.ok(after.length >= snippet.length);
            }
          }
        }
      }),
    );
  });
});
