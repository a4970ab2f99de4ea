import { memoised } from '../memo.ts';
import { countWhile } from '../text/countWhile.ts';
import type { Block, HeadingBlock } from './blocks.ts';
import { type HeadingWords, normaliseHeading } from './headingWords.ts';
import { plainText } from './plainText.ts';

/** A heading with the text up to the next heading of its level or above. The part before the first heading is one too. */
export interface Section {
  /** Its place in {@link Outline.sections}. */
  readonly index: number;
  /** Undefined only for the text before the first heading. */
  readonly heading: HeadingBlock | undefined;
  /** 0 for the text before the first heading. */
  readonly level: number;
  /** The heading as a reader sees it, without markup; empty for the text before the first heading. */
  readonly title: string;
  /** The heading reduced to the words that tell what the section is for. */
  readonly words: HeadingWords;
  readonly parent: Section | undefined;
  readonly children: readonly Section[];
  /** What stands between this heading and the next one, of whatever level. */
  readonly blocks: readonly Block[];
  /** The lines from the heading up to, not including, the next heading of its level or above. */
  readonly lines: { readonly start: number; readonly end: number };
}

/** The sections of a document in their order; the first is always the text before the first heading, maybe empty. */
export interface Outline {
  readonly sections: readonly [Section, ...Section[]];
}

type MutableSection = { -readonly [K in keyof Section]: Section[K] } & { children: Section[]; blocks: Block[] };

/** Groups `blocks` into sections by their headings. `lineCount` is the number of lines of the document. */
export function outlineOf(blocks: readonly Block[], lineCount: number): Outline {
  const root = newSection(0, undefined, undefined, 0);
  const sections: [MutableSection, ...MutableSection[]] = [root];
  const open: MutableSection[] = [root];
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      open.at(-1)?.blocks.push(block);
      continue;
    }
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= block.level) {
      close(open.pop(), block.lines.start);
    }
    const parent = open.at(-1) ?? root;
    const section = newSection(sections.length, block, parent, block.lines.start);
    parent.children.push(section);
    sections.push(section);
    open.push(section);
  }
  for (const section of open) {
    close(section, lineCount);
  }
  const first = sections[1];
  root.lines = { start: 0, end: first ? first.lines.start : lineCount };
  return { sections };
}

/** The titles from the outermost heading down to that of `section`, without the text before the first heading. */
export const headingPath = memoised((section: Section): readonly string[] => {
  const above = section.parent ? headingPath(section.parent) : [];
  return section.heading ? [...above, section.title] : above;
});

/** The lines of a section up to, not including, the next heading of whatever level. */
export function ownLines({ sections }: Outline, { index, lines }: Section): Section['lines'] {
  return { start: lines.start, end: sections[index + 1]?.lines.start ?? lines.end };
}

/** The section whose heading or text stands on `line`; lines outside the document count to the nearest section. */
export function sectionAtLine({ sections }: Outline, line: number): Section {
  return sections[countWhile(sections, ({ lines }) => lines.start <= line) - 1] ?? sections[0];
}

/** The section behind `section` and all below it that has the same parent; undefined for the last one. */
export function nextSibling({ sections }: Outline, section: Section): Section | undefined {
  let last = section;
  for (let child = last.children.at(-1); child; child = last.children.at(-1)) {
    last = child;
  }
  const next = sections[last.index + 1];
  return next?.parent === section.parent ? next : undefined;
}

function newSection(
  index: number,
  heading: HeadingBlock | undefined,
  parent: Section | undefined,
  line: number,
): MutableSection {
  const title = heading ? plainText(heading.prose.text) : '';
  return {
    index,
    heading,
    level: heading?.level ?? 0,
    title,
    words: normaliseHeading(title),
    parent,
    children: [],
    blocks: [],
    lines: { start: line, end: line },
  };
}

function close(section: MutableSection | undefined, line: number): void {
  if (section) {
    section.lines = { start: section.lines.start, end: line };
  }
}
