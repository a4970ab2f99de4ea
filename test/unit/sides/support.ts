import { type Outline, outlineOf } from '../../../src/core/markdown/outline.ts';
import { type ParsedMarkdown, parseMarkdown } from '../../../src/core/markdown/parseMarkdown.ts';
import type { Marker } from '../../../src/core/model/marker.ts';
import { formatMessage } from '../../../src/core/model/message.ts';
import type { Genre, Reason, SectionSide } from '../../../src/core/model/spec.ts';
import { fileRoleOf } from '../../../src/core/sides/fileRole.ts';
import { readMarkers } from '../../../src/core/sides/markers.ts';
import { sidesOf, type TeamSides } from '../../../src/core/sides/sectionSides.ts';
import { createTextDocument, type TextDocument } from '../../../src/core/text/textDocument.ts';

export interface ReadText {
  readonly document: TextDocument;
  readonly parsed: ParsedMarkdown;
  readonly outline: Outline;
  readonly markers: readonly Marker[];
}

export function readText(text: string): ReadText {
  const document = createTextDocument('file:///example.md', 1, text);
  const parsed = parseMarkdown(document);
  const outline = outlineOf(parsed.blocks, document.lineStarts.length);
  return { document, parsed, outline, markers: readMarkers(document, parsed) };
}

export interface SideOptions {
  readonly path?: string;
  readonly genre?: Genre;
  readonly teamSides?: TeamSides;
}

/** The side of every section, in document order; the first is the text before the first heading. */
export function sidesIn(text: string, options: SideOptions = {}): SectionSide[] {
  const { document, outline, markers } = readText(text);
  const { path = 'notes/example.md', genre = 'product', teamSides = {} } = options;
  return sidesOf(outline, document, { markers, genre, path, fileRole: fileRoleOf(path), teamSides });
}

/** The sides of the headings as "title: side". */
export function sideList(text: string, options: SideOptions = {}): string[] {
  const { outline } = readText(text);
  return sidesIn(text, options)
    .map(({ side }, index) => `${outline.sections[index]?.title}: ${side}`)
    .slice(1);
}

export function words({ template, data }: Reason): string {
  return formatMessage(template, data);
}
