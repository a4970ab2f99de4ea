import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compileGlob } from '../../../src/core/config/glob.ts';
import { compileGlobs, compileSettingsGlobs, hasWildcard } from '../../../src/core/config/globs.ts';
import { readTeamSettings } from '../../../src/core/config/readSettings.ts';
import { DEFAULT_TEAM_SETTINGS } from '../../../src/core/config/teamSettings.ts';

describe('globs', () => {
  it('mean what they mean in other tools', () => {
    const cases: [string, string, boolean][] = [
      ['specs/*.md', 'specs/a.md', true],
      ['specs/*.md', 'specs/deep/a.md', false],
      ['specs/**', 'specs/deep/a.md', true],
      ['**/spec.md', 'spec.md', true],
      ['**/spec.md', 'a/b/spec.md', true],
      ['{rfc,rfcs}/**/*.md', 'rfcs/1/text.md', true],
      ['docs', 'docs/a.md', true],
      ['docs/', 'docs/a/b.md', true],
      ['./docs/a.md', 'docs/a.md', true],
      ['/docs/**', 'docs/a.md', true],
      ['docs', 'documents/a.md', false],
      ['.kiro/**', '.kiro/specs/a.md', true],
      ['**/*.md', '.github/a.md', true],
      ['.', 'docs/a.md', true],
      ['docs/**', 'docs', false],
      ['**', 'docs/a.md', true],
      ['**/[!a-c]?.md', 'docs/da.md', true],
      ['**/[!a-c]?.md', 'docs/ba.md', false],
      ['a**.md', 'abc.md', true],
      ['a**.md', 'a/b.md', false],
      ['{prd,rfc/{a,b}}.md', 'rfc/b.md', true],
      ['{prd}.md', '{prd}.md', true],
      ['\\[a].*', '[a].md', true],
      ['', 'a.md', false],
    ];
    for (const [glob, path, expected] of cases) {
      assert.equal(compileGlobs([glob])(path), expected, `${glob} on ${path}`);
    }
  });

  it('none match nothing', () => {
    assert.equal(compileGlobs([])('a.md'), false);
  });

  it('match what trying every way would match', () => {
    const sign = fc.constantFrom('a', 'b', '?', '*', '**/', '/', '/**/', '[ab]', '[!a]');
    fc.assert(
      fc.property(
        fc.array(sign, { maxLength: 8 }).map((signs) => signs.join('')),
        fc.stringMatching(/^[ab]{1,3}(?:\/[ab]{1,3}){0,3}$/),
        (glob, path) => {
          assert.equal(compileGlob(glob)(path), tried(glob.split('/'), path.split('/')), `${glob} on ${path}`);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('of hostile form cost little', () => {
    const path = `${'a/'.repeat(100)}b`;
    const name = 'a'.repeat(2000);
    assert.equal(compileGlobs([`${'*a'.repeat(200)}b`])(name), false);
    assert.equal(compileGlobs([`${'**/a*/'.repeat(50)}c`])(path), false);
    for (const glob of [
      '{a,b}'.repeat(40),
      '{{'.repeat(500),
      `{${'a,'.repeat(5000)}}`,
      '**/'.repeat(60),
      '+(a|aa|aaa)'.repeat(20),
      '*a'.repeat(40),
      '[',
      '{',
      '!(',
      '\\',
    ]) {
      assert.equal(typeof compileGlobs([glob])(path), 'boolean');
    }
  });

  it('of a team: what is left out wins over what is taken in', () => {
    const globs = compileSettingsGlobs({
      ...DEFAULT_TEAM_SETTINGS,
      specs: { include: ['specs'], exclude: ['specs/old/**'] },
      settled: ['done/**'],
    });
    assert.equal(globs.isSpec('specs/a.md'), true);
    assert.equal(globs.isSpec('specs/old/a.md'), false);
    assert.equal(globs.isSpec('docs/a.md'), undefined);
    assert.equal(globs.isSettled('done/a.md'), true);
    assert.equal(globs.isSettled('specs/a.md'), false);
  });

  it('of overrides: the later one that names a file wins, and what it leaves unsaid is as for all', () => {
    const { settings, problems } = readTeamSettings({
      rules: {
        'decision-needs-owner': { severity: 'warning', options: { everywhere: true } },
        'date-ambiguous': 'off',
      },
      overrides: [
        { files: ['drafts', '**/rfc-*.md'], extends: 'strict', rules: { 'decision-needs-owner': 'hint' } },
        { files: ['**/rfc-*.md'], sensitivity: 'lenient', rules: { 'date-ambiguous': 'error' } },
      ],
    });
    assert.deepEqual(problems, []);
    const globs = compileSettingsGlobs(settings);
    assert.equal(globs.settingsOf('specs/a.md'), settings);
    const draft = globs.settingsOf('drafts/a.md');
    assert.equal(globs.settingsOf('drafts/b.md'), draft);
    assert.equal(draft.extends, 'strict');
    assert.deepEqual(draft.rules, {
      'decision-needs-owner': { severity: 'hint', options: { everywhere: true } },
      'date-ambiguous': 'off',
    });
    const { rules, sensitivity } = globs.settingsOf('drafts/rfc-1.md');
    assert.deepEqual(rules['date-ambiguous'], { severity: 'error', options: {} });
    assert.equal(sensitivity, 'lenient');
  });

  it('are told from names', () => {
    assert.deepEqual(['a.md', 'specs/**', 'a?.md', '[a].md', '{a,b}.md'].map(hasWildcard), [
      false,
      true,
      true,
      true,
      true,
    ]);
  });
});

/** Whether a row of names or signs fits one of a pattern; tries all lengths for what stands for any number. */
function tried(pattern: readonly string[], things: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) {
    return things.length === 0;
  }
  if (first === '**') {
    return rest.length === 0 ? things.length > 0 : things.some((_, index) => tried(rest, things.slice(index)));
  }
  const [thing, ...others] = things;
  return thing !== undefined && namePattern(first).test(thing) && tried(rest, others);
}

function namePattern(name: string): RegExp {
  return new RegExp(`^${name.replace(/\*+/g, '.*').replace(/\?/g, '.').replace(/\[!/g, '[^')}$`);
}
