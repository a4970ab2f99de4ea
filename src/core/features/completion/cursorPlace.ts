import { columnsOf } from '../../dialects/columns.ts';
import type { Block, TableBlock } from '../../markdown/blocks.ts';
import { frontMatterOf } from '../../markdown/frontMatter.ts';
import { type FieldName, fieldNameOf } from '../../markdown/labels.ts';
import { sectionAtLine } from '../../markdown/outline.ts';
import type { Item } from '../../model/item.ts';
import { itemsUpTo } from '../../model/itemsUpTo.ts';
import type { Spec } from '../../model/spec.ts';
import type { Position } from '../../text/position.ts';
import { type Range, rangeTouches } from '../../text/range.ts';
import { lineText, offsetAt } from '../../text/textDocument.ts';

/** Where the cursor is, as far as that tells what may be written there. */
export interface CursorPlace {
  readonly position: Position;
  /** The line up to the cursor. */
  readonly before: string;
  /** What the value at the cursor is for: of its label, or of the column of its cell; undefined for other text. */
  readonly field: FieldName | undefined;
  /** Where the value begins on the line; the cursor where there is none. */
  readonly valueStart: number;
  readonly isFrontMatter: boolean;
  /** The columns of the table that the line is a row of; undefined outside tables. */
  readonly columns: readonly (FieldName | undefined)[] | undefined;
  /** The innermost item around the cursor, or right above it; undefined where there is none. */
  readonly item: Item | undefined;
}

/** Reads the line up to the cursor, and what stands around it. */
export function cursorPlaceOf(spec: Spec, position: Position): CursorPlace {
  const { document, outline } = spec;
  const before = lineText(document, position.line).slice(0, position.character);
  const isFrontMatter = position.line < (frontMatterOf(document)?.lines.end ?? 0);
  const table = isFrontMatter ? undefined : tableAt(sectionAtLine(outline, position.line).blocks, position.line);
  const columns = table && columnsOf(table).names;
  const cell = table && cellAt(table, position.line, offsetAt(document, position), document.text);
  const field = cell ? columns?.[cell.index] : labelBefore(before);
  return {
    position,
    before,
    field: typeof field === 'object' ? field.name : field,
    valueStart: cell
      ? Math.min(cell.start - (document.lineStarts[position.line] ?? 0), position.character)
      : typeof field === 'object'
        ? field.valueStart
        : position.character,
    isFrontMatter,
    columns,
    item: itemAt(spec.items, position),
  };
}

/**
 * Whether a key that was just typed may ask for something: behind a label or in a cell where nothing stands yet, or the words
 * for a day begin, in a handle or an id. Costs next to nothing, as it is asked at each of these keys.
 */
export function mayComplete(before: string): boolean {
  return /(?:[:：][*_]{0,3}|\|)\s{0,20}(?:(?:by |on )?(?:next |in |(?:in )?\w{1,5} ))?$|@[\w.-]{0,40}$|(?:^|[^\w-])[A-Z]{1,8}-$/.test(
    before.slice(-80),
  );
}

/**
 * The label right before the value at the end of `before`: "**Owner:** ", "- Due: ", "(owner: ". Undefined where no words
 * that Tandem knows stand before the last colon.
 */
function labelBefore(before: string): { name: FieldName; valueStart: number } | undefined {
  const colon = Math.max(before.lastIndexOf(':'), before.lastIndexOf('：'));
  const behind = /^[:：][*_]{0,3}(?:\s+|$)/.exec(before.slice(colon));
  if (colon <= 0 || !behind) {
    return undefined;
  }
  const words = /[^*_(),;|[\]>—–]{1,60}$/.exec(before.slice(0, colon).replace(/[*_\s]+$/, ''))?.[0] ?? '';
  const name = fieldNameOf(words.replace(/^\s*(?:[-*+]|\d{1,3}[.)])?\s*/, ''));
  return name && { name, valueStart: colon + behind[0].length };
}

/** The innermost table with a row on `line`, in whatever container. */
function tableAt(blocks: readonly Block[], line: number): TableBlock | undefined {
  for (const block of blocks) {
    if (block.lines.start <= line && line < block.lines.end) {
      switch (block.kind) {
        case 'table':
          return block.rows.some((row) => row.line === line) ? block : undefined;
        case 'quote':
          return tableAt(block.blocks, line);
        case 'list':
          return tableAt(
            block.items.flatMap((item) => item.blocks),
            line,
          );
        default:
          return undefined;
      }
    }
  }
  return undefined;
}

/** The cell of a row that the offset is in, and where its words begin; undefined behind the last pipe. */
function cellAt(
  table: TableBlock,
  line: number,
  offset: number,
  text: string,
): { index: number; start: number } | undefined {
  const row = table.rows.find((one) => one.line === line);
  if (!row) {
    return undefined;
  }
  let from = text[row.span.start] === '|' ? row.span.start + 1 : row.span.start;
  let index = 0;
  for (let at = from; at < offset; at += 1) {
    if (text[at] === '\\') {
      at += 1;
    } else if (text[at] === '|') {
      index += 1;
      from = at + 1;
    }
  }
  const words = text.slice(from, offset);
  return { index, start: from + words.length - words.trimStart().length };
}

/** The last item to begin before the cursor that holds it. The line below an item may become a part of it. */
function itemAt(items: readonly Item[], position: Position): Item | undefined {
  return (
    itemsUpTo(items, position.line).findLast(
      (item) => item.shape !== 'document' && rangeTouches(withLineBelow(item.range), position),
    ) ?? items.find((item) => item.shape === 'document')
  );
}

function withLineBelow({ start, end }: Range): Range {
  return { start, end: { line: end.line + 1, character: Number.MAX_SAFE_INTEGER } };
}
