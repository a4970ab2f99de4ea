import assert from 'node:assert/strict';
import { itemsOf, itemsOfKind, summary } from '../../support/reading.ts';

describe('open questions', () => {
  it('are the bullets, numbers, boxes, rows, sub-headings and paragraphs of a section for them', () => {
    const forms = [
      '## Open Questions\n\n- Do hosts see the answers?\n',
      '## 8. Unresolved questions [optional]\n\n1. Do hosts see the answers?\n',
      '# Open issues:\n\n- [ ] Do hosts see the answers?\n',
      '## Open Questions\n\n| # | Question | Owner |\n|---|---|---|\n| 1 | Do hosts see the answers? | @ana |\n',
      '## Open Questions\n\n### Do hosts see the answers?\n\nThey asked twice.\n',
      '## Unresolved questions\n\nDo hosts see the answers?\n',
      '**Open questions**\n\n* Do hosts see the answers?\n',
    ];
    for (const text of forms) {
      assert.deepEqual(summary(text), ['decision open: Do hosts see the answers?'], text);
    }
  });

  it('are found below sub-headings that group them, and need no question mark', () => {
    const text = '## Open Questions\n\n### Blocking\n\n- Name of the second step\n\n### Later\n\n- Which languages?\n';
    assert.deepEqual(summary(text), ['decision open: Name of the second step', 'decision open: Which languages?']);
  });

  it('are none where the section says that there are none', () => {
    for (const none of [
      'None.',
      'N/A',
      '*None at this time*',
      'No open questions.',
      'Currently none. 🎉',
      '- None',
      '1. Done',
      '- [question]',
      '',
      '<!-- - Is this one? -->',
      '*What is still to be found out?*',
      '```\n- Is this one?\n```',
      '| Question | Owner |\n|---|---|\n| | |',
    ]) {
      assert.deepEqual(summary(`## Open Questions\n\n${none}\n\n## Next\n`), [], none);
    }
  });

  it('are settled where the text says so', () => {
    const text = [
      '## Open Questions',
      '- ~~Which vendor?~~ The old one.',
      '- Which colour? **Resolved:** green',
      '- (deferred) Which name?',
      '- ✅ Which font?',
      '- [x] Which size?',
      '- Which price? <!-- status: deferred -->',
      '- Which day?',
    ].join('\n');
    assert.deepEqual(
      itemsOfKind('decision', text).map((item) => item.status),
      ['decided', 'decided', 'deferred', 'decided', 'decided', 'deferred', 'open'],
    );
  });

  it('are settled as a whole where the heading says so', () => {
    for (const heading of [
      '## Open Questions (RESOLVED)',
      '## Resolved questions',
      '## Open questions - answered',
      '## Clarifications',
    ]) {
      assert.deepEqual(summary(`${heading}\n\n- Which colour?\n`), ['decision decided: Which colour?'], heading);
    }
  });

  it('are settled by a line below that says since when, or says so in another language', () => {
    for (const line of [
      '✅ Resolved: the town rows.',
      '**Decided on 15 September 2026 — we share.** It is fair.',
      '**Decided 2026-09-15:** Ana.',
      'Settled: Ana.',
      '**Entschieden am 15. September 2026 — wir teilen.**',
      '**Tranché le 3 mai :** Ana.',
    ]) {
      const text = `## Open questions\n\n### 1. Who rows?\n\nThe boat waits.\n\n${line}\n`;
      assert.deepEqual(summary(text), ['decision decided: 1. Who rows?'], line);
    }
    assert.deepEqual(summary('## Open questions\n\n- Who rows? ✅ Ana.\n'), ['decision decided: Who rows? ✅ Ana.']);
    for (const line of ['Decided people row better.', 'Resolved 3 of 4 points so far.']) {
      const text = `## Open questions\n\n### 1. Who rows?\n\n${line}\n`;
      assert.deepEqual(summary(text), ['decision open: 1. Who rows?'], line);
    }
  });

  it('are settled below a heading of their own among those that are open', () => {
    for (const heading of ['Resolved decisions', 'Resolved', 'Answered questions']) {
      const text = `## Open questions\n\n### ${heading}\n\n- Oars: made of ash.\n\n### Remaining\n\n- Who rows?\n`;
      assert.deepEqual(summary(text), ['decision decided: Oars: made of ash.', 'decision open: Who rows?'], heading);
    }
    const ofOne = '## Open questions\n\n### Which oars?\n\n#### Decision\n\nAsh.\n';
    assert.deepEqual(summary(ofOne), ['decision decided: Which oars?']);
  });

  it('keep id, owner and date where they are given', () => {
    const text =
      '## Open Questions\n\n| ID | Question | Owner | Due Date |\n|--|--|--|--|\n| Q-7 | Which vendor? | Ana Ruiz, @bo | 31 Jan 2027 |\n';
    const [item] = itemsOfKind('decision', text);
    assert.equal(item?.id?.text, 'Q-7');
    assert.deepEqual(
      item?.owners.map((owner) => owner.name),
      ['@bo'],
    );
    assert.equal(item?.due?.day, '2027-01-31');
    assert.equal(item?.asked, true);
  });

  it('are answered below them in a card', () => {
    const text =
      '## Open Questions\n\n### Q-012: Which vendor?\n\n- **Status:** Open\n- **Asked by:** Bo\n- **Owner:** @ana\n\n### Q-013: Which day?\n\n#### Resolution\n\nMondays.\n';
    const [first, second] = itemsOfKind('decision', text);
    assert.deepEqual([first?.id?.text, first?.status, first?.owners[0]?.name], ['Q-012', 'open', '@ana']);
    assert.deepEqual([second?.status, second?.outcome?.text], ['decided', 'Mondays.']);
  });

  it('have their options from a table, and their recommendation', () => {
    const text =
      '**Question:** Who may invite?\n\n**Recommended:** Option B - fewer clicks\n\n| Option | Description |\n|--|--|\n| A | Anyone |\n| B | Hosts |\n';
    const [item] = itemsOfKind('decision', text);
    assert.deepEqual(
      [item?.form, item?.options.map(({ title }) => title.text), item?.recommendation?.text.text],
      ['decision', ['Anyone', 'Hosts'], 'Option B - fewer clicks'],
    );
  });

  it('have their options from a list below, and their recommendation behind what else is told', () => {
    const text =
      '## Discovery\n\n**Question:** Who may invite?\n\n**Options:**\n1. **Anyone** with a link\n2. Hosts\n\n**How we find out:**\n- Ask ten\n\n**Recommendation:** Hosts\n\n**Rationale:**\n- Fewer strangers\n';
    const [item, other] = itemsOfKind('decision', text);
    assert.equal(other, undefined);
    assert.deepEqual(
      [item?.options.map(({ title }) => title.text), item?.recommendation?.text.text, item?.reason?.text],
      [['Anyone with a link', 'Hosts'], 'Hosts', 'Fewer strangers'],
    );
  });

  it('keep a status that nobody knows in its own words', () => {
    const text = '| Question | Owner | Status |\n|--|--|--|\n| Who pays? | @ana | simmering |\n';
    const [item] = itemsOfKind('decision', text);
    assert.deepEqual([item?.status, item?.statusText?.text], ['open', 'simmering']);
  });

  it('are no alternatives, no non-goals, no history, no FAQ', () => {
    for (const heading of ['Alternatives considered', 'Non-Goals', 'FAQ', 'Changelog']) {
      assert.deepEqual(summary(`## ${heading}\n\n- Why not Postgres?\n\n### Decision\n\n- Wait\n`), [], heading);
    }
  });
});

