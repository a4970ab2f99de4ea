import assert from 'node:assert/strict';
import { compileGlobs, compileSettingsGlobs, hasWildcard } from '../../../src/core/config/globs.ts';

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
      ['', 'a.md', false],
    ];
    for (const [glob, path, expected] of cases) {
      assert.equal(compileGlobs([glob])(path), expected, `${glob} on ${path}`);
    }
  });

  it('none match nothing', () => {
    assert.equal(compileGlobs([])('a.md'), false);
  });

  it('of hostile form cost little', () => {
    const path = `${'a/'.repeat(100)}b`;
    for (const glob of ['**/'.repeat(60), '+(a|aa|aaa)'.repeat(20), '*a'.repeat(40), '[', '{', '!(', '\\']) {
      assert.equal(typeof compileGlobs([glob])(path), 'boolean');
    }
  });

  it('of a team: what is left out wins over what is taken in', () => {
    const globs = compileSettingsGlobs({
      specs: { include: ['specs'], exclude: ['specs/old/**'] },
      settled: ['done/**'],
    });
    assert.equal(globs.isSpec('specs/a.md'), true);
    assert.equal(globs.isSpec('specs/old/a.md'), false);
    assert.equal(globs.isSpec('docs/a.md'), undefined);
    assert.equal(globs.isSettled('done/a.md'), true);
    assert.equal(globs.isSettled('specs/a.md'), false);
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
