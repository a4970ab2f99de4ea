import type { Outline, Section } from '../markdown/outline.ts';
import { numberOfWords } from '../markdown/sectionNotes.ts';

/** A section with all below it, short enough to be read as one piece. */
export interface Chapter {
  readonly sections: readonly [Section, ...Section[]];
  /** Stands for the headings above it, and for what all items of the document depend on; that of its neighbours, too. */
  readonly place: string;
  /**
   * Stands for its text and for the heading behind it: of two versions of a document, chapters with one place and key hold the
   * same items, unless these look beyond it ({@link ReadContext.looksBeyond}).
   */
  readonly key: string;
}

/** An outline cut into pieces that can be read one by one. */
export interface Chapters {
  /** The sections that chapters stand in, and the one that the document is called by, in document order. */
  readonly spine: readonly Section[];
  readonly chapters: readonly Chapter[];
}

/** A section with more lines than this is no chapter as long as there are headings in it to cut at. */
const LONGEST = 50;

/** Cuts an outline with notes into chapters. `about` tells what else the items of all of them depend on. */
export function chaptersOf({ sections }: Outline, about: string): Chapters {
  const spine: Section[] = [];
  const chapters: Chapter[] = [];
  const titles = [sections.find(isTitle), sections.find((section) => isTitle(section) && section.level === 1)];

  function cut(section: Section, above: string, next: Section | undefined): void {
    const { children, lines } = section;
    const isShort = lines.end - lines.start <= LONGEST || children.length === 0;
    if (isTitle(section) && !titles.includes(section) && isShort) {
      const own: [Section, ...Section[]] = [section];
      addBelow(own, section);
      const words = own.map(numberOfWords).join(' ');
      const key = `${lines.end - lines.start} ${words}\u001f${headingOf(next)}`;
      chapters.push({ sections: own, place: above, key });
      return;
    }
    spine.push(section);
    const place = `${above}\u001f${headingOf(section)}`;
    children.forEach((child, index) => {
      cut(child, place, children[index + 1]);
    });
  }

  cut(sections[0], about, undefined);
  return { spine, chapters };
}

function isTitle({ heading }: Section): boolean {
  return heading !== undefined && !heading.bold;
}

function headingOf(section: Section | undefined): string {
  return section ? `${section.level} ${section.heading?.bold} ${section.heading?.prose.text}` : '';
}

function addBelow(all: Section[], { children }: Section): void {
  for (const child of children) {
    all.push(child);
    addBelow(all, child);
  }
}
