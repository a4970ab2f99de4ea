import type { LineRange } from './lineWords.ts';
import { type TextDocument, textOfLines } from './textDocument.ts';

/**
 * Tells of lines whether `sign` begins on one of them, after one look at the text `within` some lines, or all of it; undefined
 * where it is nowhere there. `sign` is global, and matches no line break.
 */
export function linesWith(
  document: TextDocument,
  sign: RegExp,
  within: LineRange = { start: 0, end: document.lineStarts.length },
): ((lines: LineRange) => boolean) | undefined {
  const { text, lineStarts } = document;
  const from = lineStarts[within.start] ?? text.length;
  // Cut off behind: looking on to the end of the text for each of many sections would take ever longer.
  const part = textOfLines(document, within.start, within.end);
  let marks: Uint8Array | undefined;
  let line = within.start;
  sign.lastIndex = 0;
  for (let found = sign.exec(part); found; found = sign.exec(part)) {
    while ((lineStarts[line + 1] ?? text.length) <= from + found.index) {
      line += 1;
    }
    marks ??= new Uint8Array(within.end - within.start);
    marks[line - within.start] = 1;
    sign.lastIndex = (lineStarts[line + 1] ?? text.length) - from;
  }
  return marks && (({ start, end }) => isMarked(marks, start - within.start, end - within.start));
}

function isMarked(marks: Uint8Array, start: number, end: number): boolean {
  for (let line = start; line < end; line += 1) {
    if (marks[line] === 1) {
      return true;
    }
  }
  return false;
}
