import type { Span } from '../text/range.ts';

/** Whole lines of a document, zero-based: `start` up to, not including, `end`. */
export interface Lines {
  readonly start: number;
  readonly end: number;
}

/**
 * The inline text of a block, exactly as long as its `span` in the document, so that an index into `text` plus
 * `span.start` is a document offset. Line prefixes of containers (`>`, indentation) and HTML comments are blanked with
 * spaces; line breaks stand as they are; all other markup (emphasis, code spans, links) is kept.
 */
export interface Prose {
  readonly span: Span;
  readonly text: string;
}

interface BlockBase {
  /** The lines that the block covers. */
  readonly lines: Lines;
  /** From its first character that is not indentation to the end of its last line, without the line break. */
  readonly span: Span;
}

export interface HeadingBlock extends BlockBase {
  readonly kind: 'heading';
  /** 1 to 6 for Markdown headings; a bold-only line gets its level from where it stands, one below its section. */
  readonly level: number;
  /** The words of the heading without `#`, underline or the bold markers of a bold-only line. */
  readonly prose: Prose;
  /** True for a line that is bold from end to end. */
  readonly bold: boolean;
}

export interface ParagraphBlock extends BlockBase {
  readonly kind: 'paragraph';
  readonly prose: Prose;
}

/** `partial` stands for `[~]` and `[-]`. */
export type CheckState = 'open' | 'done' | 'partial';

export interface ListItem {
  readonly lines: Lines;
  readonly span: Span;
  /** The bullet or number with its full stop, without the space behind it. */
  readonly marker: Span;
  /** The box of a task (`[ ]`), with its brackets; the item's first paragraph starts behind it. */
  readonly checkbox?: { readonly span: Span; readonly state: CheckState };
  readonly blocks: readonly Block[];
}

export interface ListBlock extends BlockBase {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

/** The words between two pipes, trimmed. An empty cell has an empty span where text would go. */
export interface TableCell {
  readonly prose: Prose;
}

export interface TableRow {
  readonly line: number;
  readonly span: Span;
  /** As many as the row writes; may be fewer or more than the header has. */
  readonly cells: readonly TableCell[];
}

export interface TableBlock extends BlockBase {
  readonly kind: 'table';
  readonly header: TableRow;
  readonly rows: readonly TableRow[];
}

export interface QuoteBlock extends BlockBase {
  readonly kind: 'quote';
  readonly blocks: readonly Block[];
}

export interface CodeBlock extends BlockBase {
  readonly kind: 'code';
  /** The word behind the fence, lower case; empty for none and for indented code. */
  readonly language: string;
}

export interface HtmlBlock extends BlockBase {
  readonly kind: 'html';
}

export interface BreakBlock extends BlockBase {
  readonly kind: 'break';
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | QuoteBlock
  | CodeBlock
  | HtmlBlock
  | BreakBlock;
