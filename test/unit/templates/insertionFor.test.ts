import assert from 'node:assert/strict';
import { type InsertionContext, insertionFor } from '../../../src/core/features/templates/insertionFor.ts';
import type { TemplateId } from '../../../src/core/features/templates/template.ts';
import { templateById } from '../../../src/core/features/templates/templates.ts';
import { insertInto, readForInsertion } from './insertInto.ts';

/** The document after inserting at the `‸`; everything typed from a `/` up to it counts as asking for the template. */
function insert(marked: string, id: TemplateId, context: InsertionContext = {}): string {
  return insertInto(marked, templateById(id), context).text;
}

function formOf(marked: string, id: TemplateId): string {
  return insertInto(marked, templateById(id), {}).insertion.form;
}

describe('a risk', () => {
  it('becomes a row of the table of risks, by the names of its columns', () => {
    const text = insert(
      `# Spec

## Risks

| Risk | Impact | Probability | Mitigation | Owner | Review board |
|---|---|---|---|---|---|
| Mail is slow | High | Low | Queue it | @ana | yes |

## Next
‸`,
      'risk',
    );
    assert.ok(
      text.includes(
        '| Mail is slow | High | Low | Queue it | @ana | yes |\n' +
          '| [if this happens, then that follows] | [low / medium / high] | [low / medium / high] | [what is done about it] | [@owner] | [review board] |\n' +
          '\n## Next\n',
      ),
      text,
    );
  });

  it('gets the next id, an open status in the spelling of the others, and today', () => {
    const text = insert(
      `# RAID

## Risks

| ID | Date raised | Risk description | Status |
| --- | --- | --- | --- |
| R-008 | 2026-01-02 | One | Closed |
| R-009 | 2026-01-03 | Two | Open |
‸`,
      'risk',
    );
    assert.ok(text.endsWith('| R-010 | 2026-05-04 | [if this happens, then that follows] | Open |\n'), text);
  });

  it('keeps to tables without outer pipes', () => {
    const text = insert('## Risks\n\nRisk | Mitigation\n--- | ---\nOne | Two\n\n‸', 'risk');
    assert.ok(text.includes('One | Two\n[if this happens, then that follows] | [what is done about it]\n\n'), text);
  });

  it('takes the place of a row that nobody has filled in', () => {
    const text = insert(
      '## Risks\n\n| Risk | Owner | Status |\n| --- | --- | --- |\n| [what it is] | [@owner] | open |\n\n‸',
      'risk',
    );
    assert.ok(!text.includes('[what it is]'), text);
    assert.equal(text.match(/^\|/gm)?.length, 3);
  });

  it('becomes a row right where somebody asks below the table', () => {
    const text = insert('## Risks\n\n| Risk | Mitigation |\n| --- | --- |\n| One | Two |\n/ris‸\n\nText\n', 'risk');
    assert.equal(
      text,
      '## Risks\n\n| Risk | Mitigation |\n| --- | --- |\n| One | Two |\n| [if this happens, then that follows] | [what is done about it] |\n\nText\n',
    );
  });

  it('becomes a row of a table elsewhere, and what was typed goes', () => {
    const text = insert('## Notes\n\n/risk‸\n\n## Risks\n\n| Risk | Owner |\n| --- | --- |\n| One | @bo |', 'risk');
    assert.equal(
      text,
      '## Notes\n\n\n\n## Risks\n\n| Risk | Owner |\n| --- | --- |\n| One | @bo |\n| [if this happens, then that follows] | [@owner] |',
    );
  });

  it('is found by its columns where the section is called something else', () => {
    assert.equal(
      formOf('# A\n\n## Worries\n\n| Risk | Mitigation |\n| --- | --- |\n| One | Two |\n\n## B\n\n‸', 'risk'),
      'row',
    );
    assert.equal(
      formOf('# A\n\n## Costs\n\n| Item | Cost |\n| --- | --- |\n| One | 2 |\n\n## B\n\n‸', 'risk'),
      'template',
    );
  });

  it('becomes a bullet like the last one: arrow', () => {
    const text = insert('## Risks\n\n- Mail is slow → queue it\n- Data is lost → back up\n\n‸', 'risk');
    assert.ok(text.includes('→ back up\n- [if this happens, then that follows] → [what is done about it]\n\n'), text);
  });

  it('becomes a bullet like the last one: bold lead, and fields below', () => {
    const text = insert(
      `## Risks

* **Slow mail**: it may not arrive.
  * **Likelihood**: High
  * **Mitigation**: Queue it
‸`,
      'risk',
    );
    assert.ok(
      text.includes(
        '* **[short name]**: [if this happens, then that follows]\n  * **Likelihood**: [low / medium / high]\n  * **Mitigation**: [what is done about it]',
      ),
      text,
    );
  });

  it('becomes a bullet like the last one: a label of its own', () => {
    const text = insert('## Risks\n\n- **Risk:** Mail is slow\n‸', 'risk');
    assert.ok(text.includes('- **Risk:** [if this happens, then that follows]\n'), text);
  });

  it('is written out where risks have headings of their own', () => {
    const text = insert('# A\n\n## Risks\n\n### Slow mail\n\n- **Likelihood:** high\n- **Impact:** low\n\n‸', 'risk');
    assert.match(text, /\n### Risk: \[short name\]\n/);
  });

  it('is written out in an empty section, one level below', () => {
    assert.equal(insert('# A\n\n## Risks\n\n‸\n', 'risk').split('\n')[4], '### Risk: [short name]');
  });
});

describe('a decision', () => {
  it('becomes a bullet of the open questions, with box and number in their manner', () => {
    assert.match(
      insert('## Open Questions\n\n- [ ] One?\n- [x] Two?\n‸', 'decision'),
      /\n- \[ \] \[what must be decided\]\n/,
    );
    assert.match(insert('## Open Questions\n\n1. One?\n2. Two?\n‸', 'decision'), /\n3\. \[what must be decided\]\n/);
    assert.match(insert('## Open Questions\n\n1. One?\n1. Two?\n‸', 'decision'), /\n1\. \[what must be decided\]\n$/);
    assert.match(
      insert('## Open Questions\n\n- **Q-7:** One?\n‸', 'decision'),
      /\n- \*\*Q-8:\*\* \[what must be decided\]\n/,
    );
    assert.match(insert('## Open Questions\n\n- OQ-07: One?\n‸', 'decision'), /\n- OQ-08: \[what must be decided\]\n/);
  });

  it('keeps fields in brackets and the status behind a bullet', () => {
    assert.match(
      insert('## Open questions\n\n- One? (Owner: ana, due: 2026-01-02)\n‸', 'decision'),
      /\n- \[what must be decided\] \(Owner: \[@owner\], due: \[YYYY-MM-DD\]\)\n/,
    );
    assert.match(
      insert('## Open questions\n\n- One? <!-- status: deferred -->\n‸', 'decision'),
      /\n- \[what must be decided\] <!-- status: open -->\n/,
    );
  });

  it('leaves the empty lines that its list has', () => {
    const text = insert('## Open questions\n\n- One?\n\n- Two?\n\n## Next\n‸', 'decision');
    assert.ok(text.includes('- Two?\n\n- [what must be decided]\n\n## Next'), text);
  });

  it('takes the place of "None"', () => {
    const bullets = insert('## Open questions\n\n- None\n\n‸', 'decision');
    assert.ok(bullets.startsWith('## Open questions\n\n- [what must be decided]\n'), bullets);
    const prose = insert('# A\n\n## Open decisions\n\nNone yet.\n\n## Next\n\n/decision‸\n', 'decision');
    assert.match(prose, /## Open decisions\n\n### Decision: \[the question to answer\]\n\n- \*\*Status:\*\* open\n/);
    assert.match(prose, /## Next\n\n\n$/);
  });

  it('goes to the section around the cursor before any other', () => {
    const text = insert('## Open questions\n\n- One?\n\n## Decisions\n\n- Two\n\n‸\n', 'decision');
    assert.ok(text.includes('- Two\n- [what must be decided]\n'), text);
  });

  it('is written out where the bullets are the fields of another decision', () => {
    assert.equal(formOf('## Decisions\n\n- **Status:** open\n- **Due:** 2026-01-02\n\n‸', 'decision'), 'template');
  });

  it('is never put among alternatives', () => {
    assert.equal(formOf('## Alternatives considered\n\n- One\n- Two\n\n## Next\n\n‸', 'decision'), 'template');
  });
});

describe('estimate, evidence and scope change', () => {
  it('become rows', () => {
    assert.match(
      insert(
        '## Estimates\n\n| Item | Effort | Assumptions | By |\n|---|---|---|---|\n| A | 3 | B | @c |\n‸',
        'estimate',
        { me: '@me' },
      ),
      /\| \[what is estimated\] \| \[lowest\]-\[highest\] \[person-days \/ weeks \/ story points\] \| \[what must hold\] \| @me \|\n/,
    );
    assert.match(
      insert('## Scope changes\n\n| Date | Change | Decided by |\n|---|---|---|\n| 1 | 2 | 3 |\n‸', 'scope-change'),
      /\| 2026-05-04 \| \[what changes\] \| \[@who decides\] \|\n/,
    );
    assert.match(
      insert('## Evidence\n\n| Claim | Source |\n|---|---|\n| 1 | 2 |\n‸', 'evidence'),
      /\| \[the claim\] \| \[where it comes from, with a link\] \|\n/,
    );
  });

  it('become bullets that say it all in one line', () => {
    assert.match(
      insert('## Evidence\n\n- Five of six said so\n‸', 'evidence'),
      /\n- \[the claim\] \(\[source, who and how many, date\]\)\n/,
    );
  });
});

describe('a template without a list for it', () => {
  it('stands on the empty line of the cursor, set off from its neighbours', () => {
    assert.equal(
      insert('# A\n\nText\n‸\nMore\n', 'risk').replace(/- \*\*(?!Trigger).*\n/g, ''),
      '# A\n\nText\n\n## Risk: [short name]\n\n- **Trigger:** [the sign that it is happening]\n\nMore\n',
    );
  });

  it('replaces what was typed', () => {
    const text = insert('# A\n\n/evid‸\n', 'evidence');
    assert.match(text, /^# A\n\n## Evidence: \[the claim\]\n\n- /);
    assert.ok(!text.includes('/evid'), text);
  });

  it('goes behind the paragraph, code or heading in which the cursor stands', () => {
    assert.match(insert('# A\n\nOne ‸\ntwo\n\nThree\n', 'risk'), /One \ntwo\n\n## Risk[\s\S]*happening\]\n\nThree\n$/);
    assert.match(insert('# A\n\n```\none\n‸\ntwo\n```\n', 'risk'), /two\n```\n\n## Risk/);
    assert.match(insert('# A‸\n\nThree\n', 'risk'), /^# A\n\n## Risk/);
  });

  it('goes behind front matter', () => {
    assert.match(insert('---\nstatus: draft\n‸\n---\nText\n', 'brief'), /---\n\n## Decision needed[\s\S]*\n\nText\n$/);
  });

  it('has the level of the headings around it', () => {
    const level = (marked: string, id: TemplateId = 'brief') =>
      /^(#+) (?:Decision needed|\[title\])/m.exec(insert(marked, id))?.[1]?.length;
    assert.equal(level('‸'), 2);
    assert.equal(level('‸', 'spec'), 1);
    assert.equal(level('# A\n\nText\n\n‸'), 2);
    assert.equal(level('# A\n\n## B\n\nText\n\n‸'), 2);
    assert.equal(level('# A\n\n## B\n\nText\n\n‸\n\n### C\n'), 3);
    assert.equal(level('# A\n\n## B\n\n### C\n\nText\n\n‸'), 3);
    assert.equal(level('# A\n\n## B\n\n/brief‸'), 3);
  });

  it('keeps the line breaks of its document', () => {
    const text = insert('# A\r\n\r\n## Risks\r\n\r\n‸\r\n', 'risk');
    assert.doesNotMatch(text, /[^\r]\n/);
    const row = insert('## Risks\r\n\r\n| Risk | Owner |\r\n| --- | --- |\r\n| One | @bo |\r\n', 'risk');
    assert.ok(row.endsWith('| One | @bo |\r\n| [if this happens, then that follows] | [@owner] |\r\n'), row);
  });

  it('bears a cursor outside the document', () => {
    const input = readForInsertion('# A\n');
    for (const line of [-1, 99]) {
      assert.equal(insertionFor(input, { line, character: 5 }, templateById('brief')).form, 'template');
    }
  });
});
