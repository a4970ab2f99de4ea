import { lineSpan, type TextDocument } from '../text/textDocument.ts';
import type { Prose } from './blocks.ts';

/**
 * Finds the text of a paragraph in its document. `content` is what markdown-it hands out: the lines with the prefixes of
 * their containers taken off, so each is the tail of its source line.
 */
export function proseOfContent(document: TextDocument, firstLine: number, content: string): Prose {
  if (!content.includes('\n')) {
    return proseOfLine(document, firstLine, content);
  }
  const contentLines = content.split('\n');
  let start = 0;
  let end = 0;
  let text = '';
  for (const [index, contentLine] of contentLines.entries()) {
    const source = lineSpan(document, firstLine + index);
    const words = contentLine.trim();
    const from = source.start + columnOf(document.text.slice(source.start, source.end), words);
    const to = Math.min(from + words.length, source.end);
    if (index === 0) {
      start = from;
    } else {
      text += document.text.slice(end, source.start) + ' '.repeat(from - source.start);
    }
    text += document.text.slice(from, to);
    end = to;
  }
  return { span: { start, end }, text };
}

function proseOfLine(document: TextDocument, line: number, content: string): Prose {
  const source = lineSpan(document, line);
  const words = content.trim();
  const start = source.start + columnOf(document.text.slice(source.start, source.end), words);
  const end = Math.min(start + words.length, source.end);
  return { span: { start, end }, text: document.text.slice(start, end) };
}

/** Finds the words of a heading, between its `#` and closing `#`, or above its underline. */
export function proseOfHeading(document: TextDocument, line: number, content: string): Prose {
  if (content.includes('\n')) {
    return proseOfContent(document, line, content);
  }
  const source = lineSpan(document, line);
  const sourceText = document.text.slice(source.start, source.end);
  const words = content.trim();
  const hashes = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*#{1,6}/.exec(sourceText)?.[0].length ?? 0;
  const found = sourceText.indexOf(words, hashes);
  const start = source.start + (found < 0 ? sourceText.length : found);
  const end = Math.min(start + words.length, source.end);
  return { span: { start, end }, text: document.text.slice(start, end) };
}

/** The column at which `words` end the line. markdown-it replaces NUL, so they may not be found: then behind indentation. */
function columnOf(line: string, words: string): number {
  const found = words === '' ? line.length : line.lastIndexOf(words);
  return found >= 0 ? found : line.length - line.trimStart().length;
}
