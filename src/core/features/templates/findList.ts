import type { Block, ListBlock, TableBlock } from '../../markdown/blocks.ts';
import { fieldNameOf } from '../../markdown/labels.ts';
import { type Outline, type Section, sectionAtLine } from '../../markdown/outline.ts';
import { labelOf } from './labelLead.ts';
import type { ListForm } from './listForms.ts';
import { isReplaceable } from './replaceable.ts';

/** A place in a document where items of one kind stand, or would stand. */
export type ListPlace =
  | { readonly kind: 'table'; readonly table: TableBlock; readonly section: Section }
  | { readonly kind: 'list'; readonly list: ListBlock; readonly section: Section }
  /** A section in which somebody wrote no more than "None". */
  | { readonly kind: 'nothing'; readonly block: Block; readonly section: Section };

/**
 * Where the document lists what `form` is about: the section around `line` before all others, then the section with the
 * fittest name, then any table with the right columns. Undefined where there is no such list, and where `line` stands in
 * a section for them that is written some other way.
 */
export function findList(outline: Outline, line: number, form: ListForm): ListPlace | undefined {
  const here = sectionAtLine(outline, line);
  for (let around: Section | undefined = here; around; around = around.parent) {
    if (rankOf(around, form) < form.sections.length) {
      return placeIn(here, form, line, true);
    }
  }
  let best: ListPlace | undefined;
  let bestRank = Number.POSITIVE_INFINITY;
  for (const section of outline.sections) {
    const rank = rankOf(section, form);
    if (rank < bestRank) {
      const place = placeIn(section, form, line, rank < form.sections.length);
      if (place) {
        best = place;
        bestRank = rank;
      }
    }
  }
  return best;
}

/** Whether sections by this name hold what `form` is about. */
export function isSectionFor(section: Section, form: ListForm): boolean {
  return rankOf(section, form) < form.sections.length;
}

/** 0 for the fittest name; as many as the form has names for a name that says nothing about it. */
function rankOf(section: Section, form: ListForm): number {
  const { text, parts } = section.words;
  const whole = form.sections.indexOf(text);
  if (whole >= 0) {
    return whole;
  }
  // A name among others ("dependencies & risks") is less fit than any name of its own.
  return parts.some((part) => form.sections.includes(part)) ? form.sections.length - 0.5 : form.sections.length;
}

function placeIn(section: Section, form: ListForm, line: number, named: boolean): ListPlace | undefined {
  const table = section.blocks.find((block) => block.kind === 'table' && fits(block, form, named));
  if (table?.kind === 'table') {
    return { kind: 'table', table, section };
  }
  if (!named) {
    return undefined;
  }
  const list = section.blocks.findLast((block) => block.kind === 'list' && !isFieldList(block, form));
  if (list?.kind === 'list') {
    return { kind: 'list', list, section };
  }
  const [only, ...others] = section.blocks.filter((block) => block.lines.start !== line);
  // Space at its edges stands for comments, which stay.
  const words = only?.kind === 'paragraph' ? only.prose.text : ' ';
  return only && others.length === 0 && words === words.trim() && isReplaceable(words)
    ? { kind: 'nothing', block: only, section }
    : undefined;
}

function fits(table: TableBlock, form: ListForm, named: boolean): boolean {
  const columns = table.header.cells.map((cell) => fieldNameOf(cell.prose.text));
  const hasTitle = columns.some((column) => column && form.titles.includes(column));
  const hasCompanion = columns.some((column) => column && form.companions.includes(column));
  return named ? hasTitle || hasCompanion : columns.includes(form.column) && hasCompanion;
}

/** Whether the bullets are, at least half of them, the fields of one item rather than items. */
function isFieldList(list: ListBlock, form: ListForm): boolean {
  const fields = list.items.filter((item) => {
    const first = item.blocks[0];
    const label = first?.kind === 'paragraph' ? labelOf(first.prose.text) : undefined;
    const field = label && fieldNameOf(label.words);
    return field !== undefined && !form.titles.includes(field);
  });
  return fields.length * 2 >= list.items.length;
}
