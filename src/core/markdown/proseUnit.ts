import type { Span } from '../text/range.ts';
import type { Section } from './outline.ts';

/** Where in a document a stretch of prose stands. */
export type ProseContainer = 'paragraph' | 'bullet' | 'cell' | 'quote';

/**
 * Words with their markup blanked: one object for all who ask for the same prose, so that what one of them finds out about the
 * words can be kept with it.
 */
export interface Wording {
  readonly text: string;
}

/** One sentence, bullet or table cell: the piece of text that a reader judges by itself. Never spans two blocks. */
export interface ProseUnit {
  readonly container: ProseContainer;
  /** Where it stands in the document. */
  readonly span: Span;
  /**
   * Its text, exactly as long as `span`. Comments, link targets, URLs, emphasis markers, tags and line prefixes are
   * blanked with spaces; words inside code spans are kept, their backticks too. Line breaks are spaces.
   */
  readonly text: string;
  /** What the same text is known by. */
  readonly wording: Wording;
  readonly section: Section;
  /** The sentence that governs it: of a bullet the text of its parent bullet or the paragraph ending in ":" before its list. */
  readonly leadIn: string | undefined;
  /** The sentence before it in the same paragraph, if any. */
  readonly previous: string | undefined;
  /** The header of its column, for a cell. */
  readonly column: string | undefined;
}
