import type { Span } from '../text/range.ts';
import { lineSpan, type TextDocument } from '../text/textDocument.ts';
import type { Lines, Prose } from './blocks.ts';

/**
 * The text on some lines of a document, each from its column on: as the prefixes of containers stand before these, and blanks
 * behind the words, neither is part of it.
 */
export function proseOfLines(document: TextDocument, lines: Lines, columnOf: (line: number) => number): Prose {
  let span: Span | undefined;
  let text = '';
  for (let line = lines.start; line < lines.end; line += 1) {
    const source = lineSpan(document, line);
    const words = trimmed(document.text, Math.min(source.start + columnOf(line), source.end), source.end);
    if (span) {
      text += document.text.slice(span.end, source.start) + ' '.repeat(words.start - source.start);
    }
    text += document.text.slice(words.start, words.end);
    span = span ? { start: span.start, end: words.end } : words;
  }
  return { span: span ?? { start: 0, end: 0 }, text };
}

function trimmed(text: string, from: number, to: number): Span {
  const raw = text.slice(from, to);
  const end = from + raw.trimEnd().length;
  return end === from ? { start: to, end: to } : { start: to - raw.trimStart().length, end };
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
