import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editsBetween } from '../../../src/core/text/editsBetween.ts';
import { createTextDocument, spanOf } from '../../../src/core/text/textDocument.ts';
import { applyEdits } from '../../../src/core/text/textEdit.ts';

/** The edits between two texts, each as what it takes away and what it puts there. */
function edits(before: string, after: string): [string, string][] {
  const document = createTextDocument('', 0, before);
  return editsBetween(before, after).map(({ range, newText }) => {
    const { start, end } = spanOf(document, range);
    return [before.slice(start, end), newText];
  });
}

describe('the edits between two texts', () => {
  it('are as small as what differs', () => {
    assert.deepEqual(edits('one\ntwo\nthree\n', 'one\ntoo\nthree\nfour\n'), [
      ['w', 'o'],
      ['', 'four\n'],
    ]);
    assert.deepEqual(edits('colour\r\n\r\ncolour\r\n', 'color\r\n\r\ncolor\r\n'), [
      ['u', ''],
      ['u', ''],
    ]);
    assert.deepEqual(edits('same', 'same'), []);
  });

  it('never take a character or a line break apart', () => {
    assert.deepEqual(edits('😀', '😁'), [['😀', '😁']]);
    assert.deepEqual(edits('a\r\n', 'a\r'), [['\r\n', '\r']]);
  });

  it('make the one of the other, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'word', ' ', '\n', '\r\n', '\r', '😀', '😁', 'é'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => assert.equal(applyEdits(before, editsBetween(before, after)), after)),
    );
  });
});
