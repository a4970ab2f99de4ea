import assert from 'node:assert/strict';
import { storyIn } from '../../../src/core/rules/storyIn.ts';

describe('who tells a story', () => {
  it('is a builder, or somebody else', () => {
    assert.equal(storyIn('As a developer, I want one table for loans.'), 'builder');
    assert.equal(storyIn('As the one at the desk I want to see loans.'), undefined);
    assert.equal(storyIn('As a reader, I want to see my loans.'), 'other');
    assert.equal(storyIn('As a developer I ask for one table.'), undefined);
  });

  it('is the nearest who is named', () => {
    assert.equal(storyIn('I want loans.', 'As a developer I clean up. As a reader, '), 'other');
    assert.equal(storyIn('**I want** loans in one table', '**As a** maintainer of the desk app,\n'), 'builder');
  });

  it('is nobody who stands far away', () => {
    assert.equal(storyIn(`As a developer, ${'who has much to say '.repeat(9)}I want one table.`), undefined);
  });
});
