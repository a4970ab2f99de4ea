import { sectionAtLine } from '../markdown/outline.ts';
import type { Item } from '../model/item.ts';
import { type Genre, type Side, type Spec, type SpecState, type SpecVerdict, sideOf } from '../model/spec.ts';
import { detached, type SharedParts } from './detached.ts';
import { type FileReferences, fileReferencesOf } from './fileReferences.ts';
import { type SpecSummary, summaryOf } from './specSummary.ts';

/** What the index keeps of one Markdown file, spec or not. */
export interface IndexedFile {
  readonly uri: string;
  /** The version of the document that was read; only compared for the same uri. */
  readonly version: number;
  /** Below the root of its team settings, with `/`. */
  readonly path: string;
  readonly title: string;
  readonly verdict: SpecVerdict;
  readonly genre: Genre;
  readonly state: SpecState;
  /** In document order; empty for a file that is no spec. */
  readonly items: readonly Item[];
  /** The side of the section that each item stands in, in the order of the items. */
  readonly sides: readonly Side[];
  /** What it says for whoever reads many; of a file that is no spec too. */
  readonly summary: SpecSummary;
  /** The ids that it defines and uses. */
  readonly references: FileReferences;
  /** When it was last changed, in milliseconds since 1970; undefined where the file system does not tell. */
  readonly modified: number | undefined;
}

/**
 * What the index keeps of `spec` as long as that is open: it shares its parts, and so keeps its text in memory. `modified` is in
 * milliseconds since 1970, or undefined where nobody knows.
 */
export function indexedFileOf(spec: Spec, modified: number | undefined): IndexedFile {
  const { document, path, title, verdict, genre, state, items } = spec;
  return {
    uri: document.uri,
    version: document.version,
    modified,
    path,
    title,
    verdict,
    genre,
    state,
    items,
    sides: items.map(({ range }) => sideOf(spec, sectionAtLine(spec.outline, range.start.line)).side),
    summary: summaryOf(spec),
    references: fileReferencesOf(spec),
  };
}

/** The same for a file that is closed, without its text. `parts` are those that it shares with the other files of the index. */
export function detachedFile(file: IndexedFile, parts?: SharedParts): IndexedFile {
  const { uri, version, modified, ...others } = file;
  return { uri, version, modified, ...detached(others, parts) };
}
