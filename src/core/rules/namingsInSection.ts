import type { TeamSettings } from '../config/teamSettings.ts';
import type { Section } from '../markdown/outline.ts';
import type { Wording } from '../markdown/proseUnit.ts';
import { proseUnitsOfSection } from '../markdown/proseUnits.ts';
import { notesOf } from '../markdown/sectionNotes.ts';
import { createMemo } from '../memo.ts';
import { mayPrescribe, type Naming, namingsIn } from '../prescription/detect.ts';
import { type SectionKind, sectionKindOf } from '../prescription/sectionKind.ts';
import { unsliced } from '../text/unsliced.ts';

/** What was found in an earlier version of a document. */
interface Kept {
  /** Where the first block of the section started. */
  readonly start: number;
  /** All else that it was found by. */
  readonly kind: SectionKind;
  readonly settings: TeamSettings;
  readonly namings: readonly Naming[];
}

const known = createMemo<object, Kept>();

/**
 * Whether `section` may name something of the inside of software, going by its words and the team's alone; always of one that was
 * read once only, where nothing is won by asking.
 */
export function mayName(section: Section, settings: TeamSettings): boolean {
  const notes = notesOf(section);
  return (
    !notes ||
    known.get(notes)?.settings === settings ||
    proseUnitsOfSection(section, (wording) => mayPrescribe(wording, settings)).length > 0
  );
}

/** The sentences of `section` that name something of the inside of software; after a keystroke elsewhere as they were found before. */
export function namingsInSection(section: Section, settings: TeamSettings): readonly Naming[] {
  const notes = notesOf(section);
  const kept = notes && known.get(notes);
  const start = section.blocks[0]?.span.start ?? 0;
  const kind = sectionKindOf(section);
  if (kept && kept.kind === kind && kept.settings === settings) {
    return moved(kept.namings, start - kept.start);
  }
  const mayMatter = (wording: Wording) => mayPrescribe(wording, settings);
  const found = namingsIn(proseUnitsOfSection(section, mayMatter), settings);
  // What is kept must not keep the document that the sentences were cut out of.
  const namings = notes ? found.map((naming) => ({ ...naming, text: unsliced(naming.text) })) : found;
  if (notes) {
    known.set(notes, { start, kind, settings, namings });
  }
  return namings;
}

function moved(namings: readonly Naming[], by: number): readonly Naming[] {
  return by === 0
    ? namings
    : namings.map(({ span, text, analysis }) => ({
        span: { start: span.start + by, end: span.end + by },
        text,
        analysis,
      }));
}
