import assert from 'node:assert/strict';
import { NOTHING_KNOWN, readItems, readItemsAgain } from '../../src/core/dialects/readItems.ts';
import type { Block, Prose } from '../../src/core/markdown/blocks.ts';
import { outlineOf } from '../../src/core/markdown/outline.ts';
import { type ParsedMarkdown, parseMarkdown } from '../../src/core/markdown/parseMarkdown.ts';
import type { Item, ItemKind } from '../../src/core/model/item.ts';
import { createTextDocument } from '../../src/core/text/textDocument.ts';

/** Tells dialects that every line may hold their words, so that they pass over none. */
export const ON_EVERY_LINE: Parameters<typeof readItems>[5] = {
  linesOf: ({ lineStarts }) => new Int32Array(lineStarts.length).fill(-1),
  bitOf: () => -1,
};

/** The items of a Markdown text, as its dialects read them: the same, whichever lines they pass over for want of their words, and
 * whether they read it at once or by chapters. */
export function itemsOf(text: string, path = 'specs/example/spec.md'): readonly Item[] {
  const document = createTextDocument('file:///example.md', 1, text);
  const parsed = parseMarkdown(document);
  const outline = outlineOf(parsed.blocks, document.lineStarts.length);
  const source = { document, parsed, outline, path, facts: [] };
  const items = readItems(document, parsed, outline, path);
  assert.deepEqual(items, readItems(document, parsed, outline, path, [], ON_EVERY_LINE));
  assert.deepEqual(readItemsAgain(source, readItemsAgain(source, NOTHING_KNOWN).memory).items, items);
  return items;
}

/** The items of one kind. */
export function itemsOfKind<K extends ItemKind>(kind: K, text: string, path?: string): Extract<Item, { kind: K }>[] {
  return itemsOf(text, path).filter((item): item is Extract<Item, { kind: K }> => item.kind === kind);
}

/** Each item as "kind status: title", for comparing many at a glance. */
export function summary(text: string, path?: string): string[] {
  return itemsOf(text, path).map((item) => {
    const status = item.kind === 'decision' || item.kind === 'risk' ? ` ${item.status}` : '';
    return `${item.kind}${status}: ${item.title.text}`;
  });
}

export function parse(text: string): ParsedMarkdown {
  return parseMarkdown(createTextDocument('file:///example.md', 1, text));
}

/** Every prose in `blocks`, in whatever container. */
export function* proseIn(blocks: readonly Block[]): Iterable<Prose> {
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'paragraph') {
      yield block.prose;
    } else if (block.kind === 'list') {
      for (const item of block.items) {
        yield* proseIn(item.blocks);
      }
    } else if (block.kind === 'quote') {
      yield* proseIn(block.blocks);
    } else if (block.kind === 'table') {
      for (const row of [block.header, ...block.rows]) {
        yield* row.cells.map((cell) => cell.prose);
      }
    }
  }
}
