import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareRanges, rangeContains, rangesMeet, rangeTouches } from '../../../src/core/text/range.ts';
import { createTextDocument, rangeOf } from '../../../src/core/text/textDocument.ts';
import { applyEdits } from '../../../src/core/text/textEdit.ts';
import { markdownText } from '../../support/markdownText.ts';

const at = (line: number, character: number) => ({ line, character });

describe('text edits', () => {
  it('leave every other character as it is', () => {
    fc.assert(
      fc.property(markdownText, fc.nat(), fc.nat(), fc.string(), (text, a, b, newText) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        fc.pre(text.slice(start - 1, start + 1) !== '\r\n' && text.slice(end - 1, end + 1) !== '\r\n');
        const range = rangeOf(createTextDocument('a', 1, text), { start, end });
        assert.equal(applyEdits(text, [{ range, newText }]), text.slice(0, start) + newText + text.slice(end));
      }),
    );
  });

  it('are applied together, in whatever order they come', () => {
    const edits = [
      { range: { start: at(1, 0), end: at(1, 3) }, newText: 'TWO' },
      { range: { start: at(0, 0), end: at(0, 0) }, newText: '> ' },
    ];
    assert.equal(applyEdits('one\ntwo', edits), '> one\nTWO');
  });

  it('are refused when they overlap', () => {
    const range = { start: at(0, 0), end: at(0, 2) };
    assert.throws(
      () =>
        applyEdits('abc', [
          { range, newText: 'x' },
          { range, newText: 'y' },
        ]),
      RangeError,
    );
  });
});

describe('ranges', () => {
  const line = { start: at(1, 2), end: at(1, 6) };

  it('touch a cursor at either end', () => {
    assert.ok(rangeTouches(line, at(1, 2)) && rangeTouches(line, at(1, 6)) && !rangeTouches(line, at(1, 7)));
  });

  it('know what they contain and what they meet', () => {
    const inner = { start: at(1, 3), end: at(1, 4) };
    assert.ok(rangeContains(line, inner) && !rangeContains(inner, line) && rangesMeet(line, inner));
    assert.ok(compareRanges(line, inner) < 0);
  });
});
