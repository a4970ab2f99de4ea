import type { Token } from 'markdown-it';
import type { Item } from '../core/index.ts';

const HOLDERS: ReadonlySet<string> = new Set(['heading_open', 'list_item_open', 'tr_open', 'paragraph_open']);

/**
 * The token that opens what each item is written in: its heading, bullet, row or paragraph. What several items share is given to
 * the first of them; items that no token holds, as those in front matter, are left out.
 */
export function itemPlaces(tokens: readonly Token[], items: readonly Item[]): ReadonlyMap<number, Item> {
  const byLine = new Map<number, number>();
  for (const [index, { type, map }] of tokens.entries()) {
    if (map && HOLDERS.has(type)) {
      // A bullet and its first paragraph start on one line; the bullet comes first, and holds more.
      for (let line = map[0]; line < (type === 'list_item_open' ? map[0] + 1 : map[1]); line += 1) {
        if (!byLine.has(line) || type === 'tr_open') {
          byLine.set(line, index);
        }
      }
    }
  }
  const heading = tokens.findIndex(({ type }) => type === 'heading_open');
  const places = new Map<number, Item>();
  for (const item of items) {
    const index = item.shape === 'document' ? heading : byLine.get(item.title.range.start.line);
    if (index !== undefined && index >= 0 && !places.has(index)) {
      places.set(index, item);
    }
  }
  return places;
}
