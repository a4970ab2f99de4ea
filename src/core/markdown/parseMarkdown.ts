import MarkdownIt, { type Token } from 'markdown-it';
import type { TextDocument } from '../text/textDocument.ts';
import { leanStateBlock } from './blockState.ts';
import type { Block, CheckState, ListBlock, ListItem, Prose, QuoteBlock } from './blocks.ts';
import { splitBoldLines } from './boldHeadings.ts';
import { blankComments, type Comment } from './comments.ts';
import { type FrontMatter, frontMatterOf } from './frontMatter.ts';
import { proseOfContent, proseOfHeading } from './prose.ts';
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
const ABNORMAL = /[\r\0]/;

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
  readonly comments: Comment[];
  at: number;
}

/** Where a container's text may start: behind the marker of a list item that begins on the same line. */
interface Edge {
  readonly line: number;
  readonly column: number;
}

/** Reads the blocks of `document`. Total: any text gives some blocks. */
export function parseMarkdown(document: TextDocument): ParsedMarkdown {
  const frontMatter = frontMatterOf(document);
  const firstLine = frontMatter?.lines.end ?? 0;
  const body =
    firstLine === 0 ? document.text : document.text.slice(document.lineStarts[firstLine] ?? document.text.length);
  const tokens = (ABNORMAL.test(body) ? engine : engineOfNormal).parse(body, {});
  const cursor: Cursor = { document, tokens, firstLine, comments: [], at: 0 };
  const blocks = splitBoldLines(document, readBlocks(cursor, undefined, undefined));
  return { frontMatter, blocks, comments: cursor.comments };
}

function readBlocks(cursor: Cursor, until: string | undefined, edge: Edge | undefined): Block[] {
  const blocks: Block[] = [];
  for (let token = cursor.tokens[cursor.at]; token && token.type !== until; token = cursor.tokens[cursor.at]) {
    cursor.at += 1;
    const block = readBlock(cursor, token, edge);
    if (block) {
      blocks.push(block);
    }
  }
  cursor.at += 1;
  return blocks;
}

function readBlock(cursor: Cursor, token: Token, edge: Edge | undefined): Block | undefined {
  const lines = linesOf(cursor, token);
  const { document } = cursor;
  const span = spanOfLines(document, lines, edge);
  switch (token.type) {
    case 'heading_open': {
      const content = contentOf(cursor, 'heading_close');
      const source = proseOfHeading(document, lines.start, content);
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
      const content = contentOf(cursor, 'paragraph_close');
      const prose = clean(cursor, proseOfContent(document, lines.start, content));
      return prose.text.trim() === '' ? undefined : { kind: 'paragraph', lines, span, prose };
    }
    case 'bullet_list_open':
    case 'ordered_list_open':
      return readList(
        cursor,
        { kind: 'list', ordered: token.type.startsWith('ordered'), lines, span, items: [] },
        edge,
      );
    case 'blockquote_open': {
      const quote: QuoteBlock = {
        kind: 'quote',
        lines,
        span,
        blocks: readBlocks(cursor, 'blockquote_close', undefined),
      };
      return quote;
    }
    case 'table_open': {
      const rowLines: number[] = [];
      for (let at = cursor.tokens[cursor.at]; at && at.type !== 'table_close'; at = cursor.tokens[cursor.at]) {
        if (at.type === 'tr_open') {
          rowLines.push(at.map ? at.map[0] + cursor.firstLine : lines.start);
        }
        cursor.at += 1;
      }
      cursor.at += 1;
      const table = parseTable(document, rowLines, edge, (prose) => clean(cursor, prose));
      return table && { kind: 'table', lines, span, ...table };
    }
    case 'fence':
      return { kind: 'code', lines, span, language: token.info.trim().split(/\s/, 1)[0]?.toLowerCase() ?? '' };
    case 'code_block':
      return { kind: 'code', lines, span, language: '' };
    case 'html_block':
      blankComments(document.text.slice(span.start, span.end), span.start, cursor.comments);
      return { kind: 'html', lines, span };
    case 'hr':
      return { kind: 'break', lines, span };
    default:
      return undefined;
  }
}

function readList(cursor: Cursor, list: ListBlock, edge: Edge | undefined): ListBlock {
  const items: ListItem[] = [];
  for (let token = cursor.tokens[cursor.at]; token?.type === 'list_item_open'; token = cursor.tokens[cursor.at]) {
    cursor.at += 1;
    items.push(readItem(cursor, token, edge));
  }
  cursor.at += 1;
  return { ...list, items };
}

function readItem(cursor: Cursor, token: Token, edge: Edge | undefined): ListItem {
  const { document } = cursor;
  const lines = linesOf(cursor, token);
  const span = spanOfLines(document, lines, edge);
  const width = (token.info === '' ? 0 : token.info.length) + 1;
  const marker = { start: span.start, end: Math.min(span.start + width, span.end) };
  const lineStart = document.lineStarts[lines.start] ?? 0;
  const blocks = readBlocks(cursor, 'list_item_close', { line: lines.start, column: marker.end - lineStart });
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
  const match = BOX.exec(prose.text);
  if (!match) {
    return undefined;
  }
  const { start, end } = prose.span;
  const state = match[1] === ' ' ? 'open' : match[1]?.toLowerCase() === 'x' ? 'done' : 'partial';
  const rest = { span: { start: start + match[0].length, end }, text: prose.text.slice(match[0].length) };
  return { span: { start, end: start + 3 }, state, rest };
}

function contentOf(cursor: Cursor, until: string): string {
  let content = '';
  for (let token = cursor.tokens[cursor.at]; token && token.type !== until; token = cursor.tokens[cursor.at]) {
    content = token.type === 'inline' ? token.content : content;
    cursor.at += 1;
  }
  cursor.at += 1;
  return content;
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
