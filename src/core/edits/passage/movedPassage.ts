import { escapeSnippet } from '../../text/snippet.ts';
import { lineBreakOf, rangeOf, type TextDocument } from '../../text/textDocument.ts';
import type { TextEdit } from '../../text/textEdit.ts';
import type { LiftedPassage } from './liftPassage.ts';
import type { Placement } from './placement.ts';

/** The edits that take a passage from its place and write `placement` in another; one edit where the two places touch. */
export function movedPassage(
  document: TextDocument,
  { removed }: LiftedPassage,
  { at, text }: Placement,
): readonly [insertion: TextEdit, ...removal: TextEdit[]] {
  const newText = text.replaceAll('\n', lineBreakOf(document));
  if (at === removed.start) {
    return [{ range: rangeOf(document, removed), newText }];
  }
  const start = at < removed.start ? at : at + removed.end - removed.start;
  return [
    { range: rangeOf(document, { start, end: start }), newText },
    { range: rangeOf(document, removed), newText: '' },
  ];
}

/** The text of an edit as a snippet that stops at the first `words`. */
export function stoppingAt(newText: string, words: string): string {
  const at = newText.indexOf(words);
  return at < 0
    ? escapeSnippet(newText)
    : `${escapeSnippet(newText.slice(0, at))}\${1:${escapeSnippet(words)}}${escapeSnippet(newText.slice(at + words.length))}`;
}
