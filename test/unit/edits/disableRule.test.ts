import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { disableRule, disableRuleInFile } from '../../../src/core/edits/disableRule.ts';
import { applyEdits } from '../../../src/core/text/textEdit.ts';
import { specOf } from '../../support/specOf.ts';
import { findingsIn } from '../../support/tandem.ts';
import { english } from '../../support/words.ts';

const markdown = new MarkdownIt({ html: true });

/** The text once its first finding is turned off, and what that was called. */
function silenced(text: string): { after: string; title: string } {
  const finding = findingsIn(text).find(({ rule }) => rule !== 'suppression-unused');
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
    const text = '# A\n\n## Risks\n\n<!-- tandem-disable-next-line date-ambiguous -->\n- The vendor is late\n';
    assert.equal(silenced(text).after, text.replace('date-ambiguous', 'date-ambiguous risk-needs-mitigation'));
  });

  it('has no place in front matter', () => {
    const spec = specOf('---\ntitle: A\n---\n# A\n');
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } };
    assert.equal(disableRule(spec, { rule: 'any-rule', range }), undefined);
  });
});

describe('turning a rule off in a file', () => {
  /** The text without a rule's findings, and that it reads as before. */
  function quiet(text: string, rule: string): string {
    const after = applyEdits(text, disableRuleInFile(specOf(text), rule).edits);
    assert.ok(findingsIn(after).every((finding) => finding.rule !== rule));
    assert.equal(shown(after), shown(text));
    return after;
  }
  const rule = 'risk-needs-mitigation';

  it('puts a comment at its top, behind the front matter', () => {
    assert.equal(
      quiet('# A\r\n\r\n## Risks\r\n\r\n- Fog\r\n', rule),
      `<!-- tandem-disable ${rule} -->\r\n\r\n# A\r\n\r\n## Risks\r\n\r\n- Fog\r\n`,
    );
    assert.equal(
      quiet('---\ntitle: A\n---\n\n# A\n\n## Risks\n\n- Fog\n', rule),
      `---\ntitle: A\n---\n<!-- tandem-disable ${rule} -->\n\n# A\n\n## Risks\n\n- Fog\n`,
    );
  });

  it('adds to the comment that is there already, unless that gives its reason', () => {
    const text = '# A\n\n## Risks\n\n- Fog\n';
    assert.equal(
      quiet(`<!-- tandem-disable date-ambiguous -->\n\n${text}`, rule),
      `<!-- tandem-disable date-ambiguous ${rule} -->\n\n${text}`,
    );
    const reasoned = `<!-- tandem-disable date-ambiguous -- all are day first -->\n\n${text}`;
    assert.equal(quiet(reasoned, rule), `<!-- tandem-disable ${rule} -->\n\n${reasoned}`);
  });
});
