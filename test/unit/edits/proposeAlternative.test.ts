import assert from 'node:assert/strict';
import fc from 'fast-check';
import { proposeAlternative } from '../../../src/core/edits/proposeAlternative.ts';
import { offsetAt, positionAt } from '../../../src/core/text/textDocument.ts';
import { insertSnippet } from '../../support/insertSnippet.ts';
import { markdownText } from '../../support/markdownText.ts';
import { readProjectFile } from '../../support/projectFiles.ts';
import { itemOf, specOf } from '../../support/specOf.ts';

/** The text after an alternative was proposed where `^` stands, by @tomasz. */
function proposed(marked: string): string {
  const at = marked.indexOf('^');
  const spec = specOf(marked.replace('^', ''));
  const edit = proposeAlternative(spec, positionAt(spec.document, at), { me: '@tomasz' });
  assert.ok(edit.ok);
  return insertSnippet(spec.document, edit.value);
}

const DECISION = `## Decision: where it is kept

- **Status:** op^en
- **Option A:** here
  - **Gain:** near
- **Option B:** there
- **Recommendation:** B, because it is dry
`;

describe('proposing an alternative', () => {
  it('adds an option to a decision, in the manner of the others', () => {
    const text = proposed(DECISION);
    assert.equal(
      text,
      DECISION.replace('^', '').replace(
        'there\n',
        `there
- **Option C:** [short name, and what it changes]
  - **Gain:** [what users or the business get]
  - **Cost:** [what it takes or gives up]
  - **Constraint that changed:** [what is different from what was assumed, and who set it]
  - **Proposed by:** @tomasz
`,
      ),
    );
    const options = itemOf(specOf(text), 'decision').options.map(({ title }) => title.text);
    assert.deepEqual(options.slice(0, 2), ['here', 'there']);
  });

  it('counts on where options have numbers', () => {
    const text = proposed(
      '## Decisions needed\n\n### Wh^ere do we keep it?\n\n- **Owner:** @ines\n- **Options:**\n  1. Here, but it is wet\n  2. There, but it is far\n',
    );
    assert.match(
      text,
      /\n {2}2\. There, but it is far\n {2}3\. \[short name, and what it changes\]\n {5}- \*\*Gain:\*\*/,
    );
  });

  it('adds an option to a record', () => {
    const text = proposed(
      readProjectFile('examples/docs/adr/0001-keep-profile-answers-one-by-one.md').replace('# Keep', '# ^Keep'),
    );
    assert.match(text, /- The wide record, with more columns\n- \[short name, and what it changes\]\n {2}- \*\*Gain/);
  });

  it('stands below the bullet of a requirement, and leaves its words', () => {
    const text = proposed('## Requirements\n\n- **FR-1:** Store it in Red^is\n- **FR-2:** Show it\n');
    assert.match(
      text,
      /- \*\*FR-1:\*\* Store it in Redis\n {2}- \*\*Alternative:\*\* \[short name.*\n {4}- \*\*Gain:\*\*/,
    );
    assert.match(text, /Proposed by:\*\* @tomasz\n- \*\*FR-2:\*\* Show it\n$/);
  });

  it('stands behind a paragraph, a table and a heading', () => {
    for (const block of ['It must use Re^dis.', '| A | B |\n| --- | --- |\n| Re^dis | x |', '### Ca^che']) {
      const text = proposed(`## Requirements\n\n${block}\n\nMore.\n`);
      assert.ok(text.startsWith(`## Requirements\n\n${block.replace('^', '')}\n\n- **Alternative:** `), text);
      assert.ok(text.endsWith('@tomasz\n\nMore.\n'), text);
    }
  });

  it('says where it can be done where it cannot', () => {
    const refusal = proposeAlternative(specOf('\n'), { line: 0, character: 0 });
    assert.equal(refusal.ok, false);
  });

  it('only ever adds to a text', () => {
    fc.assert(
      fc.property(markdownText, fc.nat(2000), (text, offset) => {
        const spec = specOf(text);
        const edit = proposeAlternative(spec, positionAt(spec.document, offset % (text.length + 1)));
        if (edit.ok) {
          const { range } = edit.value;
          assert.deepEqual(range.start, range.end);
          assert.equal(offsetAt(spec.document, range.start) <= text.length, true);
        }
      }),
    );
  });
});
