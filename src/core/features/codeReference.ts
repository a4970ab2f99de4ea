import { idsIn } from '../workspace/ids.ts';

/** An id of a spec that stands in a comment of some code. */
export interface CodeReference {
  readonly id: string;
  /** Where it stands in its line, in UTF-16 characters. */
  readonly start: number;
  readonly end: number;
}

/** So far up a comment of several lines is looked for. */
const MOST_LINES = 60;
/** What begins a comment up to the end of its line, in most languages. Not the slashes of an address. */
const LINE_COMMENT = /(?:^|[^:])\/\/|(?:^|\s)(?:#|--|;+|%+)\s|^\s*(?:\*|REM\s)|<!--/i;

/**
 * The id at a character of a line of code, where that is in a comment. No grammar is asked: what begins comments in most
 * languages tells. `lineAt` gives the text of a line, the first being 0.
 */
export function codeReferenceAt(
  lineAt: (line: number) => string,
  { line, character }: { readonly line: number; readonly character: number },
): CodeReference | undefined {
  const text = lineAt(line);
  for (const { id, start } of idsIn({ text })) {
    const end = start + id.length;
    if (start <= character && character <= end) {
      const before = text.slice(0, start);
      return LINE_COMMENT.test(before) || isInBlock(lineAt, line, before) ? { id, start, end } : undefined;
    }
  }
  return undefined;
}

/** Whether a comment between slashes and stars is open before the end of `before`, on `line` or above. */
function isInBlock(lineAt: (line: number) => string, line: number, before: string): boolean {
  for (let at = line; at >= Math.max(0, line - MOST_LINES); at -= 1) {
    const text = at === line ? before : lineAt(at);
    const [open, close] = [text.lastIndexOf('/*'), text.lastIndexOf('*/')];
    if (open !== close) {
      return open > close;
    }
  }
  return false;
}
