import { frontMatterOf } from '../markdown/frontMatter.ts';
import { isBlankLine } from '../markdown/sourceLines.ts';
import { lineBreakOf, lineSpan, rangeOf, type TextDocument } from '../text/textDocument.ts';
import type { TextEdit } from '../text/textEdit.ts';

/** Puts a comment on a line of its own at the top of a document, behind its front matter. */
export function atTop(document: TextDocument, comment: string): TextEdit {
  const newLine = lineBreakOf(document);
  const line = frontMatterOf(document)?.lines.end ?? 0;
  const { start } = lineSpan(document, line);
  // Front matter that the document ends with has no line break behind it to start a line of its own.
  const before = line > 0 && line >= document.lineStarts.length ? newLine : '';
  const after = isBlankLine(document, line) ? '' : newLine;
  return { range: rangeOf(document, { start, end: start }), newText: `${before}${comment}${newLine}${after}` };
}
