import assert from 'node:assert/strict';
import { isOtherName, isTechnologyHere } from '../../../src/core/prescription/everyday.ts';
import { passagesUnder } from '../../support/prescription.ts';

const wordsIn = (sentence: string): string[] => passagesUnder('Requirements', sentence).map(({ words }) => words);

describe('words of every day that technologies are called by', () => {
  for (const sentence of [
    'The recipe lists celery, carrots and onions.',
    'Shoppers can add a mocha to their order.',
    'The shop sells varnish, paint and brushes.',
    'Visitors bring a flask of tea.',
    'Gardeners order cypress and jasmine.',
    'Patients record how much selenium they take.',
    'Guests print a leaflet and choose a soft pillow.',
    'The kit holds a resistor, a capacitor and a lamp.',
    'Drizzle the oil and retrofit the old kitchen.',
    'The airflow in each room is shown to residents.',
    'Residents get a restful night.',
    'Devices hibernate after ten minutes.',
  ]) {
    it(`mean what they say in small letters: ${sentence}`, () => {
      assert.deepEqual(wordsIn(sentence), []);
    });
  }

  for (const sentence of [
    'The campaign is ready for Spring 2026.',
    'Guests use Express checkout and pay at the door.',
    'Subscribers see the Vault of old episodes.',
    'Users press the Go Live button when they are ready.',
    'The Phoenix plan costs 20 euros a month.',
    'Riders join the Realm of Heroes.',
    'Shoppers add the Compose Box to their basket.',
    'Kids meet Apollo and Ruby on the map.',
    'Members pay with Swift Cash or with SWIFT codes.',
    'Runners get a Sentry badge for each Relay.',
    'Visitors travel by Railway.',
    'As Cassandra, I want to see when Mr Jenkins is free.',
    'Largest Contentful Paint stays below 2.5 seconds.',
  ]) {
    it(`are what people call their things: ${sentence}`, () => {
      assert.deepEqual(wordsIn(sentence), []);
    });
  }

  for (const [words, sentence] of [
    ['written in Go', 'The import shall be written in Go.'],
    ['Express', 'The Express server shall answer within a second.'],
    ['using Sharp', 'Pictures must be scaled using Sharp.'],
    ['stored in Vault', 'Passwords must be stored in Vault and read from there.'],
    ['Go and PostgreSQL', 'Build it with Go and PostgreSQL.'],
  ] as const) {
    it(`are technology beside it: ${sentence}`, () => {
      const found = wordsIn(sentence).join();
      assert.ok(found !== '' && words.includes(found), found);
    });
  }

  it('are looked at as they stand', () => {
    const text = 'Jobs run on Temporal, and Temporal art hangs in the hall.';
    assert.equal(isTechnologyHere(text, 12, 20), true);
    assert.equal(isTechnologyHere(text, 26, 34), false);
  });

  it('are not meant by the same letters in capitals', () => {
    const swift = { name: 'Swift', category: 'language', sense: 'everyday' } as const;
    assert.equal(isOtherName('SWIFT', swift), true);
    assert.equal(isOtherName('Swift', swift), false);
  });
});
