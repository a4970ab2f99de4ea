import type { Section } from '../markdown/outline.ts';
import { sectionAtLine } from '../markdown/outline.ts';
import { isBlankLine } from '../markdown/sourceLines.ts';
import type { Marker } from '../model/marker.ts';
import type { Side, Spec } from '../model/spec.ts';
import { sideMarker } from '../sides/markers.ts';
import { lineBreakOf, offsetAt, rangeOf } from '../text/textDocument.ts';
import type { FileEdit, TextEdit } from '../text/textEdit.ts';
import { done, type Outcome } from './editResult.ts';
import { findSection } from './findSection.ts';

/**
 * Puts one section on `side` by a marker under its heading, or changes the marker that is there. `section` is a key of
 * `sectionKeyOf`. Nothing else in the document changes.
 */
export function changeSideHere(spec: Spec, section: string, side: Side): Outcome<FileEdit> {
  const found = findSection(spec.outline, section);
  if (!found.ok) {
    return found;
  }
  const { document } = spec;
  const markers = spec.markers.filter((marker) => isSideOf(spec, found.value, marker));
  const edits =
    markers.length > 0
      ? markers.map(({ range }) => ({ range, newText: sideMarker(side) }))
      : underHeading(spec, found.value, sideMarker(side));
  return done({ uri: document.uri, edits });
}

/** Whether a marker in a comment speaks for that very section. */
function isSideOf(spec: Spec, section: Section, marker: Marker): boolean {
  return (
    marker.kind === 'side' &&
    spec.document.text.startsWith('<!--', offsetAt(spec.document, marker.range.start)) &&
    sectionAtLine(spec.outline, marker.range.start.line) === section
  );
}

function underHeading({ document }: Spec, { heading }: Section, marker: string): TextEdit[] {
  if (!heading) {
    return [];
  }
  const newLine = lineBreakOf(document);
  const { end } = heading.span;
  const airy = heading.lines.end < document.lineStarts.length && isBlankLine(document, heading.lines.end);
  return [{ range: rangeOf(document, { start: end, end }), newText: `${newLine}${airy ? newLine : ''}${marker}` }];
}
