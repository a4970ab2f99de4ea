import { frontMatterOf } from '../markdown/frontMatter.ts';
import { isBlankLine } from '../markdown/sourceLines.ts';
import type { Marker } from '../model/marker.ts';
import type { Spec } from '../model/spec.ts';
import { lineBreakOf, lineSpan, rangeOf, spanOf } from '../text/textDocument.ts';
import type { FileEdit, TextEdit } from '../text/textEdit.ts';

/**
 * Settles by a marker that a document is a spec, or that it is not. A marker that says otherwise is changed where it
 * stands, in a comment or in the front matter; else one is put at the top, behind the front matter.
 */
export function markSpec(spec: Spec, isSpec: boolean): FileEdit {
  const markers = spec.markers.filter(({ kind }) => kind === 'spec' || kind === 'not-a-spec');
  const wanted = isSpec ? 'spec' : 'not-a-spec';
  const edits =
    markers.length > 0
      ? markers.filter(({ kind }) => kind !== wanted).map((marker) => rewritten(spec, marker, isSpec))
      : [atTop(spec, commentFor(isSpec))];
  return { uri: spec.document.uri, edits };
}

function rewritten({ document }: Spec, marker: Marker, isSpec: boolean): TextEdit {
  const { start, end } = spanOf(document, marker.range);
  const text = document.text.slice(start, end);
  if (text.startsWith('<!--')) {
    return { range: marker.range, newText: commentFor(isSpec) };
  }
  const isWord = /spec/i.test(text);
  return { range: marker.range, newText: isWord ? (isSpec ? 'spec' : 'not-a-spec') : String(isSpec) };
}

function atTop({ document }: Spec, comment: string): TextEdit {
  const newLine = lineBreakOf(document);
  const line = frontMatterOf(document)?.lines.end ?? 0;
  const start = lineSpan(document, line).start;
  // Front matter that the document ends with has no line break behind it to start a line of its own.
  const before = line > 0 && line >= document.lineStarts.length ? newLine : '';
  const after = isBlankLine(document, line) ? '' : newLine;
  return { range: rangeOf(document, { start, end: start }), newText: `${before}${comment}${newLine}${after}` };
}

function commentFor(isSpec: boolean): string {
  return `<!-- tandem: ${isSpec ? 'spec' : 'not-a-spec'} -->`;
}
