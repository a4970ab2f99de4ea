import type { Span } from '../text/range.ts';
import { codeSpansOf } from './codeSpans.ts';

/** An HTML comment: where it stands in the document, and its text without `<!--` and `-->`, trimmed. */
export interface Comment {
  readonly span: Span;
  readonly text: string;
}

/**
 * Adds the HTML comments in `text` to `found`. Comments inside code spans are text; one that never ends reaches to the end.
 * `offset` is where `text` starts in the document.
 */
export function findComments(text: string, offset: number, found: Comment[]): void {
  let done = text.indexOf('<!--');
  if (done < 0) {
    return;
  }
  const code = codeSpansOf(text);
  let nextCode = 0;
  for (let start = done; start >= 0; start = text.indexOf('<!--', done)) {
    while ((code[nextCode]?.end ?? Number.POSITIVE_INFINITY) <= start) {
      nextCode += 1;
    }
    const around = code[nextCode];
    if (around && around.start < start) {
      done = around.end;
      continue;
    }
    const close = text.indexOf('-->', start + 4);
    done = close < 0 ? text.length : close + 3;
    found.push({
      span: { start: offset + start, end: offset + done },
      text: text.slice(start + 4, close < 0 ? text.length : close).trim(),
    });
  }
}

/** Replaces each HTML comment in `text` by spaces, line breaks kept, and adds it to `found`, as {@link findComments} does. */
export function blankComments(text: string, offset: number, found: Comment[]): string {
  const first = found.length;
  findComments(text, offset, found);
  if (found.length === first) {
    return text;
  }
  let result = '';
  let done = 0;
  for (const { span } of found.slice(first)) {
    const [start, end] = [span.start - offset, span.end - offset];
    result += text.slice(done, start) + text.slice(start, end).replace(/[^\r\n]+/g, (line) => ' '.repeat(line.length));
    done = end;
  }
  return result + text.slice(done);
}