describe('questions and their answers', () => {
  it('are decided on the day of their session', () => {
    const text =
      '## Clarifications\n\n### Session 2026-05-12\n\n- Q: Who may invite? → A: **Hosts only.** It was asked for.\n- Q: Until when? -> A: A week\n';
    const found = itemsOfKind('decision', text);
    assert.deepEqual(
      found.map(({ title, status, outcome, decidedOn }) => [title.text, status, outcome?.text, decidedOn?.day]),
      [
        ['Who may invite?', 'decided', 'Hosts only. It was asked for.', '2026-05-12'],
        ['Until when?', 'decided', 'A week', '2026-05-12'],
      ],
    );
  });

  it('are open while no answer is given', () => {
    assert.deepEqual(summary('- Q: Who may invite? → A: TBD\n'), ['decision open: Who may invite?']);
  });

  it('are superseded by the pair that revises them', () => {
    const text =
      '## Clarifications\n\n### Session 2026-05-12\n\n- Q: Who may invite? → A: Hosts\n- Q: Until when? → A: A week\n\n### Session 2026-06-01\n\n- Q (revision of 2026-05-12 Q2): Until when? → A: A month\n';
    assert.deepEqual(
      itemsOfKind('decision', text).map(({ status, outcome }) => `${status} ${outcome?.text}`),
      ['decided Hosts', 'superseded A week', 'decided A month'],
    );
  });

  it('are none in running notes that answer themselves', () => {
    assert.deepEqual(summary('## Notes\n\n- Q: Does it fit? Then do it.\n'), []);
  });

  it('keep the number that they are called by', () => {
    assert.equal(itemsOfKind('decision', '- Q12: Who pays? → A: Hosts\n')[0]?.id?.text, 'Q12');
  });

  it('are read from two bullets', () => {
    const [item, ...others] = itemsOfKind('decision', '## Open Questions\n\n- Q: Who may invite?\n- A: Hosts.\n');
    assert.deepEqual(others, []);
    assert.deepEqual([item?.status, item?.outcome?.text], ['decided', 'A: Hosts.']);
  });
});

