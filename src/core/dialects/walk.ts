import type { Block, Lines, ListItem, ParagraphBlock, Prose, TableBlock } from '../markdown/blocks.ts';
import type { Outline, Section } from '../markdown/outline.ts';
import { memoised } from '../memo.ts';
import type { Dialect, ReadContext } from './dialect.ts';

/** A bullet and the section that it stands in. */
export interface PlacedItem {
  readonly item: ListItem;
  /** The bullet behind it in the same list. */
  readonly next: ListItem | undefined;
  readonly section: Section;
}

/** Collects something from every section of an outline, once: most dialects walk through the same things. */
function oncePerOutline<Found>(
  collect: (section: Section, found: Found[]) => void,
): (outline: Outline) => readonly Found[] {
  return memoised((outline) => {
    const found: Found[] = [];
    for (const section of outline.sections) {
      collect(section, found);
    }
    return found;
  });
}

/** Every bullet of the document, nested ones too, in document order. */
export const listItems: (outline: Outline) => readonly PlacedItem[] = oncePerOutline((section, found) =>
  itemsOf(section.blocks, section, found),
);

/** A table and the section that it stands in. */
export interface PlacedTable {
  readonly table: TableBlock;
  readonly section: Section;
}

/** Every table outside quotes, in document order. */
export const tables: (outline: Outline) => readonly PlacedTable[] = oncePerOutline((section, found) =>
  tablesOf(section.blocks, section, found),
);

/** A paragraph, the bullet that it opens, and the section that it stands in. */
export interface PlacedParagraph {
  readonly paragraph: ParagraphBlock;
  readonly item: ListItem | undefined;
  readonly section: Section;
}

/** Every paragraph, of bullets too, in document order. */
export const paragraphs: (outline: Outline) => readonly PlacedParagraph[] = oncePerOutline((section, found) =>
  paragraphsOf(section.blocks, undefined, section, found),
);

/** The paragraphs, of bullets too, that may hold one of the words of a dialect. */
export const paragraphsFor = sortedByWords(paragraphs, ({ paragraph }) => paragraph.lines);

/** Inline text and the section that it stands in. */
export interface PlacedProse {
  readonly prose: Prose;
  readonly lines: Lines;
  readonly section: Section;
}

/** Every stretch of inline text, cells and quotes included, in document order. */
export const proseOf: (outline: Outline) => readonly PlacedProse[] = oncePerOutline((section, found) =>
  proseIn(section.blocks, section, found),
);

/** Inline text that may hold one of the words of a dialect. */
export const proseFor = sortedByWords(proseOf, ({ lines }) => lines);

/** The bullets, nested ones too, whose first paragraph may hold one of the words of a dialect. */
export const listItemsFor = sortedByWords(listItems, ({ item }) => item.blocks[0]?.lines);

/**
 * Sorts what was collected by the words that its lines may hold, for all dialects at one look: most lines hold none. What
 * has no lines holds no words; a dialect without words gets everything.
 */
function sortedByWords<Placed>(
  collect: (outline: Outline) => readonly Placed[],
  linesOf: (placed: Placed) => Lines | undefined,
): (context: ReadContext, dialect: Dialect) => readonly Placed[] {
  const listsOf = memoised(({ outline, words }: ReadContext): Placed[][] => {
    const lists: Placed[][] = [];
    for (const placed of collect(outline)) {
      const lines = linesOf(placed);
      for (let bits = lines ? words.bitsOn(lines) : 0; bits !== 0; bits &= bits - 1) {
        const list = Math.clz32(bits & -bits);
        lists[list] ??= [];
        lists[list].push(placed);
      }
    }
    return lists;
  });
  return (context, dialect) => {
    const bit = context.words.bitOf(dialect);
    return bit === undefined ? collect(context.outline) : (listsOf(context)[Math.clz32(bit)] ?? []);
  };
}

function itemsOf(blocks: readonly Block[], section: Section, found: PlacedItem[]): void {
  for (const block of blocks) {
    if (block.kind === 'list') {
      for (const [index, item] of block.items.entries()) {
        found.push({ item, next: block.items[index + 1], section });
        itemsOf(item.blocks, section, found);
      }
    } else if (block.kind === 'quote') {
      itemsOf(block.blocks, section, found);
    }
  }
}

function tablesOf(blocks: readonly Block[], section: Section, found: PlacedTable[]): void {
  for (const block of blocks) {
    if (block.kind === 'table') {
      found.push({ table: block, section });
    } else if (block.kind === 'list') {
      for (const item of block.items) {
        tablesOf(item.blocks, section, found);
      }
    }
  }
}

function paragraphsOf(
  blocks: readonly Block[],
  parent: ListItem | undefined,
  section: Section,
  found: PlacedParagraph[],
): void {
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'paragraph') {
      found.push({ paragraph: block, item: index === 0 ? parent : undefined, section });
    } else if (block.kind === 'list') {
      for (const item of block.items) {
        paragraphsOf(item.blocks, item, section, found);
      }
    } else if (block.kind === 'quote') {
      paragraphsOf(block.blocks, undefined, section, found);
    }
  }
}

function proseIn(blocks: readonly Block[], section: Section, found: PlacedProse[]): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      found.push({ prose: block.prose, lines: block.lines, section });
    } else if (block.kind === 'list') {
      for (const item of block.items) {
        proseIn(item.blocks, section, found);
      }
    } else if (block.kind === 'quote') {
      proseIn(block.blocks, section, found);
    } else if (block.kind === 'table') {
      for (const row of [block.header, ...block.rows]) {
        const lines = { start: row.line, end: row.line + 1 };
        for (const cell of row.cells) {
          found.push({ prose: cell.prose, lines, section });
        }
      }
    }
  }
}
