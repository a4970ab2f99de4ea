import assert from 'node:assert/strict';
import fc from 'fast-check';
import { markdownText } from '../../support/markdownText.ts';
import { itemsOf } from '../../support/reading.ts';

const SPEC = [
  '# Garden',
  '## Open Questions',
  '- Which map?',
  '- Which price?',
  '- Which map?',
  '## Risks',
  '| Risk | Mitigation |',
  '|---|---|',
  '| Rain | Tents |',
  '## Decision needed: who pays?',
  '- **Decider:** @ana',
];
const NEUTRAL = [
  '',
  'A line of prose about nothing.',
  '- a bullet',
  '```\ncode\n```',
  '<!-- a comment -->',
  '> a quote',
];

describe('item keys', () => {
  it('are unique in a document', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        const keys = itemsOf(text).map((item) => item.key);
        assert.equal(new Set(keys).size, keys.length);
      }),
    );
  });

  it('stay as they are when text elsewhere changes', () => {
    const before = itemsOf(SPEC.join('\n')).map((item) => [item.key, item.title.text]);
    const insertions = fc.array(fc.tuple(fc.constantFrom(0, 1, 11), fc.constantFrom(...NEUTRAL)), { maxLength: 6 });
    fc.assert(
      fc.property(insertions, (added) => {
        const lines: string[] = [];
        for (const [index, line] of [...SPEC, ''].entries()) {
          lines.push(...added.filter(([at]) => at === index).map(([, text]) => `\n${text}\n`), line);
        }
        const after = new Map(itemsOf(lines.join('\n')).map((item) => [item.key, item.title.text]));
        for (const [key, title] of before) {
          assert.equal(after.get(key ?? ''), title);
        }
      }),
    );
  });

  it('never lead to another item after any lines are removed', () => {
    const before = new Map(itemsOf(SPEC.join('\n')).map((item) => [item.key, item]));
    fc.assert(
      fc.property(fc.subarray(SPEC.map((_, index) => index)), (kept) => {
        for (const item of itemsOf(kept.map((index) => SPEC[index]).join('\n'))) {
          const same = before.get(item.key);
          const line = kept[item.range.start.line];
          assert.ok(same === undefined || same.range.start.line === line, `${item.title.text} took the key of another`);
        }
      }),
      { numRuns: 500 },
    );
  });
});
