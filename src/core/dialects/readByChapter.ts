import { type Section, sectionAtLine } from '../markdown/outline.ts';
import { once } from '../once.ts';
import { moved } from '../text/moved.ts';
import { type Chapter, chaptersOf } from './chapters.ts';
import type { ItemDraft } from './dialect.ts';
import { entryBehind, rememberWay } from './itemEntry.ts';
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

interface KnownChapter {
  /** Where it started. */
  readonly line: number;
  readonly drafts: readonly ItemDraft[];
}

/** What was read from the chapters of a document, by their keys; undefined of those that cannot be read by themselves. */
export type ChapterMemory = ReadonlyMap<string, KnownChapter | undefined>;

/**
 * What reading the whole document at once gives, though no chapter is read that `before` knows; and the memory for the next
 * version. Chapters that have to do with others are read together with the spine. The drafts of one chapter are in the order
 * in which they were read.
 */
export function readByChapter(
  context: DocumentContext,
  read: ReadSections,
  before: ChapterMemory,
): { readonly drafts: readonly ItemDraft[]; readonly memory: ChapterMemory } {
  const { document, whole } = context;
  const { spine, chapters } = chaptersOf(document, whole, `${context.path} ${context.isRecord}`);
  const chapterOf = new Map(chapters.flatMap((chapter) => chapter.sections.map((section) => [section, chapter])));
  const alone = new Map<Chapter, KnownChapter | SectionReading>();
  for (const chapter of chapters) {
    const reading = before.has(chapter.key) ? before.get(chapter.key) : read(chapter.sections, false);
    if (reading && (!('looked' in reading) || isClosed(reading, chapter))) {
      alone.set(chapter, reading);
    }
  }

  function readRest(): SectionReading {
    const joined = chapters.flatMap((chapter) => (alone.has(chapter) ? [] : chapter.sections));
    const [first = whole.sections[0], ...others] = [...spine, ...joined].sort((a, b) => a.index - b.index);
    const reading = read([first, ...others], true);
    const reached = [...reading.claimed].flatMap((line) => chapterOf.get(sectionAtLine(whole, line)) ?? []);
    return reached.map((chapter) => alone.delete(chapter)).includes(true) ? readRest() : reading;
  }

  const rest = readRest();
  const drafts = [...rest.drafts];
  const memory = new Map<string, KnownChapter | undefined>();
  for (const chapter of chapters) {
    const reading = alone.get(chapter);
    const { start: line } = chapter.sections[0].lines;
    if (reading && 'looked' in reading) {
      drafts.push(...reading.drafts);
      memory.set(chapter.key, { line, drafts: moved(reading.drafts, 0, true) });
    } else {
      const known = reading && placedOn(line, reading);
      drafts.push(...(known ? withWays(known.drafts, () => read(chapter.sections, false).drafts) : []));
      memory.set(chapter.key, known);
    }
  }
  return { drafts: rest.looked === 'everywhere' ? read(whole.sections, true).drafts : drafts, memory };
}

function isClosed({ claimed, looked }: SectionReading, { sections: [{ lines }] }: Chapter): boolean {
  return looked === 'inside' && [...claimed].every((line) => lines.start <= line && line < lines.end);
}

function placedOn(line: number, known: KnownChapter): KnownChapter {
  return line === known.line ? known : { line, drafts: moved(known.drafts, line - known.line) };
}

/** `drafts` with ways to what they were read from: `readAgain` gives the same ones. */
function withWays(drafts: readonly ItemDraft[], readAgain: () => readonly ItemDraft[]): readonly ItemDraft[] {
  const again = once(readAgain);
  return drafts.map((draft, index) => {
    const entry = () => {
      const same = again()[index];
      return same && entryBehind(same);
    };
    return { ...draft, range: rememberWay({ ...draft.range }, entry) };
  });
}
