import type { SnippetEdit } from '../../src/core/edits/editResult.ts';
import { lineBreakOf, type TextDocument } from '../../src/core/text/textDocument.ts';
import { applyEdits } from '../../src/core/text/textEdit.ts';

/** The text after a snippet was inserted as an editor does it; `fill` says what is typed into a tab stop that holds `words`. */
export function insertSnippet(
  document: TextDocument,
  edit: SnippetEdit,
  fill: (words: string, number: number) => string = (words) => words,
): string {
  const typed = edit.snippet
    .replace(/\$\{(\d+):((?:\\[\s\S]|[^\\}])*)\}/g, (_, number: string, words: string) =>
      // What is typed must not be unescaped again below.
      fill(unescaped(words), Number(number)).replace(/[\\$}]/g, '\\$&'),
    )
    .replaceAll('\n', lineBreakOf(document));
  return applyEdits(document.text, [{ range: edit.range, newText: unescaped(typed) }]);
}

function unescaped(text: string): string {
  return text.replace(/\\([\\$}])/g, '$1');
}
