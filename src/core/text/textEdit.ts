import type { Range } from './range.ts';
import { createTextDocument, offsetAt } from './textDocument.ts';

/** Replaces the text in `range` with `newText`; an empty range inserts. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** The edits of one file. All ranges refer to the text before any of them is applied, and none overlap. */
export interface FileEdit {
  readonly uri: string;
  readonly edits: readonly TextEdit[];
}

/**
 * The text after all `edits`. Insertions at one place keep their order.
 * @throws RangeError when two edits overlap: applying them would lose text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const document = createTextDocument('', 0, text);
  const sorted = edits
    .map((edit, order) => ({
      order,
      start: offsetAt(document, edit.range.start),
      end: offsetAt(document, edit.range.end),
      newText: edit.newText,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
  const parts: string[] = [];
  let done = 0;
  for (const edit of sorted) {
    if (edit.start < done) {
      throw new RangeError(`Edits overlap at offset ${edit.start}`);
    }
    parts.push(text.slice(done, edit.start), edit.newText);
    done = edit.end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}
