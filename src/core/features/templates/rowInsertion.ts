import type { TableBlock, TableRow } from '../../markdown/blocks.ts';
import { type FieldName, fieldNameOf, normaliseLabel } from '../../markdown/labels.ts';
import { lineText, type TextDocument } from '../../text/textDocument.ts';
import type { ListForm } from './listForms.ts';
import { type Piece, parseMarkup } from './markup.ts';
import { idAfter } from './nextId.ts';

/** Dates that are said of the moment when a row is written. */
const WRITTEN_NOW = /\b(?:added|raised|created|logged|identified|asked|requested|reported|opened|updated)\b/;

/** One more row for `table`, in its own columns and with its own outer pipes; without a line break. */
export function rowPieces(document: TextDocument, table: TableBlock, form: ListForm): Piece[] {
  const columns = table.header.cells.map((cell) => ({
    words: normaliseLabel(cell.prose.text),
    field: fieldNameOf(cell.prose.text),
  }));
  const title = titleColumn(table.header, form);
  // The line of dashes has the indentation of the rows; the header may stand behind a list marker.
  const indentation = /^[\s>]*/.exec(lineText(document, table.header.line + 1))?.[0] ?? '';
  const opens = document.text[table.header.span.start] === '|';
  const closes = document.text[table.header.span.end - 1] === '|';
  const pieces: Piece[] = [{ kind: 'text', text: indentation + (opens ? '| ' : '') }];
  for (const [index, { words, field }] of columns.entries()) {
    if (index > 0) {
      pieces.push({ kind: 'text', text: ' | ' });
    }
    pieces.push(...(index === title ? parseMarkup(form.title) : cellPieces(table, form, index, words, field)));
  }
  pieces.push({ kind: 'text', text: closes ? ' |' : '' });
  return pieces;
}

/** The column that names the item. */
export function titleColumn(header: TableRow, form: ListForm): number {
  const fields = header.cells.map((cell) => fieldNameOf(cell.prose.text));
  for (const name of form.titles) {
    const at = fields.indexOf(name);
    if (at >= 0) {
      return at;
    }
  }
  return fields.findIndex((field) => field !== 'id' && field !== 'date' && field !== 'raised' && field !== 'status');
}

function cellPieces(
  table: TableBlock,
  form: ListForm,
  index: number,
  words: string,
  field: FieldName | undefined,
): Piece[] {
  const given = table.rows.map((row) => row.cells[index]?.prose.text ?? '');
  if (field === 'id') {
    return [idAfter(given) ?? { kind: 'placeholder', text: '[id]' }];
  }
  if (
    (field === undefined || field === 'date' || field === 'raised') &&
    WRITTEN_NOW.test(words) &&
    !words.endsWith(' by')
  ) {
    return [{ kind: 'today' }];
  }
  const markup = field && form.fields[field];
  if (markup === undefined) {
    return [placeholderFor(words)];
  }
  const capitals = field === 'status' || field === 'likelihood' || field === 'impact';
  const pieces = parseMarkup(markup);
  return capitals && given.some((text) => /^\p{Lu}/u.test(text)) ? pieces.map(capitalised) : pieces;
}

/** A column that Tandem does not know asks for what its header says. */
function placeholderFor(words: string): Piece {
  const plain = words
    .replace(/[[\]|`\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { kind: 'placeholder', text: plain === '' ? '[…]' : `[${plain}]` };
}

function capitalised(piece: Piece): Piece {
  if (piece.kind !== 'choice') {
    return piece;
  }
  const [first, ...others] = piece.options.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return { kind: 'choice', options: [first ?? '', ...others] };
}
