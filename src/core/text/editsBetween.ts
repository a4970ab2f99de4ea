import { type LineChange, lineChanges } from './lineChanges.ts';
import type { Span } from './range.ts';
import { createTextDocument, rangeOf, type TextDocument } from './textDocument.ts';
import type { TextEdit } from './textEdit.ts';

/** Edits that make `after` of `before` and touch nothing that is the same in both, as far as that is plain. */
export function editsBetween(before: string, after: string): TextEdit[] {
  const old = createTextDocument('', 0, before);
  const next = createTextDocument('', 0, after);
  return lineChanges(linesOf(old), linesOf(next))
    .flatMap(lineByLine)
    .flatMap((change) => {
      const edit = withoutSameEnds(old, next, spanOfLines(old, change.before), spanOfLines(next, change.after));
      return edit ? [edit] : [];
    });
}

/** The lines of a text, each with its line break. */
function linesOf({ text, lineStarts }: TextDocument): string[] {
  return lineStarts.map((start, line) => text.slice(start, lineStarts[line + 1]));
}

/** Where as many lines stand as before, each is a change of its own. */
function lineByLine(change: LineChange): LineChange[] {
  const { before, after } = change;
  const count = before.end - before.start;
  return count !== after.end - after.start
    ? [change]
    : Array.from({ length: count }, (_, index) => ({
        before: { start: before.start + index, end: before.start + index + 1 },
        after: { start: after.start + index, end: after.start + index + 1 },
      }));
}

function spanOfLines({ text, lineStarts }: TextDocument, lines: LineChange['before']): Span {
  return { start: lineStarts[lines.start] ?? text.length, end: lineStarts[lines.end] ?? text.length };
}

function withoutSameEnds(old: TextDocument, next: TextDocument, from: Span, to: Span): TextEdit | undefined {
  const room = Math.min(from.end - from.start, to.end - to.start);
  let head = 0;
  while (head < room && old.text[from.start + head] === next.text[to.start + head]) {
    head += 1;
  }
  while (head > 0 && (splits(old.text, from.start + head) || splits(next.text, to.start + head))) {
    head -= 1;
  }
  let tail = 0;
  while (tail < room - head && old.text[from.end - tail - 1] === next.text[to.end - tail - 1]) {
    tail += 1;
  }
  while (tail > 0 && (splits(old.text, from.end - tail) || splits(next.text, to.end - tail))) {
    tail -= 1;
  }
  const span = { start: from.start + head, end: from.end - tail };
  const newText = next.text.slice(to.start + head, to.end - tail);
  return span.start === span.end && newText === '' ? undefined : { range: rangeOf(old, span), newText };
}

/** Whether a place lies within a character or a line break that is two units long. */
function splits(text: string, at: number): boolean {
  const pair = text.slice(at - 1, at + 1);
  return pair === '\r\n' || /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair);
}
