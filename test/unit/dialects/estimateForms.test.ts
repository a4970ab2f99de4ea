import assert from 'node:assert/strict';
import { itemsOfKind, summary } from '../../support/reading.ts';

const amounts = (text: string) => itemsOfKind('estimate', text).map(({ title, amount }) => [title.text, amount.text]);

describe('estimates of three points', () => {
  it('are read with their whole range and the confidence', () => {
    const text =
      '| Task | Optimistic | Realistic | Pessimistic | Expected | Confidence |\n|--|--|--|--|--|--|\n| Map | 2d | 4d | 9d | 4.5d | High |\n';
    assert.deepEqual(amounts(text), [['Map', '2d – 4d – 9d']]);
    assert.equal(itemsOfKind('estimate', text)[0]?.confidence?.text, 'High');
  });

  it('are read from letters and from hours in three columns', () => {
    assert.deepEqual(amounts('| Task | O | M | P | E |\n|--|--|--|--|--|\n| Mail | 1 | 2 | 4 | 2 |\n'), [
      ['Mail', '1 – 2 – 4'],
    ]);
    assert.deepEqual(
      amounts(
        '| Task | Est. Hours (Low) | Est. Hours (Expected) | Est. Hours (High) |\n|--|--|--|--|\n| Map | 4 | 8 | 16 |\n',
      ),
      [['Map', '4 – 8 – 16']],
    );
  });

  it('are not every table with low and high', () => {
    assert.deepEqual(summary('| Severity | Low | Medium | High |\n|--|--|--|--|\n| Bugs | 1 | 2 | 3 |\n'), []);
  });
});

describe('estimates in tables', () => {
  it('are called by the work, and taken from the column that gives an amount', () => {
    assert.deepEqual(amounts('## Feature plan\n\n| Priority | Size | Feature |\n|--|--|--|\n| p0 | S | Map |\n'), [
      ['Map', 'S'],
    ]);
    assert.deepEqual(
      amounts('## Tasks\n\n| Task | Complexity | Estimate |\n|--|--|--|\n| Map | Medium | 2 hours |\n'),
      [['Map', '2 hours']],
    );
  });
});

describe('estimates in running text', () => {
  it('are amounts of work, or the time that it takes to build something', () => {
    assert.deepEqual(
      amounts('This will take about two weeks to build.\n\n- Around 3 dev days for the map\n').map(
        ([, amount]) => amount,
      ),
      ['about two weeks', 'Around 3 dev days'],
    );
  });

  it('are not times to wait, keep or repeat', () => {
    assert.deepEqual(
      summary('Links expire after 7 days. Guests need two weeks to answer. We keep logs for 30 days to find faults.\n'),
      [],
    );
  });

  it('stand behind a word for how hard it is where that says so', () => {
    assert.deepEqual(amounts('**Complexity:** Low (estimated 3-5 days)\n').length, 1);
    assert.deepEqual(amounts('**Complexity:** O(n) in 3 days of logs\n'), []);
  });
});

