import assert from 'node:assert/strict';
import { isIgnored, parseIgnoreFile } from '../../../src/core/config/ignoreRules.ts';

function ignores(lines: string, path: string, isFolder = false): boolean {
  return isIgnored(`/repo/${path}`, isFolder, [parseIgnoreFile('/repo', lines)]);
}

describe('a .gitignore', () => {
  it('is read as git reads it', () => {
    const cases: [string, string, boolean][] = [
      ['*.log.md', 'a/b.log.md', true],
      ['notes.md', 'deep/notes.md', true],
      ['/notes.md', 'deep/notes.md', false],
      ['/notes.md', 'notes.md', true],
      ['docs/*.md', 'docs/a.md', true],
      ['docs/*.md', 'docs/deep/a.md', false],
      ['docs/*.md', 'x/docs/a.md', false],
      ['**/drafts/*.md', 'x/drafts/a.md', true],
      ['drafts/**', 'drafts/a.md', true],
      ['a/**/b.md', 'a/b.md', true],
      ['a/**/b.md', 'a/x/y/b.md', true],
      ['# notes.md', 'notes.md', false],
      ['\\#notes.md', '#notes.md', true],
      ['notes.md   ', 'notes.md', true],
      ['', 'notes.md', false],
      ['*.md\n!spec.md', 'spec.md', false],
      ['*.md\n!spec.md', 'other.md', true],
      ['!spec.md\n*.md', 'spec.md', true],
      ['{a,b}.md', 'a.md', false],
      ['{a,b}.md', '{a,b}.md', true],
      ['note(1).md', 'note(1).md', true],
      ['[ab].md', 'a.md', true],
      ['?.md', 'ab.md', false],
      ['.hidden', '.hidden', true],
      ['*', '.hidden.md', true],
      ['out', 'out', true],
    ];
    for (const [lines, path, expected] of cases) {
      assert.equal(ignores(lines, path), expected, `${JSON.stringify(lines)} on ${path}`);
    }
  });

  it('tells folders from files', () => {
    assert.equal(ignores('build/', 'build', true), true);
    assert.equal(ignores('build/', 'build', false), false);
    assert.equal(ignores('build/', 'deep/build', true), true);
  });

  it('holds below its folder, and one further in has the last word', () => {
    const outer = parseIgnoreFile('/repo', '*.md\r\n');
    const inner = parseIgnoreFile('/repo/specs/', '!keep.md');
    assert.equal(isIgnored('/repo/specs/keep.md', false, [outer, inner]), false);
    assert.equal(isIgnored('/repo/specs/other.md', false, [outer, inner]), true);
    assert.equal(isIgnored('/repo/keep.md', false, [outer, inner]), true);
    assert.equal(isIgnored('/elsewhere/keep.md', false, [outer, inner]), false);
  });

  it('of hostile form costs little', () => {
    for (const line of ['**/'.repeat(100), '*a'.repeat(100), '[', '\\', '!', '/', '**', 'a'.repeat(100_000)]) {
      assert.equal(typeof ignores(line, `${'a/'.repeat(100)}b.md`), 'boolean');
    }
  });
});
