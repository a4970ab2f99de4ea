import { headingPath, type Section, sectionAtLine } from '../markdown/outline.ts';
import type { Item } from '../model/item.ts';
import type { Spec } from '../model/spec.ts';
import type { Range } from '../text/range.ts';
import { rangeOf } from '../text/textDocument.ts';

/** Items that stand together under one heading and lack the same thing. */
export interface Lack<T extends Item> {
  /** What to show: the words of the heading, or of the one item. */
  readonly range: Range;
  /** One, or all of a list. Never empty. */
  readonly items: readonly [T, ...T[]];
}

/**
 * Puts together what is missing: where half of a list or more lacks something, and two at least, that is one thing to
 * say of the list, at its heading. `all` are the items that could have it, `lacking` those that do not.
 */
export function lacksOf<T extends Item>(spec: Spec, all: readonly T[], lacking: readonly T[]): Lack<T>[] {
  const totals = new Map<Section, number>();
  for (const item of all) {
    const list = listOf(spec, item);
    totals.set(list, (totals.get(list) ?? 0) + 1);
  }
  const lists = new Map<Section, [T, ...T[]]>();
  for (const item of lacking) {
    const list = listOf(spec, item);
    const known = lists.get(list);
    if (known) {
      known.push(item);
    } else {
      lists.set(list, [item]);
    }
  }
  return [...lists].flatMap(([section, items]): Lack<T>[] =>
    items.length >= 2 && items.length * 2 >= (totals.get(section) ?? 0)
      ? [{ range: headingRange(spec, section) ?? items[0].title.range, items }]
      : items.map((item) => ({ range: item.title.range, items: [item] })),
  );
}

/**
 * The section that holds the list in which `item` stands: for an item that is a section, the one above it, unless that
 * is the document itself.
 */
function listOf(spec: Spec, item: Item): Section {
  const own = sectionAtLine(spec.outline, item.range.start.line);
  if (own.lines.start !== item.range.start.line || !own.heading) {
    return own;
  }
  return own.parent && own.parent.level > 1 ? own.parent : own;
}

function headingRange(spec: Spec, section: Section): Range | undefined {
  return section.heading && rangeOf(spec.document, section.heading.prose.span);
}

/** The titles of the two outermost headings below the document's own, which name the part of the spec that a line is in. */
export function partOfSpec(spec: Spec, line: number): string {
  const path = headingPath(sectionAtLine(spec.outline, line));
  const title = spec.outline.sections[1];
  return (title?.level === 1 && path[0] === title.title ? path[1] : path[0]) ?? '';
}