describe('estimates of phases', () => {
  it('are the time in or behind their name', () => {
    assert.deepEqual(
      amounts(
        [
          '## Plan',
          '### Phase 1: Beds (Day 1-2)',
          'Dig.',
          '### Milestone 2 – estimate: 2 sprints',
          'Sow.',
          '**Phase 3: Paths (est. 4 days)**',
          '- **Phase 4** (Stories 3-5): A shed - ~5-7 days',
          '- Sprint 5 (Roof): 2 weeks',
          '- Stage 6: The opening (Q3 2027)',
        ].join('\n\n'),
      ).map(([, amount]) => amount),
      ['Day 1-2', '2 sprints', '4 days', '~5-7 days', '2 weeks', 'Q3 2027'],
    );
  });

  it('are weeks to come where a plan is written down', () => {
    const list = '- Week 1-2: Dig the beds\n- Week 3: Sow\n';
    assert.deepEqual(amounts(`## Timeline\n\n${list}`), [
      ['Week 1-2: Dig the beds', 'Week 1-2'],
      ['Week 3: Sow', 'Week 3'],
    ]);
    assert.deepEqual(amounts(`## Mails\n\n${list}`), []);
  });

  it('are said once, where a label below says it better', () => {
    assert.deepEqual(amounts('## Plan\n\n### Phase 1: Beds (Week 1)\n\n**Effort:** 3 days\n'), [
      ['Effort: 3 days', '3 days'],
    ]);
  });

  it('are told behind "Timeline" and its like, once', () => {
    assert.deepEqual(amounts('## Epic 1\n\n**Timeline**: 8-10 weeks\n\nDig.\n'), [
      ['Timeline: 8-10 weeks', '8-10 weeks'],
    ]);
    assert.deepEqual(amounts('## Phase 2: Beds (Week 1-2)\n\n- **Timeline:** Week 1-2 of the year\n'), [
      ['Timeline: Week 1-2 of the year', 'Week 1-2'],
    ]);
    for (const line of [
      '**Timeline:** 30 days after the opening',
      '**Timeline:** see the plan of 3 weeks',
      'Timeline',
    ]) {
      assert.deepEqual(amounts(`## Epic 1\n\n${line}\n`), [], line);
    }
  });

  it('are not other numbers', () => {
    for (const heading of [
      'Phase 2: Keep logs (30 days of them)',
      'Phase 3: User story 1 (Priority: P1)',
      'Stage 2: After 7 days of rain',
      'Sprint 2',
      'Phase 1 (this week)',
    ]) {
      assert.deepEqual(amounts(`## Plan\n\n### ${heading}\n\nDig.\n`), [], heading);
    }
  });
});

describe('estimates of stories and plans', () => {
  it('stand behind each part of a timeline, and in the line that sums it up', () => {
    assert.deepEqual(
      amounts(
        '# Kiosk\n\n## Timeline\n\nThree stories, estimated 3-4 days in total:\n\n- **Story 2.1**: Menu - ~0.5 days\n- Mail: 2 weeks\n- Opening day\n',
      ).map(([, amount]) => amount),
      ['3-4 days', '~0.5 days', '2 weeks'],
    );
  });

  it('are given in other languages as well', () => {
    assert.deepEqual(
      amounts(
        '# Kiosk\n\n**Aufwand:** 3 Tage\n\n## Cronograma\n\n### Fase 1 — Base (Semana 0–1)\n\n### Étape 2 : menu (2 semaines)\n\n### Этап 3 — меню (2 недели)\n\n### フェーズ4 (3週間)\n',
      ).map(([, amount]) => amount),
      ['3 Tage', 'Semana 0–1', '2 semaines', '2 недели', '3週間'],
    );
  });

  it('are told as such, or counted in sprints', () => {
    assert.deepEqual(
      amounts('We estimate about three weeks.\n\nThis should take 2 sprints.\n\nWe estimate 5 days of downtime.\n').map(
        ([, amount]) => amount,
      ),
      ['about three weeks', '2 sprints'],
    );
  });

  it('stand in the column of a plan that says when, and in no other table', () => {
    const rows = '| Part | When |\n|--|--|\n| Pilot | Q3 2026 |\n| Opening | Week 3-4 |\n| Party | once it is warm |\n';
    assert.deepEqual(amounts(`# Kiosk\n\n## Rollout plan\n\n${rows}`), [
      ['Pilot', 'Q3 2026'],
      ['Opening', 'Week 3-4'],
    ]);
    assert.deepEqual(amounts(`# Kiosk\n\n## Opening hours\n\n${rows}`), []);
    assert.deepEqual(
      amounts('# Kiosk\n\n## Implementation plan\n\n| Key | Value |\n|--|--|\n| timeout | 5 min |\n'),
      [],
    );
  });

  it('are read once where several labels share a paragraph', () => {
    const text = '# Kiosk\n\n**Priority:** high\n**Estimated effort:** 5 story points\n**Depends on:** nothing\n';
    assert.deepEqual(
      amounts(text).map(([, amount]) => amount),
      ['5 story points'],
    );
  });
});
