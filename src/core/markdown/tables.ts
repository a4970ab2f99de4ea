import { lineSpan, type TextDocument } from '../text/textDocument.ts';
import type { Prose, TableBlock, TableCell, TableRow } from './blocks.ts';
import { skipContainer } from './sourceLines.ts';

/**
 * Reads the rows of a table from the source. `rowLines` are the lines of its header and body rows; the first row may
 * stand behind a list marker, which `edge` says. Undefined where there is no header row.
 */
export function parseTable(
  document: TextDocument,
  rowLines: readonly number[],
  edge: { readonly line: number; readonly column: number } | undefined,
  clean: (prose: Prose) => Prose,
): Pick<TableBlock, 'header' | 'rows'> | undefined {
  const [header, ...rows] = rowLines.map((line) => {
    const source = lineSpan(document, line);
    const from = edge?.line === line ? source.start + edge.column : source.start;
    return parseRow(document, line, skipContainer(document, from, source.end), source.end, clean);
  });
  return header && { header, rows };
}

function parseRow(
  document: TextDocument,
  line: number,
  start: number,
  end: number,
  clean: (prose: Prose) => Prose,
): TableRow {
  const { text } = document;
  const cells: TableCell[] = [];
  let from = text[start] === '|' ? start + 1 : start;
  for (let at = from; at <= end; at += 1) {
    if (at === end ? text.slice(from, end).trim() !== '' : text[at] === '|' && !isEscaped(text, at)) {
      cells.push({ prose: clean(trimmed(text, from, at)) });
      from = at + 1;
    }
  }
  return { line, span: { start, end }, cells };
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') {
    slashes += 1;
  }
  return slashes % 2 === 1;
}

function trimmed(text: string, from: number, to: number): Prose {
  const cell = text.slice(from, to);
  const lead = cell.length - cell.trimStart().length;
  const words = cell.trim();
  const start = words === '' ? Math.min(from + 1, to) : from + lead;
  return { span: { start, end: start + words.length }, text: words };
}
