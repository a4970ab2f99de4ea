import { type Section, sectionAtLine } from '../markdown/outline.ts';
import { memoised } from '../memo.ts';
import type { Item } from '../model/item.ts';
import { once } from '../once.ts';
import { moved } from '../text/moved.ts';
import type { Position } from '../text/position.ts';
import { compareRanges } from '../text/range.ts';
import { type Chapter, chaptersOf } from './chapters.ts';
import type { ItemDraft } from './dialect.ts';
import { familiesOf } from './families.ts';
import { type EntryFinder, ownEntry } from './itemEntry.ts';
import { stemmer } from './itemKeys.ts';
import type { DocumentContext } from './readContext.ts';

/** What was read from some sections of a document. */
export interface SectionReading {
  readonly drafts: readonly ItemDraft[];
  /** The lines that were claimed. */
  readonly claimed: ReadonlySet<number>;
  /** How far it was looked beyond these sections. */
  readonly looked: 'inside' | 'around' | 'everywhere';
}

/** Reads sections as if nothing was claimed before. `isSpine`: and what the document says as a whole. */
export type ReadSections = (sections: readonly [Section, ...Section[]], isSpine: boolean) => SectionReading;

/** A draft with what its place in the document and its key come from. */
export interface KnownDraft {
  readonly draft: ItemDraft | Item;
  readonly start: Position;
  /** What its key begins with ({@link stemmer}). */
  readonly stem: string;
  /** The key that it had in an earlier version of the document; undefined for what was just read. */
  readonly key: string | undefined;
}

interface KnownChapter {
  /** Where it started. */
  readonly line: number;
  readonly drafts: readonly KnownDraft[];
}

/** By the keys of chapters in one place; undefined of those that cannot be read by themselves. */
type KnownChapters = ReadonlyMap<string, KnownChapter | undefined>;

/** What was read from the chapters of a document, by their places. */
export type ChapterMemory = ReadonlyMap<string, KnownChapters>;

/** A draft, and the list that keeps it for the next version of the document. */
export interface PlacedDraft {
  readonly known: KnownDraft;
  readonly kept: KnownDraft[] | undefined;
}

export interface ChapterReading {
  /** In no order but for those that start at one place, which are in the order in which they were read. */
  readonly placed: readonly PlacedDraft[];
  /** For the next version, as soon as the lists are filled. */
  readonly chapters: ChapterMemory;
  readonly entryBehind: EntryFinder;
}

/**
 * What reading the whole document at once gives, though no chapter is read that `before` knows. Chapters that have to do with
 * others are read together with the spine.
 */
export function readByChapter(context: DocumentContext, read: ReadSections, before: ChapterMemory): ChapterReading {
  const { whole } = context;
  const { hasConsOfAll } = familiesOf(whole);
  const { spine, chapters } = chaptersOf(whole, `${context.path} ${context.isRecord} ${hasConsOfAll}`);
  const numberOf = once(
    () => new Map(chapters.flatMap(({ sections }, at) => sections.map((section) => [section, at]))),
  );
  // In the order of the chapters; undefined of those that are read with the spine.
  const alone = chapters.map((chapter) => {
    const known = before.get(chapter.place);
    const reading = known?.has(chapter.key) ? known.get(chapter.key) : read(chapter.sections, false);
    return reading && (!('looked' in reading) || isClosed(reading, chapter)) ? reading : undefined;
  });

  function readRest(): SectionReading {
    const joined = chapters.flatMap((chapter, at) => (alone[at] ? [] : chapter.sections));
    const [first = whole.sections[0], ...others] = [...spine, ...joined].sort((a, b) => a.index - b.index);
    const reading = read([first, ...others], true);
    const reached = [...reading.claimed].flatMap((line) => numberOf().get(sectionAtLine(whole, line)) ?? []);
    const taken = reached.filter((at) => alone[at]);
    for (const at of taken) {
      alone[at] = undefined;
    }
    return taken.length > 0 ? readRest() : reading;
  }

  const rest = readRest();
  const stemOf = stemmer();
  const fresh = (draft: ItemDraft): KnownDraft => ({
    draft,
    start: draft.range.start,
    stem: stemOf(draft),
    key: undefined,
  });
  const draftsOn = (line: number, reading: KnownChapter | SectionReading): readonly KnownDraft[] =>
    'looked' in reading
      ? reading.drafts.map(fresh)
      : line === reading.line
        ? reading.drafts
        : moved(reading.drafts, line - reading.line);
  const isTangled = rest.looked === 'everywhere';
  const { drafts } = isTangled ? read(whole.sections, true) : rest;
  const placed = drafts.map((draft): PlacedDraft => ({ known: fresh(draft), kept: undefined }));
  const memory = new Map<string, Map<string, KnownChapter | undefined>>();
  for (const [at, chapter] of chapters.entries()) {
    const reading = alone[at];
    if (reading && isTangled) {
      continue;
    }
    const { start: line } = chapter.sections[0].lines;
    const kept: KnownDraft[] = [];
    const inPlace = memory.get(chapter.place) ?? new Map<string, KnownChapter | undefined>();
    memory.set(chapter.place, inPlace.set(chapter.key, reading && { line, drafts: kept }));
    for (const known of reading ? draftsOn(line, reading) : []) {
      placed.push({ known, kept });
    }
  }
  const readAgain = memoised(({ sections }: Chapter) => read(sections, false).drafts);
  return {
    placed,
    chapters: memory,
    entryBehind({ kind, range }) {
      const chapter = chapters[numberOf().get(sectionAtLine(whole, range.start.line)) ?? -1];
      const again =
        chapter && readAgain(chapter).find((draft) => draft.kind === kind && compareRanges(draft.range, range) === 0);
      return again && ownEntry(again);
    },
  };
}

function isClosed({ claimed, looked }: SectionReading, { sections: [{ lines }] }: Chapter): boolean {
  return looked === 'inside' && [...claimed].every((line) => lines.start <= line && line < lines.end);
}
