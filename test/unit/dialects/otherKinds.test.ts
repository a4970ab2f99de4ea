import assert from 'node:assert/strict';
import { itemsOfKind, summary } from '../../support/reading.ts';

describe('assumptions', () => {
  it('are the entries of their section, labelled paragraphs and table rows', () => {
    const text =
      '## Assumptions & Dependencies\n\n- **A-001**: Hosts read mail. **Validation:** survey in May\n\n## Notes\n\n**Assumption 2:** It rains.\n';
    const found = itemsOfKind('assumption', text);
    assert.deepEqual(
      found.map((item) => [item.id?.text, item.validation?.text]),
      [
        ['A-001', 'survey in May'],
        [undefined, undefined],
      ],
    );
  });

  it('are not the technical choices that some templates call so', () => {
    assert.deepEqual(
      summary(
        '## Technical Assumptions\n\n- Monorepo\n\n### Additional Technical Assumptions and Requests\n\n- Node\n',
      ),
      [],
    );
  });
});

describe('metrics', () => {
  it('are the entries of success criteria and metric tables', () => {
    const text =
      '## Success Criteria *(mandatory)*\n\n### Measurable Outcomes\n\n- **SC-001**: 9 of 10 finish within 5 minutes\n\n| Metric | Baseline | Target |\n|--|--|--|\n| Activation | 31 % | 45 % |\n';
    const found = itemsOfKind('metric', text);
    assert.deepEqual(
      found.map((item) => [item.id?.text, item.title.text, item.baseline?.text, item.target?.text !== undefined]),
      [
        ['SC-001', '9 of 10 finish within 5 minutes', undefined, true],
        [undefined, 'Activation', '31 %', true],
      ],
    );
  });

  it('are read with where they stand today, and from their label', () => {
    const text =
      '## Success Metrics\n\n- No-shows: current 5 % → target 2 %\n- Visits (baseline: unknown)\n\n## Notes\n\n**Success metric:** half come back\n';
    assert.deepEqual(
      itemsOfKind('metric', text).map(({ title, baseline }) => [title.text, baseline?.text]),
      [
        ['No-shows: current 5 % → target 2 %', '5 %'],
        ['Visits (baseline: unknown)', undefined],
        ['half come back', undefined],
      ],
    );
  });

  it('are read one by one from labels with what is said of each below it', () => {
    const text =
      '## Success metrics\n\n### North star metric\n\n**Guests who return**: the share we see again\n\n**Definition**: returning guests / all guests\n\n**Target**: 30 %\n\n### Leading indicators\n\n**Metric 1: Letters**\n- **Definition**: guests who write\n- **Target**: 40 %\n- **Frequency**: weekly\n\n**Metric 2: Calls**\n- Target: 10 %\n';
    assert.deepEqual(
      itemsOfKind('metric', text).map(({ title, target }) => [title.text, target?.text]),
      [
        ['Guests who return: the share we see again', '30 %'],
        ['Letters', '40 %'],
        ['Calls', '10 %'],
      ],
    );
  });

  it('are read from a sentence that says what success is', () => {
    assert.deepEqual(
      summary(
        '- Ship the map. This is successful if half of the hosts use it.\n\nThe key [success metric](a.md) is mail read.\n\nThe call is successful when it returns 200.\n',
      ).length,
      2,
    );
  });

  it('are not what a service counts about itself', () => {
    const text =
      '## Metrics and audit annotations\n\nMetrics for webhooks.\n\n## Metrics\n\n- `requests_total` rises with each request\n- queue_depth\n- Adoption rate\n';
    assert.deepEqual(summary(text), ['metric: Adoption rate']);
  });

  it('are not placeholders, even with another inside', () => {
    assert.deepEqual(
      summary(
        '## Success Criteria\n\n- **SC-001**: [Business metric, e.g., "halve mail about [X]"]\n- **SC-002**: Half of [our hosts](h.md) stay\n',
      ),
      ['metric: Half of our hosts stay'],
    );
  });

  it('are not acceptance criteria, nor the empty table of a template', () => {
    assert.deepEqual(
      summary(
        '## Acceptance Criteria\n\n- 5 s\n\n## Metrics\n\n| Metric | Target |\n|--|--|\n| {Metric 1} | {Target} |\n| | |\n',
      ),
      [],
    );
  });
});

describe('estimates', () => {
  const amounts = (text: string) =>
    itemsOfKind('estimate', text).map((item) => [item.amount.text, item.assumptions.length]);

  it('are read from labels, columns and sections for them', () => {
    assert.deepEqual(amounts('**Estimated Effort**: 2-3 hours'), [['2-3 hours', 0]]);
    assert.deepEqual(amounts('- **Effort:** Large'), [['Large', 0]]);
    assert.deepEqual(amounts('**Phase 1 Total Effort: 6-8 weeks**'), [['6-8 weeks', 0]]);
    assert.deepEqual(amounts('| Task | Effort |\n|--|--|\n| Map | 3d |\n| Mail | TBD |\n'), [['3d', 0]]);
    assert.deepEqual(amounts('## Development plan\n\nMap - (2 sprints)\nMail - (under 0.5 sprint)\n'), [
      ['2 sprints', 0],
      ['under 0.5 sprint', 0],
    ]);
  });

  it('show what they rest on, in their words, beside them or nested', () => {
    assert.deepEqual(amounts('**Effort:** 3 weeks, assuming the map is bought'), [['3 weeks', 1]]);
    assert.deepEqual(amounts('- **Effort:** 3 weeks\n- **Rests on:**\n  - Ana full time\n  - the map\n'), [
      ['3 weeks', 2],
    ]);
    assert.deepEqual(amounts('## Estimate: map\n\n- **Effort:** 3 weeks\n- **Assumptions:** [what must hold]\n'), [
      ['3 weeks', 0],
    ]);
    assert.deepEqual(amounts('| Task | Estimate |\n|--|--|\n| Map | 3 weeks |\n\n**Rests on:** Ana full time\n'), [
      ['3 weeks', 1],
    ]);
    assert.deepEqual(
      amounts('| Task | Estimate | Assumptions | Owner |\n|--|--|--|--|\n| Map | 3 weeks | bought | Bo |\n'),
      [['3 weeks', 1]],
    );
    assert.deepEqual(amounts('| Task | Estimate | Assumptions |\n|--|--|--|\n| Map | 3 weeks | bought |\n'), [
      ['3 weeks', 1],
    ]);
  });

  it('are not every duration in a text', () => {
    const text =
      'Links work for 7 days. **Session duration**: 30 minutes\n\n- **Duration:** 30 seconds\n\n| Machine | Size |\n|--|--|\n| small | 2 GB |\n';
    assert.deepEqual(amounts(text), []);
  });
});

describe('evidence and scope changes', () => {
  it('are read with their sources and impacts', () => {
    const evidence = itemsOfKind(
      'evidence',
      '## Evidence\n\n| Claim | Source | Date |\n|--|--|--|\n| Half leave | Funnel | 2026-05-06 |\n',
    );
    assert.deepEqual(
      evidence.map((item) => [item.title.text, item.source?.text, item.date?.day]),
      [['Half leave', 'Funnel', '2026-05-06']],
    );
    const change = itemsOfKind(
      'scope-change',
      '## Scope change: maps first\n\n- **Impact on timeline:** two weeks\n- **Impact on quality:** [what gets better]\n- **Recommendation:** take it\n',
    );
    assert.deepEqual(
      change.map((item) => [item.title.text, item.timelineImpact?.text, item.qualityImpact, item.recommendation?.text]),
      [['maps first', 'two weeks', undefined, 'take it']],
    );
  });
});
