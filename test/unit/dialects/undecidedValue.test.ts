import assert from 'node:assert/strict';
import { itemsOfKind, summary } from '../../support/reading.ts';

describe('what is still "TBD"', () => {
  it('is an open question called by the words in front of it', () => {
    const text =
      '# Kiosk\n\n## Details\n\n- Payment service: TBD\n- Colour of the button **(TBD)**\n- Second city - _TBD - see below_\n\n**Opening hours**: TBC\n';
    assert.deepEqual(
      itemsOfKind('decision', text).map(({ title, status, form }) => `${form} ${status}: ${title.text}`),
      [
        'question open: Payment service',
        'question open: Colour of the button',
        'question open: Second city',
        'question open: Opening hours',
      ],
    );
  });

  it('or by those behind it', () => {
    const text =
      '# Kiosk\n\n## Details\n\nTBD: who signs off on the prices\n\n- TODO: decide which bank pays out\n- TODO: paint the door\n';
    assert.deepEqual(
      itemsOfKind('decision', text).map(({ title }) => title.text),
      ['who signs off on the prices', 'decide which bank pays out'],
    );
  });

  it('is no question where it stands for a fact, an owner, a target or all of a section', () => {
    assert.deepEqual(
      summary(
        '# Kiosk\n\n- Review manager: TBD\n- Colour: TBD\n\n## Details\n\n- Owner: TBD\n- Tracking issue: TBD\n- Release date: TBD\n\n## Data\n\nTBD\n\n## Risks\n\n- Rain: TBD\n\n## Alternatives\n\n- Size: TBD\n',
      ).filter((line) => line.startsWith('decision')),
      [],
    );
  });

  it('may be said in a sentence', () => {
    const text =
      '# Kiosk\n\nPricing is TBC, but it will follow use.\n\nIt is not yet decided which bank pays out.\n\nThe plan must decide whether fees are shared.\n\nThe service must determine whether a ticket is valid.\n';
    assert.deepEqual(
      itemsOfKind('decision', text).map(({ status, title }) => `${status}: ${title.text}`),
      [
        'open: Pricing is TBC, but it will follow use.',
        'open: It is not yet decided which bank pays out.',
        'open: The plan must decide whether fees are shared.',
      ],
    );
  });
});

describe('a heading that says how far its matters are', () => {
  it('is of what is open, or put off', () => {
    assert.deepEqual(
      summary(
        '# Kiosk\n\n## To be determined\n\n- Which bank pays out\n\n## Deferred decisions\n\n- Which colour the door has\n\n## What could go wrong\n\n- Rain keeps guests away\n',
      ),
      [
        'decision open: Which bank pays out',
        'decision deferred: Which colour the door has',
        'risk open: Rain keeps guests away',
      ],
    );
  });
});

describe('what headings tell with more words', () => {
  it('is read behind long brackets, for something, and below a risk', () => {
    assert.deepEqual(
      summary(
        '# Kiosk\n\n## Success criteria (what guests see, without a word on how it is made)\n\n- Ten guests a day\n\n## Success metrics for the pilot\n\n- Five guests a day\n\n## Assumptions to test\n\n- Guests like tea\n\n## Value risk\n\n**Concerns**:\n\n- Nobody comes\n\n**Checks** (fast and cheap):\n\n| Check | Method |\n|--|--|\n| Ask | Talk to guests |\n',
      ),
      [
        'metric: Ten guests a day',
        'metric: Five guests a day',
        'assumption: Guests like tea',
        'risk open: Nobody comes',
      ],
    );
  });

  it('is not taken from concerns about anything else, nor from how keys are found', () => {
    assert.deepEqual(summary('# Kiosk\n\n## Concerns\n\n- Tea\n\n## Key resolution\n\n1. The flag\n2. The file\n'), []);
  });
});

describe('what a place says of its entries', () => {
  it('counts more than what they say of decisions', () => {
    assert.deepEqual(
      summary(
        '# Kiosk\n\n## Assumptions\n\n- The decision on opening hours is deferred to the plan.\n\n## Research outcomes (resolved decisions)\n\n- Paper it is.\n\n## Notes (risk)\n\n- Tea.\n',
      ),
      ['assumption: The decision on opening hours is deferred to the plan.', 'decision decided: Paper it is.'],
    );
  });

  it('may be a label of several risks, or a sentence on success', () => {
    assert.deepEqual(
      summary(
        '# Kiosk\n\n## Steps\n\n- **Purpose**: sell tea\n- **Risks**: rain may keep guests away on the first day\n\n## Second step\n\n- **Risks**: Low\n\n## Outlook\n\nIt will be considered successful when half of the guests return.\n',
      ),
      [
        'risk open: rain may keep guests away on the first day',
        'metric: It will be considered successful when half of the guests return.',
      ],
    );
  });

  it('is no estimate where it only says how hard something is', () => {
    assert.deepEqual(
      summary(
        '# Kiosk\n\n## Feature plan\n\n| Feature | Complexity |\n|--|--|\n| Menu | High |\n| Map | Low (2 days) |\n',
      ),
      ['estimate: Map'],
    );
  });
});

describe('tables of risks in other languages', () => {
  it('are read by their columns', () => {
    for (const header of [
      'Risiko | Wahrscheinlichkeit | Gegenmaßnahme',
      'Risque | Probabilité | Mesure',
      'Riesgo | Probabilidad | Mitigación',
      'Risco | Probabilidade | Mitigação',
      'Ryzyko | Prawdopodobieństwo | Mitygacja',
      'Риск | Вероятность | Меры',
      'Rủi ro | Khả năng | Biện pháp',
      'リスク | 発生確率 | 対策',
      '风险 | 概率 | 应对措施',
    ]) {
      assert.deepEqual(
        summary(`# K\n\n## Plan\n\n| ${header} |\n|--|--|--|\n| Regen | 2 | Zelt |\n`),
        ['risk mitigated: Regen'],
        header,
      );
    }
  });
});
