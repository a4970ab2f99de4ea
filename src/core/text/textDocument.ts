import type { Position } from './position.ts';
import type { Range, Span } from './range.ts';

const LINE_FEED = 10;
const RETURN = 13;

/**
 * One version of one text. Lines end at `\n`, `\r\n` or a lone `\r`, as editors and CommonMark see them.
 * The text is what the editor holds: without a byte order mark.
 */
export interface TextDocument {
  /** Where it lives, as a URI string; only ever compared, never opened. */
  readonly uri: string;
  /** Grows with every change of the same document. */
  readonly version: number;
  readonly text: string;
  /** UTF-16 offset at which each line starts; always at least one entry. */
  readonly lineStarts: readonly number[];
}

export function createTextDocument(uri: string, version: number, text: string): TextDocument {
  return { uri, version, text, lineStarts: lineStartsOf(text) };
}

/** The position of `offset`; offsets outside the text are taken to its nearest end. */
export function positionAt(document: TextDocument, offset: number): Position {
  const { lineStarts, text } = document;
  const at = Math.max(0, Math.min(offset, text.length));
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= at) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return { line: low, character: at - (lineStarts[low] ?? 0) };
}

/** The offset of `position`; a line or character past its end is taken to that end. */
export function offsetAt(document: TextDocument, position: Position): number {
  const start = document.lineStarts[position.line];
  if (start === undefined) {
    return position.line < 0 ? 0 : document.text.length;
  }
  return Math.max(start, Math.min(start + position.character, lineSpan(document, position.line).end));
}

/** The offsets of a line without its line break. A line outside the document is empty, at the nearest end. */
export function lineSpan(document: TextDocument, line: number): Span {
  const start = document.lineStarts[line];
  if (start === undefined) {
    const edge = line < 0 ? 0 : document.text.length;
    return { start: edge, end: edge };
  }
  let end = document.lineStarts[line + 1] ?? document.text.length;
  if (line + 1 < document.lineStarts.length) {
    end -= document.text.charCodeAt(end - 1) === LINE_FEED && document.text.charCodeAt(end - 2) === RETURN ? 2 : 1;
  }
  return { start, end: Math.max(start, end) };
}

/** The text of a line without its line break; empty for a line outside the document. */
export function lineText(document: TextDocument, line: number): string {
  const { start, end } = lineSpan(document, line);
  return document.text.slice(start, end);
}

export function rangeOf(document: TextDocument, span: Span): Range {
  return { start: positionAt(document, span.start), end: positionAt(document, span.end) };
}

export function spanOf(document: TextDocument, range: Range): Span {
  return { start: offsetAt(document, range.start), end: offsetAt(document, range.end) };
}

/** The line break that most of the document uses; `\n` for a text of one line. */
export function lineBreakOf(document: TextDocument): '\n' | '\r\n' {
  let withReturn = 0;
  for (const start of document.lineStarts) {
    if (start > 1 && document.text[start - 2] === '\r' && document.text[start - 1] === '\n') {
      withReturn += 1;
    }
  }
  return withReturn * 2 > document.lineStarts.length - 1 ? '\r\n' : '\n';
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      starts.push(at + 1);
    }
    return starts;
  }
  const breaks = /\r\n?|\n/g;
  while (breaks.exec(text)) {
    starts.push(breaks.lastIndex);
  }
  return starts;
}

/** The text of `range`. */
export function textIn(document: TextDocument, range: Range): string {
  const { start, end } = spanOf(document, range);
  return document.text.slice(start, end);
}

/** The text from line `start` up to line `end`, with its line breaks. */
export function textOfLines({ lineStarts, text }: TextDocument, start: number, end: number): string {
  return text.slice(lineStarts[start] ?? text.length, lineStarts[end]);
}
