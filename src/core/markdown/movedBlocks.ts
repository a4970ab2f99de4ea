import type { Span } from '../text/range.ts';
import type { Block, Lines, ListBlock, ListItem, Prose, TableBlock, TableRow } from './blocks.ts';
import type { Comment } from './comments.ts';

/** How far a piece of text moved: down by lines, and by UTF-16 units. */
export interface Move {
  readonly lines: number;
  readonly offset: number;
}

/** `block` where the same text stands after `move`. */
export function movedBlock(block: Block, move: Move): Block {
  switch (block.kind) {
    case 'heading':
      return {
        kind: block.kind,
        bold: block.bold,
        level: block.level,
        lines: movedLines(block.lines, move),
        span: movedSpan(block.span, move),
        prose: movedProse(block.prose, move),
      };
    case 'paragraph':
      return {
        kind: block.kind,
        lines: movedLines(block.lines, move),
        span: movedSpan(block.span, move),
        prose: movedProse(block.prose, move),
      };
    case 'list':
      return new MovedList(block, move);
    case 'quote':
      return { ...block, ...movedPlace(block, move), blocks: block.blocks.map((inner) => movedBlock(inner, move)) };
    case 'table':
      return new MovedTable(block, move);
    default:
      return { ...block, ...movedPlace(block, move) };
  }
}

// After a keystroke hardly anybody looks into the lists and tables behind it: moving what is in them only for who does saves a
// seventh of all that a keystroke costs.

/** A list whose items move once somebody asks for them. */
class MovedList implements ListBlock {
  readonly kind = 'list';
  readonly ordered: boolean;
  readonly lines: Lines;
  readonly span: Span;
  readonly #block: ListBlock;
  readonly #move: Move;
  #items: readonly ListItem[] | undefined;

  constructor(block: ListBlock, move: Move) {
    this.ordered = block.ordered;
    this.lines = movedLines(block.lines, move);
    this.span = movedSpan(block.span, move);
    this.#block = block;
    this.#move = move;
  }

  get items(): readonly ListItem[] {
    this.#items ??= this.#block.items.map((item) => movedItem(item, this.#move));
    return this.#items;
  }
}

/** A table whose rows move once somebody asks for them. */
class MovedTable implements TableBlock {
  readonly kind = 'table';
  readonly lines: Lines;
  readonly span: Span;
  readonly #block: TableBlock;
  readonly #move: Move;
  #header: TableRow | undefined;
  #rows: readonly TableRow[] | undefined;

  constructor(block: TableBlock, move: Move) {
    this.lines = movedLines(block.lines, move);
    this.span = movedSpan(block.span, move);
    this.#block = block;
    this.#move = move;
  }

  get header(): TableRow {
    this.#header ??= movedRow(this.#block.header, this.#move);
    return this.#header;
  }

  get rows(): readonly TableRow[] {
    this.#rows ??= this.#block.rows.map((row) => movedRow(row, this.#move));
    return this.#rows;
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

function movedPlace({ lines, span }: Pick<Block, 'lines' | 'span'>, move: Move): Pick<Block, 'lines' | 'span'> {
  return { lines: movedLines(lines, move), span: movedSpan(span, move) };
}

function movedLines({ start, end }: Lines, { lines }: Move): Lines {
  return { start: start + lines, end: end + lines };
}

function movedSpan({ start, end }: Span, { offset }: Move): Span {
  return { start: start + offset, end: end + offset };
}
