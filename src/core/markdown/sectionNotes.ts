import { append } from '../append.ts';
import { createMemo } from '../memo.ts';
import { countWhile } from '../text/countWhile.ts';
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
  /** Whether who looked for something there found some. */
  readonly looks: Map<object, boolean>;
}

/** The notes about a version of a document that later ones are compared with. */
interface BaseNotes {
  /** By the number of the section. */
  readonly notes: readonly SectionNotes[];
  /** For who looks for something, the numbers of the sections that may hold it, in their order. */
  readonly hopes: Map<object, readonly number[]>;
}

/** The notes about the sections of a document, for the next version of it. */
export interface NotesMemory {
  /** Of the version that the document was last taken apart in as a whole. */
  readonly base: BaseNotes;
  readonly baseByText: ReadonlyMap<string, SectionNotes>;
  /** Of the sections that have changed since, by their words. */
  readonly changed: ReadonlyMap<string, SectionNotes>;
  /** The last number that was given. */
  readonly last: number;
}

export const NO_NOTES: NotesMemory = {
  base: { notes: [], hopes: new Map() },
  baseByText: new Map(),
  changed: new Map(),
  last: 0,
};

const known = createMemo<Section, SectionNotes>();

/** What a version of a document has in common with its base: so many sections at its beginning, and from that number on. */
interface Common {
  readonly base: BaseNotes;
  readonly head: number;
  readonly from: number;
}

const commons = createMemo<Outline, Common>();

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
  let head = 0;
  let from = 0;
  for (const section of sections) {
    const { start, end } = ownLines(outline, section);
    // Where nothing stands above the first heading, something may have.
    const stood = start < end ? same : undefined;
    let notes = stood && (end <= stood.until ? base.notes[section.index] : undefined);
    if (head === section.index && (notes || start === end)) {
      head += 1;
    }
    const behind = stood && (start >= stood.from ? base.notes.at(section.index - sections.length) : undefined);
    if (!behind) {
      from = section.index + 1;
    }
    notes ??= behind;
    if (!notes) {
      const own = textOfLines(document, start, end);
      notes = baseByText.get(own) ?? before.changed.get(own) ?? changed.get(own);
      if (!notes) {
        last += 1;
        notes = { text: unsliced(own), number: last, looks: new Map() };
      }
      changed.set(notes.text, notes);
    }
    known.set(section, notes);
    all.push(notes);
  }
  if (same) {
    commons.set(outline, { base, head, from: Math.max(from, head) });
    return { base, baseByText, changed, last };
  }
  return { base: { notes: all, hopes: new Map() }, baseByText: changed, changed: new Map(), last };
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
 * What `look` finds in the sections of a document of which `isMeant` holds, in their order. Not asked where nothing was found in
 * an earlier version: most sections are the same after a keystroke, and hold nothing of most things. `look` must go by nothing but
 * the heading and the blocks of a section and `who`.
 */
export function lookInto<Found>(
  outline: Outline,
  who: object,
  look: (section: Section) => readonly Found[],
  isMeant: (section: Section) => boolean = () => true,
): Found[] {
  const all: Found[] = [];
  for (const section of hopefulSections(outline, who)) {
    const notes = known.get(section);
    const before = notes?.looks.get(who);
    // To know that nothing is there is worth a look into sections that are not meant, too: once for all versions to come.
    if (before === false || ((!notes || before) && !isMeant(section))) {
      continue;
    }
    const found = look(section);
    notes?.looks.set(who, found.length > 0);
    if (before || !notes || (found.length > 0 && isMeant(section))) {
      append(all, found);
    }
  }
  return all;
}

/** All sections but for most of those in which nothing was found. */
function hopefulSections(outline: Outline, who: object): readonly Section[] {
  const { sections } = outline;
  const common = commons.get(outline);
  if (!common) {
    return sections;
  }
  const { base, head, from } = common;
  const hopes = hopesOf(base, who);
  const further = sections.length - base.notes.length;
  const inHead = countWhile(hopes, (index) => index < head);
  const before = countWhile(hopes, (index) => index + further < from);
  return [
    ...hopes.slice(0, inHead).map((index) => sections[index] ?? sections[0]),
    ...sections.slice(head, from),
    ...hopes.slice(before).map((index) => sections[index + further] ?? sections[0]),
  ];
}

/** Where something may be found; in the rest of the base nothing was. */
function hopesOf({ notes, hopes }: BaseNotes, who: object): readonly number[] {
  const before = hopes.get(who) ?? notes.map((_, index) => index);
  const now = before.filter((index) => notes[index]?.looks.get(who) !== false);
  hopes.set(who, now);
  return now;
}
