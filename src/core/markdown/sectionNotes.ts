import { createMemo } from '../memo.ts';
import type { TextDocument } from '../text/textDocument.ts';
import { unsliced } from '../text/unsliced.ts';
import type { Outline, Section } from './outline.ts';

/** Who looked into a section and found nothing; of all sections with the same words, in all versions of a document. */
interface SectionNotes {
  /** The section from its heading up to the next one. */
  readonly text: string;
  readonly inVain: Set<object>;
}

/** The notes about the sections of a document, by their words. */
export type NotesMemory = ReadonlyMap<string, SectionNotes>;

const known = createMemo<Section, SectionNotes>();

/** Takes over what `before` notes about sections that read the same in an earlier version; gives the same for the next. */
export function noteSections(document: TextDocument, { sections }: Outline, before: NotesMemory): NotesMemory {
  const { lineStarts, text } = document;
  const memory = new Map<string, SectionNotes>();
  for (const section of sections) {
    const end = sections[section.index + 1]?.lines.start ?? lineStarts.length;
    const own = text.slice(lineStarts[section.lines.start], lineStarts[end]);
    const notes = before.get(own) ?? { text: unsliced(own), inVain: new Set() };
    known.set(section, notes);
    memory.set(notes.text, notes);
  }
  return memory;
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
