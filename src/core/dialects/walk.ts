import type { Block, ListItem, ParagraphBlock, Prose, TableBlock } from '../markdown/blocks.ts';
import type { Outline, Section } from '../markdown/outline.ts';

/** A bullet and the section that it stands in. */
export interface PlacedItem {
  readonly item: ListItem;
  /** The bullet behind it in the same list. */
  readonly next: ListItem | undefined;
  readonly section: Section;
}

/** Every bullet of the document, nested ones too, in document order. */
export function* listItems(outline: Outline): Iterable<PlacedItem> {
  for (const section of outline.sections) {
    for (const found of itemsOf(section.blocks)) {
      yield { ...found, section };
    }
  }
}

/** Every table outside quotes, in document order. */
export function* tables(outline: Outline): Iterable<{ readonly table: TableBlock; readonly section: Section }> {
  for (const section of outline.sections) {
    for (const table of tablesOf(section.blocks)) {
      yield { table, section };
    }
  }
}

/** Every paragraph, of bullets too, in document order, with the bullet that it opens. */
export function* paragraphs(outline: Outline): Iterable<{
  readonly paragraph: ParagraphBlock;
  readonly item: ListItem | undefined;
  readonly section: Section;
}> {
  for (const section of outline.sections) {
    for (const found of paragraphsOf(section.blocks, undefined)) {
      yield { ...found, section };
    }
  }
}

/** Every stretch of inline text, cells and quotes included, with the block that it belongs to. */
export function* proseOf(outline: Outline): Iterable<{ readonly prose: Prose; readonly section: Section }> {
  for (const section of outline.sections) {
    for (const prose of proseIn(section.blocks)) {
      yield { prose, section };
    }
  }
}

function* itemsOf(blocks: readonly Block[]): Iterable<Omit<PlacedItem, 'section'>> {
  for (const block of blocks) {
    if (block.kind === 'list') {
      for (const [index, item] of block.items.entries()) {
        yield { item, next: block.items[index + 1] };
        yield* itemsOf(item.blocks);
      }
    } else if (block.kind === 'quote') {
      yield* itemsOf(block.blocks);
    }
  }
}

function* tablesOf(blocks: readonly Block[]): Iterable<TableBlock> {
  for (const block of blocks) {
    if (block.kind === 'table') {
      yield block;
    } else if (block.kind === 'list') {
      for (const item of block.items) {
        yield* tablesOf(item.blocks);
      }
    }
  }
}

function* paragraphsOf(
  blocks: readonly Block[],
  parent: ListItem | undefined,
): Iterable<{ paragraph: ParagraphBlock; item: ListItem | undefined }> {
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'paragraph') {
      yield { paragraph: block, item: index === 0 ? parent : undefined };
    } else if (block.kind === 'list') {
      for (const item of block.items) {
        yield* paragraphsOf(item.blocks, item);
      }
    } else if (block.kind === 'quote') {
      yield* paragraphsOf(block.blocks, undefined);
    }
  }
}

function* proseIn(blocks: readonly Block[]): Iterable<Prose> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      yield block.prose;
    } else if (block.kind === 'list') {
      for (const item of block.items) {
        yield* proseIn(item.blocks);
      }
    } else if (block.kind === 'quote') {
      yield* proseIn(block.blocks);
    } else if (block.kind === 'table') {
      for (const row of [block.header, ...block.rows]) {
        for (const cell of row.cells) {
          yield cell.prose;
        }
      }
    }
  }
}
