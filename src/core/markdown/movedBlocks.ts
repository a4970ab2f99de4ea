import type { Span } from '../text/range.ts';
import type { Block, Lines, ListItem, Prose, TableRow } from './blocks.ts';
import type { Comment } from './comments.ts';

/** How far a piece of text moved: down by lines, and by UTF-16 units. */
export interface Move {
  readonly lines: number;
  readonly offset: number;
}

/** `block` where the same text stands after `move`. */
export function movedBlock(block: Block, move: Move): Block {
  const place = { lines: movedLines(block.lines, move), span: movedSpan(block.span, move) };
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, ...place, prose: movedProse(block.prose, move) };
    case 'list':
      return { ...block, ...place, items: block.items.map((item) => movedItem(item, move)) };
    case 'quote':
      return { ...block, ...place, blocks: block.blocks.map((inner) => movedBlock(inner, move)) };
    case 'table':
      return {
        ...block,
        ...place,
        header: movedRow(block.header, move),
        rows: block.rows.map((row) => movedRow(row, move)),
      };
    default:
      return { ...block, ...place };
  }
}

/** `comment` where the same text stands after `move`. */
export function movedComment({ span, text }: Comment, move: Move): Comment {
  return { span: movedSpan(span, move), text };
}

function movedItem(item: ListItem, move: Move): ListItem {
  const { blocks, checkbox, lines, marker, span } = item;
  return {
    lines: movedLines(lines, move),
    span: movedSpan(span, move),
    marker: movedSpan(marker, move),
    ...(checkbox ? { checkbox: { span: movedSpan(checkbox.span, move), state: checkbox.state } } : {}),
    blocks: blocks.map((block) => movedBlock(block, move)),
  };
}

function movedRow({ cells, line, span }: TableRow, move: Move): TableRow {
  return {
    line: line + move.lines,
    span: movedSpan(span, move),
    cells: cells.map(({ prose }) => ({ prose: movedProse(prose, move) })),
  };
}

function movedProse({ span, text }: Prose, move: Move): Prose {
  return { span: movedSpan(span, move), text };
}

function movedLines({ start, end }: Lines, { lines }: Move): Lines {
  return { start: start + lines, end: end + lines };
}

function movedSpan({ start, end }: Span, { offset }: Move): Span {
  return { start: start + offset, end: end + offset };
}
