import { createMemo } from '../memo.ts';
import type { SameLines } from '../text/sameLines.ts';
import { type TextDocument, textOfLines } from '../text/textDocument.ts';
import { unsliced } from '../text/unsliced.ts';
import { type Outline, ownLines, type Section } from './outline.ts';

/** What is known of all sections with the same words, in all versions of a document. */
interface SectionNotes {
  /** The section from its heading up to the next one. */
  readonly text: string;
  /** No other words have it as long as these are in the document. */
  readonly number: number;
  /** Who looked for something there and found nothing. */
  readonly inVain: Set<object>;
}

/** The notes about the sections of a document, for the next version of it. */
export interface NotesMemory {
  /** Of the version that the document was last taken apart in as a whole, by the number of the section. */
  readonly base: readonly SectionNotes[];
  readonly baseByText: ReadonlyMap<string, SectionNotes>;
  /** Of the sections that have changed since, by their words. */
  readonly changed: ReadonlyMap<string, SectionNotes>;
  /** The last number that was given. */
  readonly last: number;
}

export const NO_NOTES: NotesMemory = { base: [], baseByText: new Map(), changed: new Map(), last: 0 };

const known = createMemo<Section, SectionNotes>();

/**
 * Takes over what `before` notes about sections that read the same in an earlier version; gives the same for the next. `same`
 * tells which lines are those of the base that is kept; without it this version becomes the base.
 */
export function noteSections(
  document: TextDocument,
  outline: Outline,
  before: NotesMemory,
  same?: SameLines,
): NotesMemory {
  const { sections } = outline;
  const { base, baseByText } = before;
  const changed = new Map<string, SectionNotes>();
  const all: SectionNotes[] = [];
  let { last } = before;
  for (const section of sections) {
    const { start, end } = ownLines(outline, section);
    // Where nothing stands above the first heading, something may have.
    const stood = start < end ? same : undefined;
    let notes = stood && (end <= stood.until ? base[section.index] : undefined);
    notes ??= stood && (start >= stood.from ? base.at(section.index - sections.length) : undefined);
    if (!notes) {
      const own = textOfLines(document, start, end);
      notes = baseByText.get(own) ?? before.changed.get(own) ?? changed.get(own);
      if (!notes) {
        last += 1;
        notes = { text: unsliced(own), number: last, inVain: new Set() };
      }
      changed.set(notes.text, notes);
    }
    known.set(section, notes);
    all.push(notes);
  }
  return same ? { base, baseByText, changed, last } : { base: all, baseByText: changed, changed: new Map(), last };
}

/** One object for all versions of a document in which `section` reads the same; undefined in a document that was read once only. */
export function notesOf(section: Section): object | undefined {
  return known.get(section);
}

/** A number that stands for the words of `section`; undefined in a document that was read once only. */
export function numberOfWords(section: Section): number | undefined {
  return known.get(section)?.number;
}

/**
 * What `look` finds in `section`, which is not asked where it found nothing in an earlier version: most sections are the same
 * after a keystroke, and hold nothing of most things. `look` must go by nothing but the blocks of the section and `who`.
 */
export function unlessInVain<Found>(
  section: Section,
  who: object,
  look: (section: Section) => readonly Found[],
): readonly Found[] {
  const notes = known.get(section);
  if (notes?.inVain.has(who)) {
    return [];
  }
  const found = look(section);
  if (found.length === 0) {
    notes?.inVain.add(who);
  }
  return found;
}
