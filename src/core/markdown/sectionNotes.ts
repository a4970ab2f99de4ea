import { createMemo } from '../memo.ts';
import type { TextDocument } from '../text/textDocument.ts';
import { unsliced } from '../text/unsliced.ts';
import type { Outline, Section } from './outline.ts';

/** What is known of all sections with the same words, in all versions of a document. */
interface SectionNotes {
  /** The section from its heading up to the next one. */
  readonly text: string;
  /** No other words have it as long as these are in the document. */
  readonly number: number;
  /** Who looked for something there and found nothing. */
  readonly inVain: Set<object>;
}

/** The notes about the sections of a document, by their words. */
export interface NotesMemory {
  readonly notes: ReadonlyMap<string, SectionNotes>;
  /** The last number that was given. */
  readonly last: number;
}

export const NO_NOTES: NotesMemory = { notes: new Map(), last: 0 };

const known = createMemo<Section, SectionNotes>();

/** Takes over what `before` notes about sections that read the same in an earlier version; gives the same for the next. */
export function noteSections(document: TextDocument, { sections }: Outline, before: NotesMemory): NotesMemory {
  const { lineStarts, text } = document;
  const notesOf = new Map<string, SectionNotes>();
  let { last } = before;
  for (const section of sections) {
    const end = sections[section.index + 1]?.lines.start ?? lineStarts.length;
    const own = text.slice(lineStarts[section.lines.start], lineStarts[end]);
    let notes = before.notes.get(own) ?? notesOf.get(own);
    if (!notes) {
      last += 1;
      notes = { text: unsliced(own), number: last, inVain: new Set() };
    }
    known.set(section, notes);
    notesOf.set(notes.text, notes);
  }
  return { notes: notesOf, last };
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
