import type { TextDocument } from './textDocument.ts';

/**
 * Tells of lines, from `start` up to `end`, whether `sign` begins on one of them, after one look at the whole text; undefined
 * where it is nowhere. `sign` is global.
 */
export function linesWith(
  { text, lineStarts }: TextDocument,
  sign: RegExp,
): ((lines: { readonly start: number; readonly end: number }) => boolean) | undefined {
  let marks: Uint8Array | undefined;
  let line = 0;
  sign.lastIndex = 0;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    while ((lineStarts[line + 1] ?? text.length) <= found.index) {
      line += 1;
    }
    marks ??= new Uint8Array(lineStarts.length);
    marks[line] = 1;
    sign.lastIndex = lineStarts[line + 1] ?? text.length;
  }
  return marks && (({ start, end }) => isMarked(marks, start, end));
}

function isMarked(marks: Uint8Array, start: number, end: number): boolean {
  for (let line = start; line < end; line += 1) {
    if (marks[line] === 1) {
      return true;
    }
  }
  return false;
}
