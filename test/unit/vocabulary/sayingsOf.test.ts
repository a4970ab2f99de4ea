import assert from 'node:assert/strict';
import { LANGUAGES } from '../../../src/core/vocabulary/languages.ts';
import { sayingsOf } from '../../../src/core/vocabulary/sayingsOf.ts';
import { costsLittle } from '../../support/costsLittle.ts';
import { specOf } from '../../support/specOf.ts';

/** How the language of a document with this heading says things. */
const sayingsBelow = (heading: string) => sayingsOf(specOf(`# A\n\n## ${heading}\n`).outline);

describe('what sentences say', () => {
  it('is told for every language but English, which has rules of its own', () => {
    assert.deepEqual(
      LANGUAGES.map(({ sayings }) => sayings !== undefined),
      LANGUAGES.map((_, index) => index > 0),
    );
    assert.equal(sayingsBelow('Open questions'), undefined);
  });

  it('is told by whole words', () => {
    const german = sayingsBelow('Offene Fragen');
    assert.ok(german);
    assert.equal(german.doubt.test('Wenn es regnet'), true);
    assert.equal(german.doubt.test('Wenngleich es regnet'), false);
    assert.equal(german.claim.test('Die meisten unserer Kunden wollen früher fahren.'), true);
    assert.equal(german.claim.test('Viele Kundenkonten wollen gepflegt sein.'), false);
  });

  it('is found in time that grows with the text', () => {
    const hostile = [
      'viele '.repeat(20_000),
      'nutzer'.repeat(20_000),
      ' '.repeat(100_000),
      'gehen wir '.repeat(12_000),
    ];
    const forms = sayingsBelow('Offene Fragen');
    for (const text of hostile) {
      for (const form of [forms?.promise, forms?.claim, forms?.doubt]) {
        costsLittle(() => form?.test(text), 500, text.slice(0, 12));
      }
    }
  });
});
