import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineWordsFinder, longestWords } from '../../../src/core/text/lineWords.ts';
import { createTextDocument } from '../../../src/core/text/textDocument.ts';

const find = lineWordsFinder(['decided question', 'risk entschieden']);
const groupsOf = (text: string) => [...find(createTextDocument('a', 1, text))].map((bits) => bits & 3);

describe('the words of lines', () => {
  it('are found whole, in either case, whatever stands around them', () => {
    assert.deepEqual(groupsOf('We DECIDED.\nno\n**Risk2:** a question_\r\nundecided risks\n'), [1, 0, 3, 0, 0]);
    assert.deepEqual(groupsOf(''), [0]);
  });

  it('may be anything where letters of other alphabets stand, and nothing because of dashes, arrows and emoji', () => {
    assert.deepEqual(groupsOf('вопрос\n質問\n— → “so” 🚀 …\nétude'), [3, 3, 0, 0]);
  });

  it('are never missed', () => {
    const piece = fc.constantFrom(
      'decided',
      'Risk',
      'question',
      ' ',
      ':',
      '**',
      '_',
      '7',
      'é',
      '×',
      '\n',
      'x',
      '質',
      '→',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const found = groupsOf(text);
        for (const [line, words] of text.split('\n').entries()) {
          const has = (pattern: RegExp) => pattern.test(words.toLowerCase());
          const wanted =
            (has(/(?<![a-zà-öø-ÿ])(?:decided|question)(?![a-zà-öø-ÿ])/) ? 1 : 0) |
            (has(/(?<![a-zà-öø-ÿ])risk(?![a-zà-öø-ÿ])/) ? 2 : 0);
          assert.equal((found[line] ?? 0) & wanted, wanted, words);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are not looked for in lines to pass over', () => {
    const text = 'decided\r\n```\rquestion\n```\n\nrisk';
    const document = createTextDocument('a', 1, text);
    assert.deepEqual([...find(document, [{ start: 1, end: 4 }])], [1, 0, 0, 0, 0, 2]);
    assert.deepEqual([...find(document, [{ start: 0, end: 6 }])], [0, 0, 0, 0, 0, 0]);
    assert.deepEqual([...find(document)], [1, 0, 1, 0, 0, 2]);
  });

  it('stand for whole phrases by their longest one', () => {
    assert.equal(
      longestWords(['open question', 'est. hours', 'effort estimé', 'вопрос', 'open question']),
      'question hours effort',
    );
  });
});
