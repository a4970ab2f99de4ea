import assert from 'node:assert/strict';
import * as z from 'zod/mini';
import { DEFAULT_TEAM_SETTINGS, type TeamSettings } from '../../../src/core/config/teamSettings.ts';
import { createTandem, type Spec } from '../../../src/core/index.ts';
import { defineRule, type Rule } from '../../../src/core/rules/defineRule.ts';
import { RULES } from '../../../src/core/rules/registry.ts';
import { activeRules } from '../../../src/core/rules/ruleSettings.ts';
import { runRules } from '../../../src/core/rules/runRules.ts';
import { createTextDocument } from '../../../src/core/text/textDocument.ts';
import { testHost } from '../../support/tandem.ts';

function specOf(text: string, alwaysSpec = true): Spec {
  const document = createTextDocument('file:///specs/a.md', 1, text);
  return createTandem(testHost).read(document, { path: 'notes/a.md', settings: DEFAULT_TEAM_SETTINGS, alwaysSpec });
}

const settingsWith = (more: Partial<TeamSettings>): TeamSettings => ({ ...DEFAULT_TEAM_SETTINGS, ...more });

/** Ids of the rules that find something, with the line that they find it on. */
function found(
  spec: Spec,
  more: { settings?: TeamSettings; quiet?: ReadonlySet<string>; rules?: readonly Rule[] } = {},
): string[] {
  const run = { settings: DEFAULT_TEAM_SETTINGS, today: '2027-01-01', ...more };
  return runRules(spec, run).map(({ rule, range }) => `${range.start.line + 1} ${rule}`);
}

const table = [
  '# Night bus',
  '',
  '## Risks',
  '',
  '| Risk | Mitigation |',
  '| --- | --- |',
  '| Drivers skip the last stop |  |',
  '| The app is late | It says so |',
  '| Riders wait at the wrong side | A map |',
].join('\n');

describe('running the rules', () => {
  it('finds nothing in documents that are no specs', () => {
    assert.deepEqual(found(specOf('# Tool\n\n## Risks\n\n- It may break\n', false)), []);
  });

  it('asks nothing of specs that are over', () => {
    assert.deepEqual(found(specOf(table)), ['7 risk-needs-mitigation']);
    assert.deepEqual(found(specOf(`---\nstatus: implemented\n---\n${table}`)), []);
  });

  it('reports by place', () => {
    const text = `${table}\n\n## Decision needed: one bus or two\n\n**Owner:** TBD\n`;
    assert.deepEqual(found(specOf(text)), [
      '7 risk-needs-mitigation',
      '11 decision-needs-due-date',
      '11 decision-needs-owner',
    ]);
  });

  it('goes on when a rule throws, and says which one', () => {
    const broken = defineRule({
      meta: { ...riskRule().meta, id: 'broken-rule', messages: { gone: 'Gone' } },
      check: ({ report, spec }) => {
        report({ messageId: 'gone', range: spec.items[0]?.range ?? assert.fail() });
        throw new TypeError('no such thing');
      },
    });
    const errors: unknown[] = [];
    const log = { ...testHost.log, error: (event: string, data?: object) => errors.push([event, data]) };
    const spec = specOf(table);
    const run = { settings: DEFAULT_TEAM_SETTINGS, today: '2027-01-01', rules: [broken, riskRule()], log };
    assert.deepEqual(
      runRules(spec, run).map(({ rule }) => rule),
      ['risk-needs-mitigation'],
    );
    assert.deepEqual(errors, [
      ['rules.failed', { rule: 'broken-rule', uri: 'file:///specs/a.md', error: 'TypeError: no such thing' }],
    ]);
  });

  it('is silent where somebody is writing', () => {
    const spec = specOf(table);
    const risk = spec.items[0] ?? assert.fail();
    assert.deepEqual(found(spec, { quiet: new Set() }), ['7 risk-needs-mitigation']);
    assert.deepEqual(found(spec, { quiet: new Set(['another item']) }), ['7 risk-needs-mitigation']);
    assert.deepEqual(found(spec, { quiet: new Set([risk.key]) }), []);
  });

  it('says of a whole list once what it lacks, without those being written', () => {
    const spec = specOf('# Bus\n\n## Risks\n\n- Rain falls\n- Snow falls\n- Ice forms\n');
    const counts = (...written: number[]): string[] =>
      runRules(spec, {
        settings: DEFAULT_TEAM_SETTINGS,
        today: '2027-01-01',
        quiet: new Set(written.map((index) => spec.items[index]?.key ?? assert.fail())),
      }).map(({ range, data }) => `${range.start.line + 1} ${data.count ?? data.title}`);
    assert.deepEqual(counts(), ['3 3']);
    assert.deepEqual(counts(1), ['3 2']);
    assert.deepEqual(counts(0, 1), ['7 Ice forms']);
  });

  it('reports what is there even in what is being written', () => {
    const present = defineRule({
      meta: { ...riskRule().meta, id: 'present-rule', about: 'present' },
      check: riskRule().check,
    });
    const spec = specOf(table);
    const quiet = new Set(spec.items.map(({ key }) => key));
    assert.deepEqual(found(spec, { quiet, rules: [present] }), ['7 present-rule']);
  });

  it('leaves out what a comment turns off', () => {
    const heading = '## Decision needed: one bus or two\n\n**Owner:** TBD\n';
    const both = ['decision-needs-due-date', 'decision-needs-owner'];
    const rulesIn = (text: string): string[] =>
      runRulesIn(text)
        .map(({ rule }) => rule)
        .filter((rule) => rule !== 'suppression-unused');
    const runRulesIn = (text: string) =>
      runRules(specOf(text), { settings: DEFAULT_TEAM_SETTINGS, today: '2027-01-01' });
    assert.deepEqual(rulesIn(heading), both);
    assert.deepEqual(rulesIn(`<!-- tandem-disable-next-line -->\n\n${heading}`), []);
    assert.deepEqual(rulesIn(`<!-- tandem-disable-next-line decision-needs-owner -->\n${heading}`), [both[0]]);
    assert.deepEqual(
      rulesIn(`<!-- tandem-disable-next-line decision-needs-owner, decision-needs-due-date -->\n${heading}`),
      [],
    );
    assert.deepEqual(rulesIn(`<!-- tandem-disable-next-line risk-needs-mitigation -->\n${heading}`), both);
    assert.deepEqual(rulesIn(`<!-- tandem-disable -->\n\n${heading}`), []);
    assert.deepEqual(rulesIn(`<!-- tandem-disable -->\n\n<!-- tandem-enable -->\n\n${heading}`), both);
    assert.deepEqual(
      rulesIn(`<!-- tandem-disable ${both.join(' ')} -->\n\n<!-- tandem-enable ${both[0]} -->\n\n${heading}`),
      [both[0]],
    );
    assert.deepEqual(rulesIn(`<!-- tandem-disable ${both[1]} -->\n\n<!-- tandem-enable -->\n\n${heading}`), both);
    assert.deepEqual(rulesIn(`${heading}\n<!-- tandem-disable -->\n`), both);
  });
});

