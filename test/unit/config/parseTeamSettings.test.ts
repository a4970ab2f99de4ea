import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseTeamSettings } from '../../../src/core/config/parseTeamSettings.ts';
import { DEFAULT_TEAM_SETTINGS } from '../../../src/core/config/teamSettings.ts';
import { formatMessage } from '../../../src/core/model/message.ts';
import { comparePositions } from '../../../src/core/text/position.ts';
import { createTextDocument, positionAt, spanOf } from '../../../src/core/text/textDocument.ts';

/** Each problem as the words that it stands on and what it says. */
function problemsOf(text: string): string[] {
  const document = createTextDocument('', 0, text);
  return parseTeamSettings(text).problems.map(({ message, range }) => {
    const { start, end } = spanOf(document, range);
    return `${text.slice(start, end)} → ${formatMessage(message.template, message.data)}`;
  });
}

describe('a .tandem.json', () => {
  it('that is empty settles nothing', () => {
    for (const text of ['', '{}', '// nothing yet\n', ' \n']) {
      assert.deepEqual(parseTeamSettings(text), { settings: DEFAULT_TEAM_SETTINGS, problems: [] }, text);
    }
  });

  it('may hold comments and trailing commas', () => {
    const { settings, problems } = parseTeamSettings(`{
      // We are strict.
      "$schema": "./tandem.schema.json",
      "extends": "strict",
      "specs": { "include": ["docs/specs/**",], },
      "sides": { "pm": ["Business value"] },
      "vocabulary": { "internal": ["ledger service"] },
      "rules": {
        "risk-needs-mitigation": "off",
        "decision-needs-owner": { "severity": "warning", "options": { "everywhere": true } }, /* all of them */
      },
    }`);
    assert.deepEqual(problems, []);
    assert.equal(settings.extends, 'strict');
    assert.deepEqual(settings.specs, { include: ['docs/specs/**'], exclude: [] });
    assert.deepEqual(settings.sides.pm, ['Business value']);
    assert.deepEqual(settings.sides.none, []);
    assert.deepEqual(settings.rules['decision-needs-owner'], { severity: 'warning', options: { everywhere: true } });
    assert.equal(settings.sensitivity, 'balanced');
    assert.ok(!('$schema' in settings));
  });

  it('says what is wrong where it is wrong, and keeps everything else', () => {
    const text = `{
      "extend": "strict",
      "sensitivity": "loud",
      "specs": { "include": "docs/**", "exclude": ["old/**"] },
      "sides": { "product": ["Why"], "pm": [1] },
      "rules": {
        "risk-need-mitigation": "off",
        "risk-needs-mitigation": "warn",
        "decision-needs-owner": { "severity": "warning", "options": { "everywhere": "yes" } },
        "estimate-needs-assumptions": "hint"
      },
      "settled": ["done/**"]
    }`;
    assert.deepEqual(problemsOf(text), [
      '"extend" → There is no setting "extend" here. Is it "extends"?',
      '"loud" → "sensitivity" takes one of "strict", "balanced", "lenient".',
      '"docs/**" → "include" takes a list: ["docs/**"].',
      '"product" → There is no setting "product" here. There are "pm", "engineering", "shared", "none".',
      '1 → "pm" takes texts.',
      '"risk-need-mitigation" → There is no rule "risk-need-mitigation". Is it "risk-needs-mitigation"?',
      '"warn" → "risk-needs-mitigation" takes one of "off", "error", "warning", "information", "hint". Is it "warning"?',
      '"yes" → "everywhere" takes true or false.',
    ]);
    const { settings } = parseTeamSettings(text);
    assert.equal(settings.extends, 'recommended');
    assert.deepEqual(settings.specs, { include: [], exclude: ['old/**'] });
    assert.deepEqual(settings.settled, ['done/**']);
    assert.deepEqual(settings.rules, {
      'decision-needs-owner': { severity: 'warning', options: {} },
      'estimate-needs-assumptions': 'hint',
    });
  });

  const kindly: [mistake: string, settings: string, problem: string][] = [
    ['a key that is nearly right', '{ "rule": {} }', '"rule" → There is no setting "rule" here. Is it "rules"?'],
    [
      'a rule that is nearly right',
      '{ "rules": { "decisions-need-owner": "off" } }',
      '"decisions-need-owner" → There is no rule "decisions-need-owner". Is it "decision-needs-owner"?',
    ],
    [
      'a severity as other tools call it',
      '{ "rules": { "date-ambiguous": "info" } }',
      '"info" → "date-ambiguous" takes one of "off", "error", "warning", "information", "hint". Is it "information"?',
    ],
    [
      'one text where there may be several',
      '{ "sides": { "pm": "Business Value" } }',
      '"Business Value" → "pm" takes a list: ["Business Value"].',
    ],
    [
      'a word and its side the other way round',
      '{ "sides": { "Business Value": "pm" } }',
      '"Business Value" → This stands the other way round: "pm": ["Business Value"].',
    ],
    [
      'an option beside the severity',
      '{ "rules": { "decision-needs-owner": { "severity": "hint", "everywhere": true } } }',
      '"everywhere" → "everywhere" is an option of the rule: "options": { "everywhere": … }.',
    ],
    [
      'a rule that is turned off with false',
      '{ "rules": { "date-ambiguous": false } }',
      'false → "date-ambiguous" takes one of "off", "error", "warning", "information", "hint". Is it "off"?',
    ],
    [
      'a list for a rule',
      '{ "rules": { "date-ambiguous": ["warning", {}] } }',
      '["warning", {}] → "date-ambiguous" takes a severity, or an object: { "severity": "…", "options": { … } }.',
    ],
    [
      'an override that names no files',
      '{ "overrides": [3, { "rules": {} }] }',
      '{ "rules": {} } → Which files is this for? "files": ["…"] says so; without it, it holds for none.',
    ],
    [
      'a mistake inside an override',
      '{ "overrides": [{ "files": ["a"], "rules": { "date-ambigous": "off" } }] }',
      '"date-ambigous" → There is no rule "date-ambigous". Is it "date-ambiguous"?',
    ],
  ];
  for (const [mistake, text, problem] of kindly) {
    it(`names ${mistake}, and says what would be right`, () => {
      assert.equal(problemsOf(text).at(-1), problem);
    });
  }

  it('keeps what is right of a list', () => {
    const { settings, problems } = parseTeamSettings(
      '{ "settled": ["a/**", 1, "b/**"], "overrides": [{ "files": ["c/**"], "extends": "lax", "sensitivity": "lenient" }] }',
    );
    assert.deepEqual(settings.settled, ['a/**', 'b/**']);
    assert.deepEqual(settings.overrides, [{ files: ['c/**'], sensitivity: 'lenient' }]);
    assert.equal(problems.length, 2);
  });

  it('that is no object says so', () => {
    assert.deepEqual(problemsOf('["strict"]'), ['["strict"] → .tandem.json takes an object: { … }.']);
    assert.deepEqual(problemsOf('{ "rules": [] }'), ['[] → "rules" takes an object: { … }.']);
  });

  it('that is broken off is read as far as it goes', () => {
    const { settings, problems } = parseTeamSettings('{ "extends": "strict", "settled": [');
    assert.equal(settings.extends, 'strict');
    assert.deepEqual(
      problems.map(({ kind }) => kind),
      ['syntax'],
    );
    assert.match(formatMessage(problems[0]?.message.template ?? '', {}), /^Something is missing here/);
  });

  it('keys of the language itself are no settings', () => {
    assert.equal(problemsOf('{ "constructor": 1, "toString": {}, "hasOwnProperty": [] }').length, 3);
    assert.equal(problemsOf('{ "rules": { "constructor": "off" } }').length, 1);
  });

  it('of whatever content never throws, and its problems lie inside', () => {
    const parts = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"rules"',
      '"extends"',
      '"specs"',
      '"pm"',
      '"x"',
      '1',
      'null',
      '\n',
      '\r\n',
      '//',
      'é😀',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.array(parts, { maxLength: 30 }).map((all) => all.join('')),
        ),
        (text) => {
          const { settings, problems } = parseTeamSettings(text);
          assert.deepEqual(Object.keys(settings).toSorted(), Object.keys(DEFAULT_TEAM_SETTINGS).toSorted());
          const document = createTextDocument('', 0, text);
          const last = positionAt(document, text.length);
          for (const { range } of problems) {
            assert.ok(comparePositions(range.start, range.end) <= 0);
            assert.ok(comparePositions(range.end, last) <= 0);
          }
        },
      ),
    );
  });
});
