import assert from 'node:assert/strict';
import { DEFAULT_TEAM_SETTINGS } from '../../../src/core/config/teamSettings.ts';
import { hasStatus, type StateInput, stateOf } from '../../../src/core/sides/specState.ts';
import { readText, words } from './support.ts';

const { statuses } = DEFAULT_TEAM_SETTINGS;
const stateIn = (text: string, options: Partial<StateInput> = {}) => {
  const { parsed, outline } = readText(text);
  const defaults = { path: 'docs/x.md', genre: 'engineering', teamSaysSettled: false, statuses } as const;
  return stateOf({ ...defaults, parsed, outline, ...options });
};

describe('the state of a spec', () => {
  const values: [string, 'live' | 'settled'][] = [
    ['Draft', 'live'],
    ['draft (for the review in May)', 'live'],
    ['proposed', 'live'],
    ['In Review', 'live'],
    ['provisional', 'live'],
    ['implementable', 'live'],
    ['Not implemented', 'live'],
    ['Partially implemented', 'live'],
    ['Implementation in progress', 'live'],
    ['Deferred', 'live'],
    ['Accepted with changes', 'live'],
    ['Ready for review', 'live'],
    ['🚧 WIP', 'live'],
    ['proposed | accepted | rejected', 'live'],
    ['Draft / In Review / Approved', 'live'],
    ['{proposed | accepted}', 'live'],
    ['[Draft, Accepted, Implemented]', 'live'],
    ['blue', 'live'],
    ['', 'live'],
    ['Accepted', 'settled'],
    ['**Accepted**', 'settled'],
    ['✅ Complete', 'settled'],
    ['Implemented (v6.0)', 'settled'],
    ['imlpemented', 'settled'],
    ['Superseded by [9. Queue](0009-queue.md)', 'settled'],
    ['Supercedes ADR 3', 'settled'],
    ['rejected', 'settled'],
    ['withdrawn', 'settled'],
    ['Abgelehnt', 'settled'],
    ['Принято', 'settled'],
    ['已完成', 'settled'],
  ];
  for (const [value, expected] of values) {
    it(`is ${expected} for "${value}"`, () => {
      assert.equal(stateIn(`# Loans\n\n**Status:** ${value}\n`).state, expected);
      assert.equal(stateIn(`# Loans\n\n## Status\n\n${value}\n\n## Context\n`).state, expected);
    });
  }

  const places = [
    '---\nstatus: accepted\n---\n# Loans\n',
    '# Loans\n\n- Status: accepted\n- Deciders: Ana\n',
    '# Loans\n\nStatus: accepted\nDate: 2026-01-02\n',
    '# Loans\n\n:state: accepted\n:discussion: a talk\n',
    ':authors: Ana\n:state: accepted\n\n# Loans\n',
    '# Loans\n\n| Status | Accepted |\n| --- | --- |\n| Owner | Ana |\n',
    '# Loans\n\n## Context\n\nText\n\n## Status\n\n- Accepted in May\n',
  ];
  for (const text of places) {
    it(`is read from ${JSON.stringify(text)}`, () => assert.equal(stateIn(text).state, 'settled'));
  }

  it('is not read from the body, nor from code', () => {
    assert.equal(stateIn('# Loans\n\n## Story\n\nText\n\n## Orders\n\n- **Status:** done\n').state, 'live');
    assert.equal(stateIn('# Loans\n\n```\nStatus: accepted\n```\n').state, 'live');
    assert.equal(stateIn(`# Loans\n${'\ntext\n'.repeat(20)}\nStatus: accepted\n`).state, 'live');
  });

  it('depends on the genre for what is approved', () => {
    assert.equal(stateIn('Status: Approved\n', { genre: 'engineering' }).state, 'settled');
    assert.equal(stateIn('Status: Approved\n', { genre: 'product' }).state, 'live');
  });

  it('is settled in an archive, and where the team says so', () => {
    assert.equal(stateIn('Status: Draft\n', { path: 'specs/Archive/2025/x.md' }).state, 'settled');
    assert.equal(stateIn('Status: Draft\n', { path: 'specs/archive.md' }).state, 'live');
    assert.equal(words(stateIn('', { teamSaysSettled: true }).reason), 'The team settings count it as over');
  });

  it('tells why', () => {
    assert.equal(words(stateIn('Status: *Accepted* (May)\n').reason), 'Its status is "Accepted (May)"');
    assert.equal(words(stateIn('').reason), 'Nothing says that it is over');
    assert.equal(words(stateIn('', { path: 'archive/x.md' }).reason), 'It lies in "archive/"');
  });

  it('is stated only in words that are known', () => {
    assert.equal(hasStatus(readText('Status: proposed\n').parsed), true);
    assert.equal(hasStatus(readText('Status: 200 OK\n').parsed), false);
    assert.equal(hasStatus(readText('# Loans\n').parsed), false);
  });

  it('is what the words of the team mean', () => {
    const own = { ...statuses, decided: ['Ratified'], open: ['Accepted'], superseded: ['retired'] };
    const text = (status: string) => `# A\n\n- Status: ${status}\n`;
    assert.equal(stateIn(text('Ratified (May)'), { statuses: own }).state, 'settled');
    assert.equal(stateIn(text('Ratified'), { statuses: own, genre: 'product' }).state, 'live');
    assert.equal(stateIn(text('Retired'), { statuses: own, genre: 'product' }).state, 'settled');
    assert.equal(stateIn(text('Accepted'), { statuses: own }).state, 'live');
    assert.equal(stateIn(text('Implemented'), { statuses: own }).state, 'settled');
  });
});
