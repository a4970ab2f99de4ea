import MarkdownIt, { type Token } from 'markdown-it';
import type { Span } from '../text/range.ts';
import type { TextDocument } from '../text/textDocument.ts';
import { type BlockResult, leanStateBlock } from './blockState.ts';
import type { Block, CheckState, Lines, ListItem, Prose } from './blocks.ts';
import { splitBoldLines } from './boldHeadings.ts';
import { blankComments, type Comment, findComments } from './comments.ts';
import { type FrontMatter, frontMatterOf } from './frontMatter.ts';
import { proseOfHeading, proseOfLines } from './prose.ts';
import { askLess } from './quickRules.ts';
import { isBlankLine, spanOfLines } from './sourceLines.ts';
import { parseTable } from './tables.ts';

/** A document taken apart into blocks. Nothing in it is lost: blocks stand in document order and never overlap. */
export interface ParsedMarkdown {
  readonly frontMatter: FrontMatter | undefined;
  readonly blocks: readonly Block[];
  /** Every HTML comment outside code, in document order. */
  readonly comments: readonly Comment[];
}

// Block structure only: the inline parser costs as much again and gives no columns.
type Engine = InstanceType<typeof MarkdownIt>;

const engine = engineWith(['normalize', 'block']);
// Normalising copies the text even where there is nothing to do, as in most texts.
const engineOfNormal = engineWith(['block']);
const isNormal = (text: string): boolean => !text.includes('\r') && !text.includes('\0');

function engineWith(rules: string[]): Engine {
  const made = new MarkdownIt({ html: true });
  made.core.ruler.enableOnly(rules);
  made.block.State = leanStateBlock(made.block.State);
  askLess(made.block.ruler);
  return made;
}

interface Cursor {
  readonly document: TextDocument;
  readonly tokens: readonly Token[];
  /** Line of the document on which the tokens' line 0 stands. */
  readonly firstLine: number;
  /** The column at which the words of a paragraph start on a line of the document. */
  readonly columnOf: (line: number) => number;
  readonly comments: Comment[];
  at: number;
}

/** Where a container's text may start: behind the marker of a list item or the marks of a quote that begin on the same line. */
interface Edge {
  readonly line: number;
  readonly column: number;
  readonly isOfQuote: boolean;
}

/** Reads the blocks of `document`. Total: any text gives some blocks. */
export function parseMarkdown(document: TextDocument): ParsedMarkdown {
  const frontMatter = frontMatterOf(document);
  return { frontMatter, ...parseLines(document, frontMatter?.lines.end ?? 0, document.lineStarts.length) };
}

/** Reads the blocks on some lines of `document`, from `firstLine` up to, not including, `end`, as if there were no others. */
export function parseLines(
  document: TextDocument,
  firstLine: number,
  end: number,
): Omit<ParsedMarkdown, 'frontMatter'> {
  const { lineStarts, text } = document;
  const body = text.slice(lineStarts[firstLine] ?? text.length, lineStarts[end]);
  const result: BlockResult = { lineCount: end - firstLine, columns: [] };
  const tokens = (isNormal(body) ? engineOfNormal : engine).parse(body, result);
  const columnOf = (line: number) => result.columns[line - firstLine] ?? 0;
  const cursor: Cursor = { document, tokens, firstLine, columnOf, comments: [], at: 0 };
  const blocks = splitBoldLines(document, readBlocks(cursor, undefined));
  return { blocks, comments: cursor.comments };
}

/** Reads what stands up to the end of the block that the cursor is in. */
function readBlocks(cursor: Cursor, edge: Edge | undefined): Block[] {
  let blocks: Block[] = [];
  for (let token = nextToken(cursor); token; token = nextToken(cursor)) {
    const block = readBlock(cursor, token, edge);
    if (block && blocks.length === 0) {
      // Most containers hold one block, and an array that grows by the first takes the room of many.
      blocks = [block];
    } else if (block) {
      blocks.push(block);
    }
  }
  return blocks;
}

/** Takes the next token; undefined at the end of a block or of all. */
function nextToken(cursor: Cursor): Token | undefined {
  const token = cursor.tokens[cursor.at];
  cursor.at += 1;
  return token && token.nesting >= 0 ? token : undefined;
}

