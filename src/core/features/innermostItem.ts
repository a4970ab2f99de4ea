import type { Item } from '../model/item.ts';
import { itemsUpTo } from '../model/itemsUpTo.ts';
import type { Spec } from '../model/spec.ts';
import type { Position } from '../text/position.ts';
import { rangeTouches } from '../text/range.ts';

/** The smallest item around a place; one that is the whole document only where there is no other. Undefined for none. */
export function innermostItem({ items }: Pick<Spec, 'items'>, position: Position): Item | undefined {
  const around = itemsUpTo(items, position.line).filter((item) => rangeTouches(item.range, position));
  return around.findLast(({ shape }) => shape !== 'document') ?? around.at(-1);
}
