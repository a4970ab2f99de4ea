import type { Span } from '../text/range.ts';
import type { TextDocument } from '../text/textDocument.ts';

/** The lines around a span up to the next empty ones, and where they start. */
export function paragraphAround({ text }: TextDocument, { start, end }: Span): { start: number; text: string } {
  const from = blankLineBefore(text, start);
  const to = text.slice(end).search(/\r?\n\r?\n/);
  return { start: from, text: text.slice(from, to < 0 ? text.length : end + to) };
}

/** Where the last line break stands, up to `at`, that ends an empty line; 0 for none. Looks no further back than there. */
function blankLineBefore(text: string, at: number): number {
  let end = text.lastIndexOf('\n', at);
  while (end > 0 && text[end - 1] !== '\n' && !(text[end - 1] === '\r' && text[end - 2] === '\n')) {
    end = text.lastIndexOf('\n', end - 1);
  }
  return Math.max(end, 0);
}
