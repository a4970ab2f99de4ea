import type { Span } from '../text/range.ts';
import { lineSpan, type TextDocument } from '../text/textDocument.ts';
import type { Lines, Prose } from './blocks.ts';
import { isWhiteSpace } from './sourceLines.ts';

const SPACE = 32;

/**
 * The text on some lines of a document, each from its column on: as the prefixes of containers stand before these, and blanks
 * behind the words, neither is part of it.
 */
export function proseOfLines(document: TextDocument, lines: Lines, columnOf: (line: number) => number): Prose {
  const { text: source } = document;
  let span: Span | undefined;
  let text = '';
  let done = 0;
  for (let line = lines.start; line < lines.end; line += 1) {
    const { start, end } = lineSpan(document, line);
    const words = trimmed(source, Math.min(start + columnOf(line), end), end);
    if (!span) {
      done = words.start;
    } else if (!isBlank(source, start, words.start)) {
      text += source.slice(done, start) + ' '.repeat(words.start - start);
      done = words.start;
    }
    span = span ? { start: span.start, end: words.end } : words;
  }
  // Mostly all of it stands in the document as it is: then one piece is cut out, and nothing put together.
  return { span: span ?? { start: 0, end: 0 }, text: text + source.slice(done, span?.end ?? 0) };
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  while (start < to && isWhiteSpace(text, start)) {
    start += 1;
  }
  let end = to;
  while (end > start && isWhiteSpace(text, end - 1)) {
    end -= 1;
  }
  return { start, end };
}

function isBlank(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && text.charCodeAt(at) === SPACE) {
    at += 1;
  }
  return at === to;
}

/** Finds the words of a heading between its `#` and closing `#`; `content` is what markdown-it hands out. */
export function proseOfHeading(document: TextDocument, line: number, content: string): Prose {
  const source = lineSpan(document, line);
  const sourceText = document.text.slice(source.start, source.end);
  const words = content.trim();
  const hashes = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*#{1,6}/.exec(sourceText)?.[0].length ?? 0;
  const found = sourceText.indexOf(words, hashes);
  const start = source.start + (found < 0 ? sourceText.length : found);
  const end = Math.min(start + words.length, source.end);
  return { span: { start, end }, text: document.text.slice(start, end) };
}
