import assert from 'node:assert/strict';
import fc from 'fast-check';
import { newSpec, specFileName } from '../../../src/core/features/templates/newSpec.ts';
import { expandSnippet } from './expandSnippet.ts';

describe('the file name of a new spec', () => {
  it('is its title in lower case, joined by hyphens', () => {
    assert.equal(specFileName('Onboarding: first-week drop-off', []), 'onboarding-first-week-drop-off.md');
    assert.equal(specFileName("  The user's  profile (v2)!  ", []), 'the-users-profile-v2.md');
  });

  it('keeps letters of all scripts', () => {
    assert.equal(specFileName('Größe & Maße', []), 'größe-maße.md');
    assert.equal(specFileName('プロフィール設定', []), 'プロフィール設定.md');
    assert.equal(specFileName('Cafe\u0301', []), 'café.md');
    assert.equal(specFileName('हिन्दी में', []), 'हिन्दी-में.md');
  });

  it('is a name even without words, or with one that a system keeps for itself', () => {
    assert.equal(specFileName('  ??? ', []), 'spec.md');
    assert.equal(specFileName('🙂', []), 'spec.md');
    assert.equal(specFileName('Aux', []), 'aux-spec.md');
  });

  it('is none that is there already', () => {
    assert.equal(specFileName('Login', ['login.md']), 'login-2.md');
    assert.equal(specFileName('Login', ['LOGIN.md', 'login-2.md']), 'login-3.md');
    assert.equal(specFileName('Cafe\u0301', ['caf\u00e9.md']), 'café-2.md');
  });

  it('is short, safe and new, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (title, existing) => {
        const name = specFileName(title, existing);
        assert.match(name, /^[^\\/:*?"<>|\s.-][^\\/:*?"<>|\s.]*\.md$/u);
        assert.ok([...name].length <= 80);
        assert.equal(specFileName(title, [name]) === name, false);
      }),
    );
  });
});

describe('a new spec', () => {
  it('has its title, and everything else to be filled in', () => {
    const { text, fileName } = newSpec('Faster first day', []);
    assert.equal(fileName, 'faster-first-day.md');
    assert.match(text, /^# Faster first day\n\n- \*\*Status:\*\* draft\n- \*\*PM:\*\* \[@pm\]\n/);
    assert.match(text, /[^\n]\n$/);
  });

  it('is the same as text and as snippet', () => {
    const { text, snippet } = newSpec('A $1 {b} \\c [d]', []);
    assert.equal(expandSnippet(snippet).text, text);
    assert.ok(text.startsWith('# A $1 {b} \\c [d]\n'));
  });

  it('asks for a title where it got none', () => {
    assert.match(newSpec(' \n ', []).text, /^# \[title\]\n/);
  });
});