function readBlock(cursor: Cursor, token: Token, edge: Edge | undefined): Block | undefined {
  const lines = linesOf(cursor, token);
  const { document } = cursor;
  const span = spanOfLines(document, lines, edge);
  switch (token.type) {
    case 'heading_open': {
      const inline = inlineOf(cursor);
      const source = token.markup.startsWith('#')
        ? proseOfHeading(document, lines.start, inline?.content ?? '')
        : proseOf(cursor, inline);
      return {
        kind: 'heading',
        bold: false,
        level: Number(token.tag.slice(1)),
        lines,
        span,
        prose: clean(cursor, source),
      };
    }
    case 'paragraph_open': {
      const prose = clean(cursor, proseOf(cursor, inlineOf(cursor)));
      return prose.text.trim() === '' ? undefined : { kind: 'paragraph', lines, span, prose };
    }
    case 'bullet_list_open':
    case 'ordered_list_open':
      return { kind: 'list', ordered: token.tag === 'ol', lines, span, items: readItems(cursor, edge) };
    case 'blockquote_open':
      return { kind: 'quote', lines, span, blocks: readBlocks(cursor, edgeOfQuote(document, lines, span, edge)) };
    case 'table_open': {
      const rowLines: number[] = [];
      for (let row = nextToken(cursor); row; row = nextToken(cursor)) {
        rowLines.push(row.map ? row.map[0] + cursor.firstLine : lines.start);
      }
      const table = parseTable(document, rowLines, edge, (prose) => clean(cursor, prose));
      return table && { kind: 'table', lines, span, ...table };
    }
    case 'fence':
      return { kind: 'code', lines, span, language: token.info.trim().split(/\s/, 1)[0]?.toLowerCase() ?? '' };
    case 'code_block':
      return { kind: 'code', lines, span, language: '' };
    case 'html_block':
      findComments(document.text.slice(span.start, span.end), span.start, cursor.comments);
      return { kind: 'html', lines, span };
    case 'hr':
      return { kind: 'break', lines, span };
    default:
      return undefined;
  }
}

/** Where the text of a quote starts: behind all its marks, so that quotes in quotes need not look for it again. */
function edgeOfQuote(document: TextDocument, { start }: Lines, span: Span, edge: Edge | undefined): Edge | undefined {
  return edge?.line === start && !edge.isOfQuote
    ? undefined
    : { line: start, column: span.start - (document.lineStarts[start] ?? 0), isOfQuote: true };
}

function readItems(cursor: Cursor, edge: Edge | undefined): ListItem[] {
  const items: ListItem[] = [];
  for (let token = nextToken(cursor); token; token = nextToken(cursor)) {
    items.push(readItem(cursor, token, edge));
  }
  return items;
}

function readItem(cursor: Cursor, token: Token, edge: Edge | undefined): ListItem {
  const { document } = cursor;
  const lines = linesOf(cursor, token);
  const span = spanOfLines(document, lines, edge);
  const width = (token.info === '' ? 0 : token.info.length) + 1;
  const marker = { start: span.start, end: Math.min(span.start + width, span.end) };
  const lineStart = document.lineStarts[lines.start] ?? 0;
  const blocks = readBlocks(cursor, {
    line: lines.start,
    column: marker.end - lineStart,
    isOfQuote: false,
  });
  const first = blocks[0];
  const box = first?.kind === 'paragraph' ? checkboxOf(first.prose) : undefined;
  if (first?.kind !== 'paragraph' || !box) {
    return { lines, span, marker, blocks };
  }
  return {
    lines,
    span,
    marker,
    checkbox: { span: box.span, state: box.state },
    blocks: [{ ...first, prose: box.rest }, ...blocks.slice(1)],
  };
}

const BOX = /^\[([ xX~-])\](?:\s+|$)/;

function checkboxOf(prose: Prose): { span: Prose['span']; state: CheckState; rest: Prose } | undefined {
  const match = prose.text.startsWith('[') ? BOX.exec(prose.text) : null;
  if (!match) {
    return undefined;
  }
  const { start, end } = prose.span;
  const state = match[1] === ' ' ? 'open' : match[1]?.toLowerCase() === 'x' ? 'done' : 'partial';
  const rest = { span: { start: start + match[0].length, end }, text: prose.text.slice(match[0].length) };
  return { span: { start, end: start + 3 }, state, rest };
}

/** The token of the text in a heading or paragraph, which holds nothing else. */
function inlineOf(cursor: Cursor): Token | undefined {
  const inline = nextToken(cursor);
  nextToken(cursor);
  return inline;
}

function proseOf({ document, firstLine, columnOf }: Cursor, inline: Token | undefined): Prose {
  const [start, end] = inline?.map ?? [0, 0];
  return proseOfLines(document, { start: start + firstLine, end: end + firstLine }, columnOf);
}

function linesOf(cursor: Cursor, token: Token): { start: number; end: number } {
  const [from, to] = token.map ?? [0, 0];
  const start = from + cursor.firstLine;
  let end = Math.max(to + cursor.firstLine, start + 1);
  while (end > start + 1 && isBlankLine(cursor.document, end - 1)) {
    end -= 1;
  }
  return { start, end };
}

function clean(cursor: Cursor, prose: Prose): Prose {
  const text = blankComments(prose.text, prose.span.start, cursor.comments);
  return text === prose.text ? prose : { span: prose.span, text };
}
