import type { Block, Lines, ListItem, ParagraphBlock, Prose, TableBlock, TableRow } from '../markdown/blocks.ts';
import { type Outline, ownLines, type Section } from '../markdown/outline.ts';
import { memoised } from '../memo.ts';
import type { Dialect, ReadContext } from './dialect.ts';

/** A bullet and the section that it stands in. */
export interface PlacedItem {
  readonly item: ListItem;
  /** The bullet behind it in the same list. */
  readonly next: ListItem | undefined;
  readonly section: Section;
}

/** Whether what is looked for may stand on `lines`. A block of which it does not is passed over with all that is in it. */
export type MayHold = (lines: Lines) => boolean;

const anyLine: MayHold = () => true;

/** Every bullet of the document, nested ones too, in document order. */
export const listItems: (outline: Outline) => readonly PlacedItem[] = memoised((outline) =>
  listItemsOn(outline, anyLine),
);

/** A table and the section that it stands in. */
export interface PlacedTable {
  readonly table: TableBlock;
  readonly section: Section;
}

/** Every table outside quotes, in document order. */
export const tables: (outline: Outline) => readonly PlacedTable[] = memoised(({ sections }) => {
  const found: PlacedTable[] = [];
  for (const section of sections) {
    tablesOf(section.blocks, section, found);
  }
  return found;
});

/** A paragraph, the bullet that it opens, and the section that it stands in. */
export interface PlacedParagraph {
  readonly paragraph: ParagraphBlock;
  readonly item: ListItem | undefined;
  readonly section: Section;
}

/** Every paragraph, of bullets too, in document order. */
export const paragraphs: (outline: Outline) => readonly PlacedParagraph[] = memoised((outline) =>
  paragraphsOn(outline, anyLine),
);

/** The paragraphs, of bullets too, that may hold one of the words of a dialect. */
export function paragraphsFor(context: ReadContext, dialect: Dialect): readonly PlacedParagraph[] {
  return paragraphsOn(context.outline, context.wordsOf(dialect));
}

/** The paragraphs, of bullets too, on lines that `mayHold` what is looked for. */
export function paragraphsOn({ sections }: Outline, mayHold: MayHold): readonly PlacedParagraph[] {
  const found: PlacedParagraph[] = [];
  for (const section of sections) {
    paragraphsOf(section.blocks, undefined, section, found, mayHold);
  }
  return found;
}

/** Inline text and the section that it stands in. */
export interface PlacedProse {
  readonly prose: Prose;
  readonly lines: Lines;
  readonly section: Section;
}

/** Every stretch of inline text, cells and quotes included, in document order. */
export const proseOf: (outline: Outline) => readonly PlacedProse[] = memoised((outline) => proseOn(outline, anyLine));

/** Inline text that may hold one of the words of a dialect. */
export function proseFor(context: ReadContext, dialect: Dialect): readonly PlacedProse[] {
  return proseOn(context.outline, context.wordsOf(dialect));
}

/** Inline text on lines that `mayHold` what is looked for. */
export function proseOn({ sections }: Outline, mayHold: MayHold): readonly PlacedProse[] {
  const found: PlacedProse[] = [];
  for (const section of sections) {
    proseIn(section.blocks, section, found, mayHold);
  }
  return found;
}

/** The bullets, nested ones too, whose first paragraph may hold one of the words of a dialect. */
export function listItemsFor(context: ReadContext, dialect: Dialect): readonly PlacedItem[] {
  return listItemsOn(context.outline, context.wordsOf(dialect));
}

/** The bullets, nested ones too, with lines at their start that `mayHold` what is looked for. */
export function listItemsOn({ sections }: Outline, mayHold: MayHold): readonly PlacedItem[] {
  const found: PlacedItem[] = [];
  for (const section of sections) {
    itemsOf(section.blocks, section, found, mayHold);
  }
  return found;
}

/** The sections whose headings may hold one of the words of a dialect. */
export function headedFor({ outline, wordsOf }: ReadContext, dialect: Dialect): readonly Section[] {
  const mayHold = wordsOf(dialect);
  return outline.sections.filter(({ heading }) => heading !== undefined && mayHold(heading.lines));
}

/** The sections that may hold one of the words of a dialect in their headings or in what stands before the next heading. */
export function sectionsFor({ outline, whole, wordsOf }: ReadContext, dialect: Dialect): readonly Section[] {
  const mayHold = wordsOf(dialect);
  return outline.sections.filter((section) => mayHold(ownLines(whole, section)));
}

function itemsOf(blocks: readonly Block[], section: Section, found: PlacedItem[], mayHold: MayHold): void {
  for (const block of blocks) {
    if (block.kind === 'list' && mayHold(block.lines)) {
      const { items } = block;
      for (let at = 0; at < items.length; at += 1) {
        const item = items[at];
        if (!item || !mayHold(item.lines)) {
          continue;
        }
        const { lines } = item.blocks[0] ?? item;
        if (mayHold(lines)) {
          found.push({ item, next: items[at + 1], section });
        }
        itemsOf(item.blocks, section, found, mayHold);
      }
    } else if (block.kind === 'quote') {
      itemsOf(block.blocks, section, found, mayHold);
    }
  }
}

function tablesOf(blocks: readonly Block[], section: Section, found: PlacedTable[]): void {
  for (const block of blocks) {
    if (block.kind === 'table') {
      found.push({ table: block, section });
    } else if (block.kind === 'list') {
      for (const { blocks: inner } of block.items) {
        // Most bullets hold one paragraph.
        if (inner.length > 1 || inner[0]?.kind !== 'paragraph') {
          tablesOf(inner, section, found);
        }
      }
    }
  }
}

function paragraphsOf(
  blocks: readonly Block[],
  parent: ListItem | undefined,
  section: Section,
  found: PlacedParagraph[],
  mayHold: MayHold,
): void {
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block || !mayHold(block.lines)) {
      continue;
    }
    if (block.kind === 'paragraph') {
      found.push({ paragraph: block, item: index === 0 ? parent : undefined, section });
    } else if (block.kind === 'list') {
      for (const item of block.items) {
        paragraphsOf(item.blocks, item, section, found, mayHold);
      }
    } else if (block.kind === 'quote') {
      paragraphsOf(block.blocks, undefined, section, found, mayHold);
    }
  }
}

function proseIn(blocks: readonly Block[], section: Section, found: PlacedProse[], mayHold: MayHold): void {
  for (const block of blocks) {
    if (!mayHold(block.lines)) {
      continue;
    }
    if (block.kind === 'paragraph') {
      found.push({ prose: block.prose, lines: block.lines, section });
    } else if (block.kind === 'list') {
      for (const item of block.items) {
        proseIn(item.blocks, section, found, mayHold);
      }
    } else if (block.kind === 'quote') {
      proseIn(block.blocks, section, found, mayHold);
    } else if (block.kind === 'table') {
      proseInRow(block.header, section, found, mayHold);
      for (const row of block.rows) {
        proseInRow(row, section, found, mayHold);
      }
    }
  }
}

function proseInRow({ line, cells }: TableRow, section: Section, found: PlacedProse[], mayHold: MayHold): void {
  const lines = { start: line, end: line + 1 };
  if (mayHold(lines)) {
    for (const { prose } of cells) {
      found.push({ prose, lines, section });
    }
  }
}
