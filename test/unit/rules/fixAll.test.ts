import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_TEAM_SETTINGS } from '../../../src/core/config/teamSettings.ts';
import { createTandem, fixAll } from '../../../src/core/index.ts';
import type { Finding } from '../../../src/core/rules/finding.ts';
import { RULES } from '../../../src/core/rules/registry.ts';
import { createTextDocument } from '../../../src/core/text/textDocument.ts';
import { filesUnder } from '../../support/projectFiles.ts';
import { testHost } from '../../support/tandem.ts';

const settings = { ...DEFAULT_TEAM_SETTINGS, extends: 'strict' } as const;

function check(text: string): Finding[] {
  const tandem = createTandem(testHost);
  const spec = tandem.read(createTextDocument('file:///specs/a.md', 1, text), {
    path: 'specs/a.md',
    settings,
    alwaysSpec: true,
  });
  return tandem.check(spec, { settings, today: '2027-01-01' });
}

/** Lines of which many can be mended, and others that stand around them. */
const LINES = [
  '# Ferry tickets',
  '## Goals',
  '## Risks',
  '',
  '<!-- tandem: product -->',
  '<!-- tandem: pn -->',
  '<!-- tandem: Not_a spec -->',
  '<!-- tandem-disable Risk_Needs_Mitigation, dateAmbiguous -->',
  '<!-- tandem-disable-nextline risk-needs-mitigation -->',
  '- Fog',
  '| Risk | Mitigation |',
  '| --- | --- |',
  '| Ice | TBD |',
  'Tickets on the phone. 😀',
];

describe('fixing everything', () => {
  it('mends what can be mended and leaves nothing that could', () => {
    const { text, applied, findings } = fixAll('# A\n\n<!-- tandem: product -->\n\n<!-- tandem: pn -->\n', check);
    assert.equal(text, '# A\n\n<!-- tandem: pm -->\n\n<!-- tandem: pn -->\n');
    assert.equal(applied, 1);
    assert.deepEqual(
      findings.map(({ rule, fixes }) => [rule, fixes.length]),
      [['marker-unknown', 0]],
    );
  });

  it('leaves no second empty line where a comment stood between two', () => {
    const { text } = fixAll('# A\n\n<!-- tandem-disable-next-line risk-needs-owner -->\n\nB\n', check);
    assert.equal(text, '# A\n\nB\n');
    const atTop = fixAll('<!-- tandem-disable-next-line risk-needs-owner -->\n\n# A\n', check);
    assert.equal(atTop.text, '# A\n');
  });

  it('is done after once, writes no placeholder, and keeps every line break', () => {
    const lines = fc.array(fc.constantFrom(...LINES), { maxLength: 14 });
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n'), (all, lineBreak) => {
        const before = all.join(lineBreak);
        const { text, findings } = fixAll(before, check);
        assert.ok(findings.every(({ fixes }) => fixes.length === 0));
        assert.equal(fixAll(text, check).text, text);
        // Only comments that do nothing are taken out.
        const lasting = (words: string) => words.split(lineBreak).filter((line) => /^(?!<!-- tandem-)./.test(line));
        assert.equal(lasting(text).length, lasting(before).length);
        assert.ok(!/[\r\n]/.test(text.replaceAll(lineBreak, '')));
        const placeholders = (words: string) => (words.match(/\[|@|TBD|YYYY/g) ?? []).length;
        assert.equal(placeholders(text), placeholders(before));
      }),
      { numRuns: 60 },
    );
  });

  it('leaves the examples as their readers know them, slips aside', () => {
    const examples = filesUnder('examples', /\.md$/);
    assert.ok(examples.length > 3);
    for (const { path, text } of examples) {
      assert.equal(fixAll(text, check).text, text, path);
      const slip = text.replace(/^## .*$/m, '$&\n<!-- tandem: Product -->');
      // Nothing is asked of a record that is accepted.
      const mended = /^Accepted$/m.test(text) ? slip : slip.replace('Product -->', 'pm -->');
      assert.equal(fixAll(slip, check).text, mended, path);
    }
  });

  it('has something to do in the fixtures of each rule that says so, and in those of no other', () => {
    const fixable = new Set(
      filesUnder('test/fixtures/rules', /\.findings$/)
        .filter(({ text }) => /^ {3}\[.*\] fix$/m.test(text))
        .map(({ path }) => path.split('/').at(-2)),
    );
    assert.deepEqual(
      [...fixable].toSorted(),
      RULES.filter(({ meta }) => meta.fixable)
        .map(({ meta }) => meta.id)
        .toSorted(),
    );
  });
});
