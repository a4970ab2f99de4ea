import assert from 'node:assert/strict';
import { dateCommitmentsIn } from '../../../src/core/dialects/dateCommitments.ts';
import { specOf } from '../../support/specOf.ts';

function datesIn(text: string): string[] {
  const { document, outline } = specOf(`# PRD: A\n\n## Summary\n\n${text}\n`);
  return dateCommitmentsIn(outline).map(({ date }) => {
    assert.equal(document.text.slice(date.span.start, date.span.end), date.text);
    return date.text;
  });
}

describe('a date is promised', () => {
  const PROMISES: readonly [string, string][] = [
    ['We will ship this by 3 March.', '3 March'],
    ["We'll launch the pilot in May 2027.", 'May 2027'],
    ['The first version will be live by the end of Q2.', 'the end of Q2'],
    ['The beta launches in June.', 'June'],
    ['This is planned for Q3 2027.', 'Q3 2027'],
    ['**Launch date:** 3 March 2027', '3 March 2027'],
    ['- Launch in three cities by June 2027', 'June 2027'],
    ['Target release: Q2 2027', 'Q2 2027'],
    ['We aim to roll this out in six weeks.', 'six weeks'],
    ['The mobile app is scheduled for 2027-03-01.', '2027-03-01'],
    ['We are going to deliver the redesign before Christmas.', 'Christmas'],
    ['It will be ready next quarter.', 'next quarter'],
    ['We plan to release to all customers by mid-April.', 'mid-April'],
    ['Everything will be done\nwithin 8 weeks.', '8 weeks'],
  ];
  for (const [text, date] of PROMISES) {
    it(text, () => assert.deepEqual(datesIn(text), [date]));
  }
});

describe('no date is promised', () => {
  for (const text of [
    'Will we ship this by 3 March?',
    'If the vendor delivers, we will ship by 3 March.',
    'The law requires that we will be ready by 3 March.',
    'We will decide by 3 March.',
    'The report will be ready in 5 minutes.',
    '60 % of users will complete the form by Q3.',
    'We shipped this in March, and it was released to all in May.',
    'The old interface is sunset in June 2027.',
    'Customers launch campaigns in May, and other teams release in June.',
    'The invoice will be available on the 3rd of each month.',
    'We will deliver value to users, who may march.',
    'Release notes are in 2024-03-01.md',
    'Users will finish onboarding in March.',
    'The competitor will launch in May.',
    'We will review the results by 3 March.',
    'Orders are shipped by 3 March.',
    '| Launch |\n| --- |\n| The pilot goes live in May 2027. |',
  ]) {
    it(`in ${text}`, () => assert.deepEqual(datesIn(text), []));
  }
});
