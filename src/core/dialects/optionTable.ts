import type { TableBlock } from '../markdown/blocks.ts';
import { saysNothing } from '../markdown/emptiness.ts';
import { plainText } from '../markdown/plainText.ts';
import type { Option } from '../model/item.ts';
import type { TextDocument } from '../text/textDocument.ts';
import { partOf } from './parts.ts';

const OPTION = /^(?:options?|choices?|alternatives?)$/i;

/** Whether the rows of a table are options: "Option | Description", "Option | Pros | Cons". */
export function isOptionTable(table: TableBlock): boolean {
  const first = table.header.cells[0];
  return table.header.cells.length > 1 && first !== undefined && OPTION.test(plainText(first.prose.text));
}

/** The options in the rows of such a table; a bare letter or number is named by the cell behind it. */
export function optionsOfTable(document: TextDocument, table: TableBlock): Option[] {
  if (!isOptionTable(table)) {
    return [];
  }
  return table.rows.flatMap(({ cells }) => {
    const filled = cells.map((cell) => cell.prose).filter((prose) => !saysNothing(prose.text));
    const [first, second, third] = filled;
    if (!first) {
      return [];
    }
    const isLetter = second !== undefined && plainText(first.text).length <= 2;
    const tradeoffs = isLetter ? third : second;
    return [
      {
        title: partOf(document, isLetter ? second : first),
        tradeoffs: tradeoffs && partOf(document, tradeoffs),
      },
    ];
  });
}
