import type { Span } from '../text/range.ts';
import { lineSpan, type TextDocument } from '../text/textDocument.ts';
import type { Lines } from './blocks.ts';

const WHITE_SPACE = /\s/;
const QUOTE_MARK = 62;

/** Whether a line holds nothing but white space and quote marks. */
export function isBlankLine(document: TextDocument, line: number): boolean {
  const { start, end } = lineSpan(document, line);
  return skipContainer(document, start, end) === end;
}

/** The first offset from `start` that is neither white space nor a quote mark, at most `end`. */
export function skipContainer(document: TextDocument, start: number, end: number): number {
  let at = start;
  while (at < end && isContainer(document.text, at)) {
    at += 1;
  }
  return at;
}

function isContainer(text: string, at: number): boolean {
  return text.charCodeAt(at) === QUOTE_MARK || isWhiteSpace(text, at);
}

/** Whether the character at `at` is white space, as `trim` sees it. */
export function isWhiteSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : WHITE_SPACE.test(text[at] ?? '');
}

/**
 * The text on `lines`: from its first character behind indentation, quote marks and, on the line of `edge`, the list
 * markers before `edge.column`, to the end of the last line.
 */
export function spanOfLines(
  document: TextDocument,
  lines: Lines,
  edge: { readonly line: number; readonly column: number } | undefined,
): Span {
  const first = lineSpan(document, lines.start);
  const from = edge?.line === lines.start ? Math.min(first.start + edge.column, first.end) : first.start;
  const end = lineSpan(document, lines.end - 1).end;
  return { start: Math.min(skipContainer(document, from, first.end), end), end };
}
