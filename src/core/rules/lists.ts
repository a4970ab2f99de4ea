import { append } from '../append.ts';
import { type Section, sectionAtLine } from '../markdown/outline.ts';
import type { Item } from '../model/item.ts';
import type { Spec } from '../model/spec.ts';
import type { Range } from '../text/range.ts';
import { rangeOf } from '../text/textDocument.ts';

/** What may stand in a list: an item, or a statement. */
export type Listed = Pick<Item, 'range' | 'title'>;

/** Items that stand together under one heading and lack the same thing. */
export interface Lack<T extends Listed> {
  /** What to show: the words of the heading, or of the one item. */
  readonly range: Range;
  /** One, or all of a list. Never empty. */
  readonly items: readonly [T, ...T[]];
}

/** What is known of one section, its sub-sections aside until they are put together. */
interface Group<T extends Listed> {
  /** How many items could have it. */
  total: number;
  readonly lacking: T[];
}

/** So many sections side by side that lack the same thing are a list themselves. */
const SECTIONS_IN_A_LIST = 3;

/**
 * Puts together what is missing: where half of a list or more lacks something, and two at least, that is one thing to
 * say of the list, at its heading. A list may be bullets, rows, or sections side by side. `all` are the items that could
 * have it, `lacking` those that do not.
 */
export function lacksOf<T extends Listed>(spec: Spec, all: readonly T[], lacking: readonly T[]): Lack<T>[] {
  if (lacking.length === 0) {
    return [];
  }
  const groups = new Map<Section, Group<T>>();
  const groupOf = (section: Section): Group<T> => {
    const known = groups.get(section) ?? { total: 0, lacking: [] };
    groups.set(section, known);
    return known;
  };
  for (const item of all) {
    groupOf(listOf(spec, item)).total += 1;
  }
  for (const item of lacking) {
    groupOf(listOf(spec, item)).lacking.push(item);
  }
  const sections = lacking.length < SECTIONS_IN_A_LIST ? [] : spec.outline.sections.toReversed();
  for (const section of sections) {
    if (section.level > 1 && section.children.length >= SECTIONS_IN_A_LIST) {
      mergeChildren(section, groups, groupOf);
    }
  }
  return [...groups].flatMap(([section, group]): Lack<T>[] => {
    const [first, ...others] = group.lacking;
    return first && isList(group)
      ? [{ range: headingRange(spec, section) ?? first.title.range, items: [first, ...others] }]
      : group.lacking.map((item) => ({ range: item.title.range, items: [item] }));
  });
}

/** As {@link lacksOf}, and what three lists of one part of the document lack is said once, at its heading. */
export function lacksByPart<T extends Listed>(spec: Spec, all: readonly T[], lacking: readonly T[]): Lack<T>[] {
  const byPart = new Map<Section, Lack<T>[]>();
  for (const lack of lacksOf(spec, all, lacking)) {
    const part = partOf(sectionAtLine(spec.outline, lack.range.start.line));
    byPart.set(part, [...(byPart.get(part) ?? []), lack]);
  }
  return [...byPart].flatMap(([part, lacks]) => {
    const [first, ...others] = lacks;
    const range = headingRange(spec, part);
    return first && range && others.length > 1
      ? [{ range, items: [first.items[0], ...first.items.slice(1), ...others.flatMap(({ items }) => items)] }]
      : lacks;
  });
}

/** The outermost section below the document's title. */
function partOf(section: Section): Section {
  return section.parent?.heading && section.parent.level > 1 ? partOf(section.parent) : section;
}

function isList<T extends Listed>({ total, lacking }: Group<T>): boolean {
  return lacking.length >= 2 && lacking.length * 2 >= total;
}

/** Takes the groups of the sub-sections of `section` into its own where they make a list. */
function mergeChildren<T extends Listed>(
  section: Section,
  groups: Map<Section, Group<T>>,
  groupOf: (section: Section) => Group<T>,
): void {
  const below = section.children.flatMap((child) => {
    const group = groups.get(child);
    return group ? [{ child, group }] : [];
  });
  const lackingSections = below.filter(({ group }) => group.lacking.length > 0);
  const total = below.reduce((sum, { group }) => sum + group.total, 0);
  const lacking = below.flatMap(({ group }) => group.lacking);
  if (lackingSections.length < SECTIONS_IN_A_LIST || !isList({ total, lacking })) {
    return;
  }
  const own = groupOf(section);
  own.total += total;
  append(own.lacking, lacking);
  for (const { child } of below) {
    groups.delete(child);
  }
}

/**
 * The section that holds the list in which `item` stands: for an item that is a section, the one above it, unless that
 * is the document itself.
 */
function listOf(spec: Spec, item: Listed): Section {
  const own = sectionAtLine(spec.outline, item.range.start.line);
  if (own.lines.start !== item.range.start.line || !own.heading) {
    return own;
  }
  return own.parent && own.parent.level > 1 ? own.parent : own;
}

function headingRange(spec: Spec, section: Section): Range | undefined {
  return section.heading && rangeOf(spec.document, section.heading.prose.span);
}
