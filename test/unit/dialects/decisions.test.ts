import assert from 'node:assert/strict';
import { itemsOf, itemsOfKind, summary } from '../../support/reading.ts';

const MADR = `---
status: proposed
date: 2026-04-02
decision-makers: [Ana Ruiz, "@bo"]
---

# Keep answers on the device

## Context and Problem Statement

People stop half way.

## Considered Options

* Keep them on the device
* Keep them on the server

## Decision Outcome

Chosen option: "Keep them on the device", because it works without a network.

### Consequences

* Good, because it is quick
* Bad, because answers are lost with the device
`;

describe('decision records', () => {
  it('are one decision at their title, with what MADR says of it', () => {
    const decisions = itemsOfKind('decision', MADR, 'docs/adr/0004-answers.md');
    assert.equal(decisions.length, 1);
    const [record] = decisions;
    assert.deepEqual(
      [record?.title.text, record?.status, record?.range.start.line, record?.decidedOn?.day, record?.asked],
      ['Keep answers on the device', 'open', 6, '2026-04-02', true],
    );
    assert.deepEqual(
      record?.owners.map((owner) => owner.name),
      ['Ana Ruiz', '@bo'],
    );
    assert.deepEqual(
      record?.options.map((option) => option.title.text),
      ['Keep them on the device', 'Keep them on the server'],
    );
  });

  it('follow the status that Nygard puts below a heading', () => {
    const record = (status: string) =>
      `# 7. Use words\n\nDate: 2026-01-05\n\n## Status\n\n${status}\n\n## Context\n\nc\n\n## Decision\n\nWe use words.\n\n## Consequences\n\nFew.\n`;
    const status = (words: string) =>
      itemsOfKind('decision', record(words), 'doc/adr/0007-use-words.md').map((item) => item.status);
    assert.deepEqual(status('Accepted'), ['decided']);
    assert.deepEqual(status('Proposed'), ['open']);
    assert.deepEqual(status('Supercedes [3. Use pictures](0003-use-pictures.md)'), ['superseded']);
    assert.deepEqual(status('Rejected'), ['rejected']);
  });

  it('ask nobody to decide while they are a draft', () => {
    const [record] = itemsOfKind('decision', MADR.replace('proposed', 'draft'), 'docs/adr/0004-answers.md');
    assert.deepEqual([record?.status, record?.asked], ['open', false]);
  });

  it('are decided where they say what was chosen and give no status', () => {
    const text = MADR.replace(/^---[\s\S]*?---\n/, '');
    assert.deepEqual(
      itemsOfKind('decision', text, 'docs/adr/0004.md').map((item) => item.status),
      ['decided'],
    );
  });

  it('are known by their folder as well, and proposals by their title', () => {
    const text = '# Use paper\n\n- **Status:** Proposed\n\n## Context\n\nRain.\n\n## Decision\n\nWe use paper.\n';
    assert.deepEqual(summary(text, 'docs/decisions/paper.md'), ['decision open: Use paper']);
    assert.deepEqual(summary(text, 'docs/decisions/README.md'), ['decision decided: We use paper.']);
    assert.deepEqual(summary('# RFC 12: Use paper\n\n**Status:** Draft\n\n## Summary\n\nPaper.\n', 'docs/paper.md'), [
      'decision open: RFC 12: Use paper',
    ]);
    assert.deepEqual(summary('# Use paper\n\n**Status:** Draft\n\n## Summary\n\nPaper.\n', 'docs/paper.md'), []);
  });

  it('are proposals where their own status says so, and decided once it says that', () => {
    const rfc = (status: string) => `# Shorter names\n\n- Status: ${status}\n\n## Motivation\n\nLong names.\n`;
    assert.deepEqual(summary(rfc('Proposed'), 'rfcs/0012.md'), ['decision open: Shorter names']);
    assert.deepEqual(summary(rfc('**Implemented (Kiosk 3.2)**'), 'rfcs/0012.md'), ['decision decided: Shorter names']);
    assert.deepEqual(summary(rfc('Rejected'), 'rfcs/0012.md'), ['decision rejected: Shorter names']);
    assert.deepEqual(summary('# Shorter names\n\n## Motivation\n\nLong names.\n', 'rfcs/0012.md'), []);
    assert.deepEqual(summary(rfc('Draft'), 'specs/names/spec.md'), []);
    const rfd = (state: string) => `---\nauthors: Ana\nstate: ${state}\n---\n\n# RFD 12 Shorter names\n\nText.\n`;
    assert.deepEqual(summary(rfd('discussion'), 'rfd/0012/README.md'), ['decision open: RFD 12 Shorter names']);
    assert.deepEqual(summary(rfd('published'), 'rfd/0012/README.md'), ['decision decided: RFD 12 Shorter names']);
  });
});

