import type { Span } from '../text/range.ts';
import { codeSpansOf } from './codeSpans.ts';

/** An HTML comment: where it stands in the document, and its text without `<!--` and `-->`, trimmed. */
export interface Comment {
  readonly span: Span;
  readonly text: string;
}

/**
 * Replaces each HTML comment in `text` by spaces, line breaks kept, and adds it to `found`. Comments inside code spans
 * are text; one that never ends reaches to the end. `offset` is where `text` starts in the document.
 */
export function blankComments(text: string, offset: number, found: Comment[]): string {
  if (!text.includes('<!--')) {
    return text;
  }
  const code = codeSpansOf(text);
  let nextCode = 0;
  let result = '';
  let done = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', done)) {
    while ((code[nextCode]?.end ?? Number.POSITIVE_INFINITY) <= start) {
      nextCode += 1;
    }
    const around = code[nextCode];
    if (around && around.start < start) {
      result += text.slice(done, around.end);
      done = around.end;
      continue;
    }
    const close = text.indexOf('-->', start + 4);
    const end = close < 0 ? text.length : close + 3;
    found.push({
      span: { start: offset + start, end: offset + end },
      text: text.slice(start + 4, close < 0 ? text.length : close).trim(),
    });
    result += text.slice(done, start) + blank(text.slice(start, end));
    done = end;
  }
  return result + text.slice(done);
}

/** As many spaces as `text` is long; its line breaks stand. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]+/g, (line) => ' '.repeat(line.length));
}
