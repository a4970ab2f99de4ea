import type { Marker } from '../model/marker.ts';
import type { Spec } from '../model/spec.ts';
import { spanOf } from '../text/textDocument.ts';
import type { FileEdit, TextEdit } from '../text/textEdit.ts';
import { atTop } from './atTop.ts';

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
      : [atTop(spec.document, commentFor(isSpec))];
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

function commentFor(isSpec: boolean): string {
  return `<!-- tandem: ${isSpec ? 'spec' : 'not-a-spec'} -->`;
}