/** What is overdue, or says two things at once. */
const CONTRADICTIONS: ReadonlySet<string> = new Set([
  'decision-overdue',
  'decision-against-recommendation',
  'chosen-option-unlisted',
  'status-contradicts',
]);

describe('what the settings make of the rules', () => {
  const levels = (settings: TeamSettings): Record<string, string> =>
    Object.fromEntries(activeRules(RULES, settings).map(({ rule, severity }) => [rule.meta.id, severity]));

  it('recommended is Information at most, Warning where a rule is about a contradiction, never an Error', () => {
    for (const { rule, severity } of activeRules(RULES, DEFAULT_TEAM_SETTINGS)) {
      const isWarning = CONTRADICTIONS.has(rule.meta.id);
      assert.equal(severity, isWarning ? 'warning' : 'information', rule.meta.id);
    }
  });

  it('a team turns rules off and gives them a severity', () => {
    const rules = { 'risk-needs-mitigation': 'off', 'decision-needs-owner': { severity: 'error' } } as const;
    const all = levels(settingsWith({ rules }));
    assert.equal(all['risk-needs-mitigation'], undefined);
    assert.equal(all['decision-needs-owner'], 'error');
    assert.equal(all['decision-needs-due-date'], 'information');
  });

  it('rules outside the set are on where a team names them', () => {
    const strictOnly = defineRule({ meta: { ...riskRule().meta, set: 'strict' }, check: () => {} });
    const isOn = (more: Partial<TeamSettings>): boolean => activeRules([strictOnly], settingsWith(more)).length === 1;
    assert.equal(isOn({}), false);
    assert.equal(isOn({ extends: 'strict' }), true);
    assert.equal(isOn({ rules: { 'risk-needs-mitigation': 'hint' } }), true);
    assert.equal(isOn({ rules: { 'risk-needs-mitigation': {} } }), true);
    assert.equal(isOn({ extends: 'strict', rules: { 'risk-needs-mitigation': { severity: 'off' } } }), false);
  });

  it('options come from the team, else from the set, else from the rule', () => {
    const everywhere = (more: Partial<TeamSettings>): unknown =>
      activeRules(RULES, settingsWith(more)).find(({ rule }) => rule.meta.id === 'decision-needs-owner')?.options
        .everywhere;
    const rules = (value: unknown) => ({ 'decision-needs-owner': { options: { everywhere: value } } });
    assert.equal(everywhere({}), false);
    assert.equal(everywhere({ extends: 'strict' }), true);
    assert.equal(everywhere({ extends: 'strict', rules: rules(false) }), false);
    assert.equal(everywhere({ extends: 'strict', rules: rules('often') }), true);
  });
});

describe('the list of rules', () => {
  it('holds each id once, in kebab case, with words for people', () => {
    const ids = RULES.map(({ meta }) => meta.id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { meta } of RULES) {
      assert.match(meta.id, /^[a-z]+(?:-[a-z]+)*$/);
      assert.match(meta.summary, /^[A-Z].*[^.]$/);
      assert.match(meta.since, /^\d+\.\d+\.\d+$/);
      for (const message of Object.values(meta.messages)) {
        assert.doesNotMatch(message, /\b(?:please|invalid|violat\w*|must not|fail\w*|bad|wrong)\b/i);
      }
    }
  });

  it('has a default for every option', () => {
    for (const { meta } of RULES) {
      assert.ok(z.safeParse(meta.options, {}).success, meta.id);
    }
  });
});

function riskRule(): Rule {
  return RULES.find(({ meta }) => meta.id === 'risk-needs-mitigation') ?? assert.fail();
}