describe('records of other tools', () => {
  it('have their status, options and outcome read', () => {
    const adg = (status: string, outcome: string) =>
      `---\nadr_id: "0001"\nstatus: ${status}\n---\n\n# Which map\n\n## <a name="question"></a> Question\n\nWhich?\n\n## <a name="options"></a> Options\n\n1. free\n2. dear\n\n## <a name="outcome"></a> Outcome\n\n${outcome}\n`;
    const read = (text: string) =>
      itemsOfKind('decision', text, 'model/0001.md').map((item) => [item.status, item.options.length]);
    assert.deepEqual(read(adg('open', '')), [['open', 2]]);
    assert.deepEqual(read(adg('decided', 'We decided for Option 1.')), [['decided', 2]]);
  });

  it('are called by their question where their title is a number', () => {
    const text =
      '# Decision Moment `01AB`\n\n- **Status:** `resolved`\n\n## Question\n\nWhich map?\n\n## Options\n\n- free\n- dear\n\n## Final answer\n\nThe free one\n';
    const [item, ...others] = itemsOfKind('decision', text, 'decisions/DM-01AB.md');
    assert.deepEqual(others, []);
    assert.deepEqual(
      [item?.title.text, item?.status, item?.options.length, item?.outcome?.text],
      ['Which map?', 'decided', 2, 'The free one'],
    );
  });

  it('are told by deciders and status in their front matter', () => {
    const text = '---\nid: 1\nstatus: proposed\ndeciders: [ana]\n---\n\n# Use maps\n\nText.\n';
    assert.deepEqual(summary(text, 'docs/maps.md'), ['decision open: Use maps']);
  });
});