describe('markers in the text', () => {
  it('are open questions where they stand', () => {
    const text =
      '- **FR-3**: Keep answers for [NEEDS CLARIFICATION: how long?] and <<[UNRESOLVED @bo]>> whose? <<[/UNRESOLVED]>>\n';
    assert.deepEqual(summary(text), ['decision open: how long?', 'decision open: whose?']);
  });

  it('are not looked for in code, comments and checklists that only speak of them', () => {
    const text =
      '- [ ] No [NEEDS CLARIFICATION] markers remain\n- Write `[NEEDS CLARIFICATION: what]` there\n<!-- <<[UNRESOLVED a]>> -->\n';
    assert.deepEqual(itemsOf(text), []);
  });

  it('are reported once under "Open Questions"', () => {
    assert.deepEqual(summary('## Open Questions\n\n- [NEEDS CLARIFICATION: how long?]\n'), [
      'decision open: how long?',
    ]);
  });
});

describe('questions that are grouped below others', () => {
  it('are read under a heading or bold line of their own', () => {
    const text =
      '# Kiosk\n\n## Key assumptions to test and questions to answer\n\n**Assumptions**\n- Guests carry a phone.\n\n**Questions to answer**\n- Who keeps the menu up to date?\n\n  Somebody must.\n\n- Who pays for it?\n';
    assert.deepEqual(summary(text), [
      'assumption: Guests carry a phone.',
      'decision open: Who keeps the menu up to date?',
      'decision open: Who pays for it?',
    ]);
  });
});

describe('a decision that running text puts off', () => {
  it('is deferred where it says what is decided later, and none where only work is', () => {
    assert.deepEqual(
      summary(
        '# Kiosk\n\n## Design\n\nWhether guests may pay by card is deferred to the second summer.\n\nThis proposal defers the decision on opening hours.\n\nThe second door is deferred to next year.\n\nCards are decided not to be taken at the bar.\n',
      ),
      [
        'decision deferred: Whether guests may pay by card is deferred to the second summer.',
        'decision deferred: This proposal defers the decision on opening hours.',
        'decision decided: Cards are decided not to be taken at the bar.',
      ],
    );
  });
});
