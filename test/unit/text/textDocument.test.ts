import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  createTextDocument,
  lineBreakOf,
  lineText,
  offsetAt,
  positionAt,
  rangeOf,
  spanOf,
  textOfLines,
} from '../../../src/core/text/textDocument.ts';
import { markdownText } from '../../support/markdownText.ts';

describe('text documents', () => {
  it('count lines at every sort of line break', () => {
    const document = createTextDocument('a', 1, 'one\r\ntwo\rthree\nfour');
    assert.deepEqual(
      [0, 1, 2, 3].map((line) => lineText(document, line)),
      ['one', 'two', 'three', 'four'],
    );
  });

  it('find the way from offset to position and back, anywhere', () => {
    fc.assert(
      fc.property(markdownText, fc.nat(), (text, seed) => {
        const document = createTextDocument('a', 1, text);
        const offset = text.length === 0 ? 0 : seed % (text.length + 1);
        const position = positionAt(document, offset);
        const back = offsetAt(document, position);
        // Between \r and \n no position stands: it is taken to the end of the line.
        assert.ok(back === offset || (text[offset - 1] === '\r' && text[offset] === '\n' && back === offset - 1));
      }),
    );
  });

  it('take positions outside the text to its nearest end', () => {
    const document = createTextDocument('a', 1, 'ab\ncd');
    assert.equal(offsetAt(document, { line: 9, character: 0 }), 5);
    assert.equal(offsetAt(document, { line: 0, character: 99 }), 2);
    assert.deepEqual(positionAt(document, 99), { line: 1, character: 2 });
  });

  it('turn ranges into spans and back', () => {
    const document = createTextDocument('a', 1, 'héllo 👋\nyou');
    const span = { start: 6, end: 11 };
    assert.deepEqual(spanOf(document, rangeOf(document, span)), span);
  });

  it('know the line break of most lines', () => {
    assert.equal(lineBreakOf(createTextDocument('a', 1, 'a\r\nb\r\nc\n')), '\r\n');
    assert.equal(lineBreakOf(createTextDocument('a', 1, 'a')), '\n');
  });

  it('give the text of some lines', () => {
    const document = createTextDocument('a', 1, 'one\r\ntwo\nthree');
    assert.equal(textOfLines(document, 0, 2), 'one\r\ntwo\n');
    assert.equal(textOfLines(document, 1, 9), 'two\nthree');
    assert.equal(textOfLines(document, 9, 10), '');
  });
});