describe('decisions in other documents', () => {
  it('are below headings that say that they were taken', () => {
    for (const heading of [
      'Architecture Decisions Made',
      'Navigation decisions',
      'Summary of decisions',
      'Storage Architecture Decision',
    ]) {
      assert.deepEqual(summary(`## ${heading}\n\nKeep answers on the device.\n`), [
        'decision decided: Keep answers on the device.',
      ]);
    }
    for (const heading of ['Why these decisions', 'Decision criteria', 'Resolved issues', 'Gate decision summary']) {
      assert.deepEqual(summary(`## ${heading}\n\n- Keep answers on the device.\n`), [], heading);
    }
  });

  it('are open below a heading that says that they are still to be made', () => {
    assert.deepEqual(summary('## Design decisions (to be made)\n\n- Which seeds?\n'), ['decision open: Which seeds?']);
  });

  it('are no lists of links, and end with the list that a bold line heads', () => {
    assert.deepEqual(summary('## Decisions\n\n- [Seeds](0001-seeds.md)\n- [Beds](0002-beds.md)\n'), []);
    assert.deepEqual(
      summary('## Notes\n\n**Design decisions:**\n\n- Beds are long\n\nAll is done:\n\n- Dug the beds\n'),
      ['decision decided: Beds are long'],
    );
  });

  it('were decided on the day that their heading gives', () => {
    const text =
      '## 2026-02-10 | Session: maps\n\n**Decisions:**\n- Use the free map\n\n**Open Questions:**\n- Who pays?\n';
    assert.deepEqual(
      itemsOfKind('decision', text).map(({ status, decidedOn }) => [status, decidedOn?.day]),
      [
        ['decided', '2026-02-10'],
        ['open', undefined],
      ],
    );
  });

  it('are in headings that name their sort', () => {
    assert.deepEqual(summary('## Key Design Decision: one page\n\nIt is short.\n'), ['decision decided: one page']);
  });

  it('have the outcome that the column beside them gives', () => {
    const text = '| Decision | Choice | Rationale |\n|--|--|--|\n| Map | The free one | cheap |\n';
    const [item] = itemsOfKind('decision', text);
    assert.deepEqual([item?.title.text, item?.outcome?.text, item?.status], ['Map', 'The free one', 'decided']);
  });

  it('are decided below "Decisions"', () => {
    const text =
      '## Key Decisions\n\n- **D-1**: Ask later, because people leave.\n\n### Use one page\n\nIt is short.\n';
    assert.deepEqual(summary(text), [
      'decision decided: Ask later, because people leave.',
      'decision decided: Use one page',
    ]);
  });

  it('are read from the columns of a table, wherever it stands', () => {
    const text =
      '## Notes\n\n| Date | Decision | Rationale | Status |\n|--|--|--|--|\n| 2026-02-01 | Ask later | People leave | 🟢 DECIDED |\n| | Ask never | | <span>Proposed</span> |\n';
    assert.deepEqual(
      itemsOfKind('decision', text).map(({ title, status, reason, decidedOn }) => [
        title.text,
        status,
        reason?.text,
        decidedOn?.day,
      ]),
      [
        ['Ask later', 'decided', 'People leave', '2026-02-01'],
        ['Ask never', 'open', undefined, undefined],
      ],
    );
  });

  it('are asked for in a block with options, recommendation and date', () => {
    const text = `## Decision needed: ask at sign-up or later?

- **Decider:** @ines
- **Due:** 2026-12-01
- **If nobody decides:** phase 2 waits

### Options

- **Option A:** at sign-up
  - **Cost:** one more page
- **Option B:** later

### Recommendation

Option B, because people leave at every page.
`;
    const [item, ...others] = itemsOfKind('decision', text);
    assert.deepEqual(others, []);
    assert.deepEqual(
      [item?.title.text, item?.form, item?.status, item?.due?.day, item?.owners[0]?.name, item?.asked],
      ['ask at sign-up or later?', 'decision', 'open', '2026-12-01', '@ines', true],
    );
    assert.deepEqual(
      item?.options.map(({ title, tradeoffs }) => [title.text, tradeoffs?.text]),
      [
        ['at sign-up', 'one more page'],
        ['later', undefined],
      ],
    );
    assert.equal(item?.recommendation?.reason !== undefined, true);
  });

  it('keep the outcome and its reason once decided', () => {
    const text =
      '## Decision: which map?\n\n- **Status:** decided\n- **Outcome:** the free one, because it is enough\n';
    const [item] = itemsOfKind('decision', text);
    assert.deepEqual([item?.status, item?.outcome?.text], ['decided', 'the free one, because it is enough']);
  });

  it('are open in the rows of a table of open ones, whatever its columns', () => {
    const text = '## Open decisions\n\n| Decision | Decider |\n|--|--|\n| Which map? | @ana |\n';
    assert.deepEqual(summary(text), ['decision open: Which map?']);
  });

  it('are asked for in a labelled line', () => {
    const [item] = itemsOfKind('decision', '**Decision needed:** who pays for the map?\n**Due:** Q1 2027\n');
    assert.deepEqual(
      [item?.form, item?.due?.day, item?.title.text],
      ['decision', '2027-03-31', 'who pays for the map?'],
    );
  });

  it('are not made of a table that nobody has filled in', () => {
    const text =
      '### Open decisions\n\n| Decision | Decider | Due |\n|--|--|--|\n| [what must be decided] | [@who] | [YYYY-MM-DD] |\n';
    assert.deepEqual(summary(text), []);
  });

  it('are asked for below a heading that only says so', () => {
    const [item] = itemsOfKind('decision', '## Decision needed\n\n- **Question:** who pays?\n- **Decider:** @ana\n');
    assert.deepEqual([item?.form, item?.owners[0]?.name], ['decision', '@ana']);
  });

  it('are not made of headings that compare options in a table', () => {
    assert.deepEqual(summary('## Decision\n\n| Option | Price |\n|--|--|\n| A | 1 |\n'), []);
  });
});

describe('items of all kinds', () => {
  it('never start twice on one line', () => {
    const text = `${MADR}\n## Open Questions\n\n| Question | Owner |\n|--|--|\n| Risk: who? [NEEDS CLARIFICATION: which?] | @a |\n\n## Risks\n\n- **Risk:** late → Mitigation: wait\n`;
    const lines = itemsOf(text, 'docs/adr/0004.md').map((item) => item.range.start.line);
    assert.equal(new Set(lines).size, lines.length);
  });
});

describe('a decision whose status is "Pending"', () => {
  it('is open, also among those taken', () => {
    const text =
      '# Kiosk\n\n## Decisions\n\n| # | Decision | Status |\n|--|--|--|\n| 1 | Paper | Accepted |\n| 2 | Cards | Pending |\n| 3 | Tea | TBD |\n| 4 | Milk | |\n';
    assert.deepEqual(
      itemsOfKind('decision', text).map(({ status, statusText }) => [status, statusText?.text]),
      [
        ['decided', 'Accepted'],
        ['open', 'Pending'],
        ['open', 'TBD'],
        ['decided', undefined],
      ],
    );
  });
});
