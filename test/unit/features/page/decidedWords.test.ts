import assert from 'node:assert/strict';
import { decidedWords } from '../../../../src/core/features/page/decidedWords.ts';
import { english } from '../../../support/words.ts';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const told = (title: string, outcome?: string) =>
  english(decidedWords(title, outcome === undefined ? undefined : { text: outcome, range }));

describe('what was decided, on one line', () => {
  it('is what was chosen behind what it was about', () => {
    assert.equal(told('Which boat?', 'the small one'), 'Which boat? the small one');
    assert.equal(told('Boat', 'the small one'), 'Boat: the small one');
    assert.equal(told('We take the small boat'), 'We take the small boat');
  });

  it('leaves out numbers, and the words of a form', () => {
    assert.equal(told('7. Take the small boat'), 'Take the small boat');
    assert.equal(told('Boat', 'Chosen option: "Small", because'), 'Boat: "Small"');
    assert.equal(
      told('Boat', 'Chosen option: "Small", because it fits the lock.'),
      'Boat: "Small", because it fits the lock.',
    );
    assert.equal(told('3.5 tons at most', 'yes'), '3.5 tons at most: yes');
  });

  it('ends with a whole sentence, or a whole word, where somebody tells a story', () => {
    const sentence = 'The small boat fits the lock, the crew knows it, and it costs less than the others.';
    assert.equal(
      told('Boat?', `${sentence} ${'It went through the lock a hundred times. '.repeat(12)}`).length < 260,
      true,
    );
    assert.match(told('Boat?', `${sentence} ${'x '.repeat(300)}`), /the others\.$/);
    assert.match(told('Boat?', 'word '.repeat(100)), /word …$/);
    assert.ok(told('Boat?', 'w'.repeat(900)).length < 260);
  });
});
