import assert from 'node:assert/strict';
import fc from 'fast-check';
import { comparePositions } from '../../../src/core/text/position.ts';
import { createTextDocument, offsetAt, positionAt } from '../../../src/core/text/textDocument.ts';
import { markdownText } from '../../support/markdownText.ts';
import { itemsOf } from '../../support/reading.ts';

describe('reading items from any text', () => {
  it('never throws, and puts every range inside the text', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        const document = createTextDocument('a', 1, text);
        const check = (value: unknown): void => {
          if (Array.isArray(value)) {
            value.forEach(check);
          } else if (value !== null && typeof value === 'object') {
            if ('range' in value) {
              const { start, end } = value.range as {
                start: { line: number; character: number };
                end: { line: number; character: number };
              };
              assert.ok(comparePositions(start, end) <= 0);
              assert.deepEqual(positionAt(document, offsetAt(document, start)), start);
              assert.deepEqual(positionAt(document, offsetAt(document, end)), end);
            }
            Object.values(value).forEach(check);
          }
        };
        check(itemsOf(text));
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same items whatever the line breaks', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        const unix = text.replace(/\r\n?/g, '\n');
        const titles = (source: string) => itemsOf(source).map((item) => [item.key, item.range.start.line]);
        assert.deepEqual(titles(unix.replaceAll('\n', '\r\n')), titles(unix));
      }),
    );
  });
});
