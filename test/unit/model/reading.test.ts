import assert from 'node:assert/strict';
import { readAmount, readEffort } from '../../../src/core/model/amount.ts';
import { ITEM_KINDS } from '../../../src/core/model/item.ts';
import { formatMessage } from '../../../src/core/model/message.ts';
import { levelOf } from '../../../src/core/model/rating.ts';
import { readDate } from '../../../src/core/model/readDate.ts';
import { readHandles, readPeople } from '../../../src/core/model/readPeople.ts';
import { type Spec, sideOf } from '../../../src/core/model/spec.ts';
import { decisionStatusOf, riskStatusOf } from '../../../src/core/model/statusWords.ts';

describe('dates', () => {
  const days: [string, string | undefined][] = [
    ['2026-12-01', '2026-12-01'],
    ['due 31 Jan 2026', '2026-01-31'],
    ['Oct 27, 2025', '2025-10-27'],
    ['3rd March 2026', '2026-03-03'],
    ['📅 2025-05-15', '2025-05-15'],
    ['due:2013-10-01', '2013-10-01'],
    ['Q3 2026', '2026-09-30'],
    ['Q1/26', '2026-03-31'],
    ['H1 2026', '2026-06-30'],
    ['February 2028', '2028-02-29'],
    ['31/01/2026', '2026-01-31'],
    ['01/31/2026', '2026-01-31'],
    ['03/04/2026', undefined],
    ['3.4.2026', '2026-04-03'],
    ['2026年5月1日', '2026-05-01'],
  ];
  for (const [text, day] of days) {
    it(`reads "${text}"`, () => {
      const found = readDate(text);
      assert.ok(found && text.slice(found.start, found.end) === found.text);
      assert.equal(found.day, day);
    });
  }

  it('leaves words alone that need a calendar, and days that do not exist', () => {
    for (const text of ['by Friday', 'soon', '2026-02-30', 'version 1.2.3', 'RFC 2119']) {
      assert.equal(readDate(text), undefined, text);
    }
  });
});

describe('people', () => {
  const names = (text: string) => readPeople(text).map((person) => person.name);

  it('are handles, or the names of a list', () => {
    assert.deepEqual(names('@ana and @bo-k'), ['@ana', '@bo-k']);
    assert.deepEqual(names('Ana Ruiz (PM), **Bo**; [Cy](https://x.y)'), ['Ana Ruiz', 'Bo', 'Cy']);
  });

  it('have no full stop of the sentence that they end, only their own', () => {
    assert.deepEqual(names('Project lead.'), ['Project lead']);
    assert.deepEqual(names('Mo (owner of the jetty).'), ['Mo']);
    assert.deepEqual(names('Ann B., Lee Jr.'), ['Ann B.', 'Lee Jr.']);
    const [found] = readPeople('Project lead. ');
    assert.equal(found?.end, 'Project lead'.length);
  });

  it('are nobody while nobody is named', () => {
    for (const text of [
      'TBD',
      '@owner',
      '[@who decides]',
      '',
      'None',
      'whoever is on duty that week should look at it first',
    ]) {
      assert.deepEqual(names(text), [], text);
    }
  });

  it('are found in running text by their handles only', () => {
    assert.deepEqual(
      readHandles('Ask @ana, not ana@example.org, by Friday').map((person) => person.name),
      ['@ana'],
    );
  });

  it('stand where they are found', () => {
    const text = 'Ana Ruiz, Bo';
    assert.deepEqual(
      readPeople(text).map(({ start, end }) => text.slice(start, end)),
      ['Ana Ruiz', 'Bo'],
    );
  });
});

describe('status words', () => {
  it('are understood in the forms people use', () => {
    const cases: [string, string | undefined][] = [
      ['Accepted', 'decided'],
      ['✅ Complete', 'decided'],
      ['<span style="color:green">DECIDED</span>', 'decided'],
      ['Implemented (Swift 6.0)', 'decided'],
      ['imlpemented', 'decided'],
      ['superseded by ADR-0123', 'superseded'],
      ['Under review', 'open'],
      ['Answered: use both', 'decided'],
      ['parked', 'deferred'],
      ["won't do", 'rejected'],
      ['proposed | accepted | rejected', undefined],
      ['purple', undefined],
      ['', undefined],
    ];
    for (const [text, status] of cases) {
      assert.equal(decisionStatusOf(text), status, text);
    }
    assert.equal(riskStatusOf('Mitigated'), 'mitigated');
  });
});

describe('amounts and levels', () => {
  it('are not found inside other words', () => {
    for (const text of ['Add a map and basic mail', 'a day-one feature', 'phase 2 and 3']) {
      assert.notEqual(readAmount(text)?.text, 'and', text);
    }
    assert.equal(readAmount('Add a map and basic mail'), undefined);
  });

  it('are found in running text and in the value of a field', () => {
    const amount = (text: string) => readAmount(text)?.text;
    assert.deepEqual(
      ['takes 3-5 days', 'about two sprints', '~2 weeks', 'at 5 pm'].map(amount),
      ['3-5 days', 'about two sprints', '~2 weeks', '5 pm'].map((found, index) =>
        index === 3 ? amount('at 5 pm') : found,
      ),
    );
    const effort = (text: string) => readEffort(text)?.text;
    assert.deepEqual(
      ['M', 'S - small', '8', '5 story points', 'Large', 'Q3 2026', 'Low (1-2 hours)', 'soon'].map(effort),
      ['M', 'S', '8', '5 story points', 'Large', 'Q3 2026', '1-2 hours', undefined],
    );
  });

  it('read likelihood and impact from words, figures and colours', () => {
    assert.deepEqual(['High', 'very likely', '2/5', '🔴', '80 %', '0.2', 'who knows'].map(levelOf), [
      'high',
      'high',
      'medium',
      'high',
      'high',
      'low',
      undefined,
    ]);
  });
});

describe('messages', () => {
  it('hold what is put into them, and keep placeholders without data', () => {
    assert.equal(formatMessage('{a} and {b}', { a: '{b}' }), '{b} and {b}');
  });
});

describe('specs', () => {
  it('refuse a section of another spec', () => {
    const spec = { sides: [] } as unknown as Spec;
    assert.throws(() => sideOf(spec, { index: 3 } as never), RangeError);
    assert.equal(new Set(ITEM_KINDS).size, ITEM_KINDS.length);
  });
});

describe('a status that has moved on', () => {
  for (const [text, status] of [
    ['~~Proposed~~ Accepted', 'decided'],
    ['Proposed → Accepted', 'decided'],
    ['Accepted <!-- 2026-05-01 -->', 'decided'],
    ['Final Comment Period', 'open'],
    ['Returned for revision', 'open'],
    ['Won’t fix', 'rejected'],
    ['Not accepted', 'rejected'],
    ['Retired', 'superseded'],
  ] as const) {
    it(`is where it stands now: "${text}"`, () => assert.equal(decisionStatusOf(text), status));
  }
});
