import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyFixes } from '../../../src/core/rules/applyFixes.ts';
import type { Finding } from '../../../src/core/rules/finding.ts';
import { createTextDocument, rangeOf } from '../../../src/core/text/textDocument.ts';

/** A finding over a stretch of `text`, with a fix that writes `newText` there, or only a suggestion. */
function finding(text: string, start: number, end: number, newText: string | undefined): Finding {
  const range = rangeOf(createTextDocument('', 1, text), { start, end });
  const title = { template: 'Mend it', data: {} };
  return {
    rule: 'a-rule',
    severity: 'hint',
    template: 'There is something here.',
    data: {},
    range,
    fixes: newText === undefined ? [] : [{ title, edits: [{ range, newText }] }],
    suggestions: [{ title, range, snippet: 'placeholder' }],
    related: [],
  };
}

describe('applying fixes', () => {
  const text = 'one two\r\nthree\n';

  it('changes what they say and nothing else', () => {
    const findings = [finding(text, 9, 14, '3'), finding(text, 0, 3, '1')];
    assert.deepEqual(applyFixes(text, findings), { text: '1 two\r\n3\n', applied: 2 });
  });

  it('never applies a suggestion', () => {
    assert.deepEqual(applyFixes(text, [finding(text, 0, 3, undefined)]), { text, applied: 0 });
  });

  it('leaves for the next round what touches another', () => {
    assert.deepEqual(applyFixes('aabb', [finding('aabb', 0, 2, 'x'), finding('aabb', 2, 4, 'y')]), {
      text: 'xbb',
      applied: 1,
    });
    assert.deepEqual(applyFixes('aa', [finding('aa', 0, 2, 'x'), finding('aa', 0, 2, 'x')]), { text: 'x', applied: 1 });
  });

  it('never throws, however fixes lie', () => {
    const spans = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 12 });
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), spans, (words, all) => {
        const findings = all.map(([a, b]) => finding(words, Math.min(a, b), Math.max(a, b), '·'));
        assert.ok(applyFixes(words, findings).applied >= Math.min(1, findings.length));
      }),
    );
  });
});
