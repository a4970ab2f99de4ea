import assert from 'node:assert/strict';
import { ENGLISH } from '../../../src/core/vocabulary/english.ts';
import { FRENCH } from '../../../src/core/vocabulary/french.ts';
import { GERMAN } from '../../../src/core/vocabulary/german.ts';
import { JAPANESE } from '../../../src/core/vocabulary/japanese.ts';
import type { Language } from '../../../src/core/vocabulary/language.ts';
import { languageOf } from '../../../src/core/vocabulary/languageOf.ts';
import { specOf } from '../../support/specOf.ts';

function language(headings: readonly string[], labels: readonly string[] = []): Language {
  return languageOf(specOf(headings.map((heading) => `## ${heading}\n`).join('\n')).outline, labels);
}

describe('the language of a document', () => {
  it('is told by its headings', () => {
    assert.equal(language(['Ziele', 'Anforderungen', 'Status']), GERMAN);
    assert.equal(language(['Objectifs', 'Exigences']), FRENCH);
    assert.equal(language(['目標', '要件']), JAPANESE);
    assert.equal(language(['Goals', 'Requirements']), ENGLISH);
  });

  it('is not told by words that English has too', () => {
    assert.equal(language(['Architecture', 'Options']), ENGLISH);
    assert.equal(language([]), ENGLISH);
    assert.equal(language(['Dinner']), ENGLISH);
  });

  it('is told by labels where headings do not tell', () => {
    assert.equal(language(['Dinner'], ['Verantwortlich', 'Fällig']), GERMAN);
    assert.equal(language(['Dinner'], ['Owner', 'Due']), ENGLISH);
  });
});
