import {
  type Insertion,
  type InsertionContext,
  type InsertionInput,
  insertionFor,
} from '../../../src/core/features/templates/insertionFor.ts';
import type { Template } from '../../../src/core/features/templates/template.ts';
import { outlineOf } from '../../../src/core/markdown/outline.ts';
import { parseMarkdown } from '../../../src/core/markdown/parseMarkdown.ts';
import { createTextDocument, lineBreakOf, positionAt, type TextDocument } from '../../../src/core/text/textDocument.ts';
import { applyEdits } from '../../../src/core/text/textEdit.ts';
import { expandSnippet } from './expandSnippet.ts';

/** `text` read as far as inserting needs it. */
export function readForInsertion(text: string): InsertionInput {
  const document = createTextDocument('file:///spec.md', 1, text);
  return { document, outline: outlineOf(parseMarkdown(document).blocks, document.lineStarts.length) };
}

/** The text of `document` after `insertion`, as an editor would leave it before anything is typed. */
export function applyInsertion(document: TextDocument, insertion: Insertion): string {
  const newText = expandSnippet(insertion.snippet).text.replaceAll('\n', lineBreakOf(document));
  const removal = insertion.remove ? [{ range: insertion.remove, newText: '' }] : [];
  return applyEdits(document.text, [{ range: insertion.range, newText }, ...removal]);
}

/**
 * Inserts `template` where `marked` has its `‸` (at its end, without one). A `/word` in front of the mark is taken as
 * typed to ask for the template.
 */
export function insertInto(
  marked: string,
  template: Template,
  context: InsertionContext,
): { readonly text: string; readonly insertion: Insertion } {
  const mark = marked.indexOf('‸');
  const offset = mark < 0 ? marked.length : mark;
  const input = readForInsertion(marked.replace('‸', ''));
  const position = positionAt(input.document, offset);
  const word = /\/\w*$/.exec(input.document.text.slice(0, offset))?.[0];
  const start = { line: position.line, character: position.character - (word?.length ?? 0) };
  const typed = word === undefined ? {} : { typed: { start, end: position } };
  const insertion = insertionFor(input, position, template, { ...context, ...typed });
  return { text: applyInsertion(input.document, insertion), insertion };
}
