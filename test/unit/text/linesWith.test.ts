import assert from 'node:assert/strict';
import { linesWith } from '../../../src/core/text/linesWith.ts';
import { createTextDocument } from '../../../src/core/text/textDocument.ts';

describe('the lines with a sign', () => {
  const holds = (text: string) => linesWith(createTextDocument('file:///a.md', 1, text), /\]\(/g);

  it('are those on which it begins', () => {
    const mayHold = holds('a\r\n[b](c) [d](e)\n\n[f](g)');
    assert.deepEqual(
      [0, 1, 2, 3].map((start) => mayHold?.({ start, end: start + 1 })),
      [false, true, false, true],
    );
    assert.equal(mayHold?.({ start: 0, end: 2 }), true);
    assert.equal(mayHold?.({ start: 2, end: 2 }), false);
  });

  it('are not told where there is none', () => {
    assert.equal(holds('a\n[b]\n'), undefined);
  });

  it('are looked for within some lines only, where these are given', () => {
    const document = createTextDocument('file:///a.md', 1, '[a](b)\nc\n[d](e)\n[f](g)');
    const mayHold = linesWith(document, /\]\(/g, { start: 1, end: 3 });
    assert.deepEqual(
      [1, 2].map((start) => mayHold?.({ start, end: start + 1 })),
      [false, true],
    );
    assert.equal(linesWith(document, /\]\(/g, { start: 1, end: 2 }), undefined);
  });
});
