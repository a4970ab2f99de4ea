import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { disableRule } from '../../../src/core/edits/disableRule.ts';
import { applyEdits } from '../../../src/core/text/textEdit.ts';
import { specOf } from '../../support/specOf.ts';
import { findingsIn } from '../../support/tandem.ts';
import { english } from '../../support/words.ts';

const markdown = new MarkdownIt({ html: true });

/** The text once its first finding is turned off, and what that was called. */
function silenced(text: string): { after: string; title: string } {
  const [finding] = findingsIn(text);
  assert.ok(finding, 'nothing found');
  const fix = disableRule(specOf(text), finding);
  assert.ok(fix);
  return { after: applyEdits(text, fix.edits), title: english(fix.title) };
}

/** What a reader sees, whatever comments there are. */
function shown(text: string): string {
  return markdown
    .render(text)
    .replace(/<!--.*?-->/gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=<)|(?<=>) /g, '')
    .trim();
}

const PLACES: readonly [string, string][] = [
  ['a bullet', '# A\n\n## Risks\n\n- The vendor is late\n'],
  ['a nested bullet', '# A\n\n## Plan\n\n- The form\n  - **Effort:** 3 weeks\n'],
  ['a paragraph', '# A\n\n## Plan\n\n**Estimate:** 3 weeks\n'],
  ['a later line of a paragraph', '# A\n\n## Plan\n\nWe looked at it.  \n**Estimate:** 3 weeks\n'],
  [
    'a table',
    '# A\n\n## Risks\n\n| Risk | Impact | Mitigation |\n| --- | --- | --- |\n| The vendor is late | high | |\n',
  ],
];

describe('turning a rule off where it speaks', () => {
  for (const [name, text] of PLACES) {
    it(`silences it in ${name} and changes nothing that is shown`, () => {
      for (const source of [text, text.replaceAll('\n', '\r\n')]) {
        const { after, title } = silenced(source);
        assert.deepEqual(findingsIn(after), [], after);
        assert.equal(shown(after), shown(source));
        assert.match(title, /^Turn off [a-z-]+ for this (?:line|table)$/);
        assert.equal(after.replace(/<!--.*?-->/g, '').replace(/\s+/g, ''), source.replace(/\s+/g, ''));
      }
    });
  }

  it('adds to the comment that is there', () => {
    const text = '# A\n\n## Risks\n\n<!-- tandem-disable-next-line other-rule -->\n- The vendor is late\n';
    assert.equal(silenced(text).after, text.replace('other-rule', 'other-rule risk-needs-mitigation'));
  });

  it('has no place in front matter', () => {
    const spec = specOf('---\ntitle: A\n---\n# A\n');
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } };
    assert.equal(disableRule(spec, { rule: 'any-rule', range }), undefined);
  });
});
