import assert from 'node:assert/strict';
import fc from 'fast-check';
import { csvTable, markdownTable } from '../../../src/core/features/itemTable.ts';
import { formatMessage } from '../../../src/core/model/message.ts';
import { itemOf, specOf } from '../../support/specOf.ts';

const item = itemOf(specOf('## Risks\n\n- The lock freezes\n'), 'risk');
const titled = (text: string) => [{ item: { ...item, title: { ...item.title, text } }, path: 'a.md' }];

/** Reads CSV as RFC 4180 has it. */
function cellsOf(csv: string): string[][] {
  return (
    csv
      .match(/(?:"(?:[^"]|"")*"|[^"\r\n])*\r\n/g)
      ?.map((line) =>
        (line.slice(0, -2).match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^,"]*)(?=,|$)/g) ?? []).map((cell) =>
          cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
        ),
      ) ?? []
  );
}

describe('a table of items', () => {
  it('gives every title back from CSV, and none of them as a formula', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('=1+1', '@a', ' -2', '\t=1', '+', '＝1', 'a\r\nb', '"')),
        (text) => {
          const [head, row, ...others] = cellsOf(csvTable(titled(text)));
          assert.deepEqual([head?.length, row?.length, others.length], [8, 8, 0]);
          const title = row?.[2] ?? '';
          assert.ok(title === text || title === `'${text}`, title);
          assert.doesNotMatch(title, /^\s*[=+\-@＝＋－＠]/);
        },
      ),
    );
  });

  it('keeps one line for each item in Markdown', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const table = markdownTable(titled(text), ({ template, data }) => formatMessage(template, data));
        assert.equal(table.split('\n').length, 4);
      }),
    );
  });
});
