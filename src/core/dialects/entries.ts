import { append } from '../append.ts';
import type { Block, CheckState, Lines, ListItem, Prose, TableBlock, TableRow } from '../markdown/blocks.ts';
import { isInstruction, isJustNo, isNoBesideYes, saysNothing } from '../markdown/emptiness.ts';
import { type Field, fieldsOfBlocks, fieldsOfProse } from '../markdown/fields.ts';
import type { FieldName } from '../markdown/labels.ts';
import type { Section } from '../markdown/outline.ts';
import type { ItemShape } from '../model/item.ts';
import { once } from '../once.ts';
import type { Span } from '../text/range.ts';
import { type Columns, columnsOf } from './columns.ts';
import { isDetailLabel, isDetailList, isFieldList, isItemLabel, isKeyValue } from './entryLabels.ts';
import { isAboutList, isGroup } from './groupHeadings.ts';
import { entryOfSection } from './sectionEntry.ts';

/** One bullet, table row, sub-heading or paragraph of a section: what may be an item. */
export interface Entry {
  readonly shape: Extract<ItemShape, 'bullet' | 'row' | 'section' | 'paragraph'>;
  readonly lines: Lines;
  readonly span: Span;
  /** Its first words: the bullet's first paragraph, the heading, the paragraph; of a row the cell that names it. */
  readonly head: Prose;
  /** The labelled fields in it: of a row its cells, by their column. */
  readonly fields: readonly Field[];
  readonly checkbox: CheckState | undefined;
  /** What stands below its head. */
  readonly blocks: readonly Block[];
  /** The section that it stands in; of a sub-heading the section that it is. */
  readonly section: Section;
  /** The paragraph right before its list, which may say that the list is about something else. */
  readonly lead: Prose | undefined;
}

/** Tells of a sub-heading whether it is a place of another kind, so that its content is not an entry here. */
export type IsElsewhere = (section: Section) => boolean;

/** The entries of a section and of the sub-headings that only group them. `isElsewhere` leaves sub-headings out. */
export function entriesOf(section: Section, columns: readonly FieldName[], isElsewhere: IsElsewhere): Entry[] {
  const below: Entry[] = [];
  for (const child of section.children) {
    if (isElsewhere(child) || isAboutList(child)) {
      continue;
    }
    if (isGroup(child)) {
      append(below, entriesOf(child, columns, isElsewhere));
    } else {
      append(below, entryOfSection(child));
    }
  }
  const own = entriesOfBlocks(ownBlocks(section), section, columns);
  return [...(leadsInto(own, below) ? own.filter(isAsked) : own), ...below];
}

const LONGEST_LEAD_IN = 2;

/** Whether a paragraph or two stand above entries that have headings, and so are none themselves. */
function leadsInto(own: readonly Entry[], below: readonly Entry[]): boolean {
  return below.length > 1 && own.length <= LONGEST_LEAD_IN && own.every(({ shape }) => shape === 'paragraph');
}

function isAsked({ head, fields }: Entry): boolean {
  return /[?？]/.test(head.text) || fields.some(({ name }) => isItemLabel(name));
}

/** A line that is merely bold heads one list; behind that, a paragraph that leads into another list is about something else. */
function ownBlocks({ heading, blocks }: Section): readonly Block[] {
  const end = heading?.bold
    ? blocks.findIndex(
        (block, at) =>
          block.kind === 'paragraph' &&
          blocks[at - 1]?.kind === 'list' &&
          (blocks[at + 1]?.kind === 'list' || blocks[at + 1]?.kind === 'table'),
      )
    : -1;
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** The entries among `blocks`: bullets and rows; where there are none, each paragraph. */
export function entriesOfBlocks(blocks: readonly Block[], section: Section, columns: readonly FieldName[]): Entry[] {
  const hasLists = blocks.some(
    (block, index) =>
      (block.kind === 'list' && !isFieldList(block) && !isDetailList(block, blocks[index - 1])) ||
      (block.kind === 'table' && !isKeyValue(block)),
  );
  const entries: Entry[] = [];
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    if (block.kind === 'list' && isDetailList(block, before)) {
      const previous = entries.at(-1);
      if (previous?.lines.start === before?.lines.start && previous) {
        entries[entries.length - 1] = joined(previous, block.lines, block.span, fieldsOfBlocks([block]));
      }
    } else if (block.kind === 'list' && !isFieldList(block)) {
      const lead = before?.kind === 'paragraph' ? before.prose : undefined;
      const words = once(() => block.items.map(wordsOf));
      for (const item of block.items) {
        const isAnswer = isJustNo(wordsOf(item)) && isNoBesideYes(wordsOf(item), words());
        pushItem(entries, entryOfItem(item, section, lead, isAnswer));
      }
    } else if (block.kind === 'table' && !isKeyValue(block)) {
      append(entries, entriesOfTable(block, section, columns));
    } else if (block.kind === 'paragraph') {
      const fields = fieldsOfProse(block.prose);
      const [label] = fields;
      const continues = label?.labelSpan.start === block.prose.span.start && isDetailLabel(label);
      const previous = entries.at(-1);
      if (continues && previous?.shape === 'paragraph') {
        entries[entries.length - 1] = joined(previous, block.lines, block.span, fields);
      } else if (!saysNothing(block.prose.text) && !isInstruction(block.prose.text)) {
        const introduces = /[:：][*_]*\s*$/.test(block.prose.text) && blocks[index + 1]?.kind !== 'paragraph';
        if (hasLists ? fields.some((field) => isItemLabel(field.name)) : !introduces) {
          entries.push(paragraphEntry(block.prose, block.lines, block.span, fields, section));
        }
      }
    }
  }
  return entries;
}

/** Adds bullets; one that only says more of the one before it ("*Mitigation*: …") becomes part of that one. */
function pushItem(entries: Entry[], added: readonly Entry[]): void {
  for (const entry of added) {
    const previous = entries.at(-1);
    const [label] = entry.fields;
    if (
      previous?.shape === 'bullet' &&
      label?.name === 'mitigation' &&
      label.labelSpan.start === entry.head.span.start
    ) {
      entries[entries.length - 1] = joined(previous, entry.lines, entry.span, entry.fields);
    } else {
      entries.push(entry);
    }
  }
}

/** The rows of a table. `columns` names, in order of preference, which column tells what the row is about. */
export function entriesOfTable(table: TableBlock, section: Section, columns: readonly FieldName[]): Entry[] {
  const columnsOfTable = columnsOf(table);
  const { names } = columnsOfTable;
  const headColumn = headColumnOf(names, columns);
  return table.rows.flatMap((row) => {
    const head = row.cells[headColumn]?.prose;
    const filled = row.cells.filter((cell) => cell.prose.text !== '').length;
    // A row with one bold cell is a sub-heading within the table.
    const groups = filled === 1 && names.length > 2 && /^\*\*.*\*\*$/.test(head?.text ?? '');
    if (!head || groups || saysNothing(head.text)) {
      return [];
    }
    return [entryOfRow(table, row, columnsOfTable, head, section)];
  });
}

function entryOfRow(
  table: TableBlock,
  row: TableRow,
  { labels, names }: Columns,
  head: Prose,
  section: Section,
): Entry {
  const fields = row.cells.flatMap((cell, index): Field[] => {
    const header = table.header.cells[index];
    return header
      ? [
          {
            name: names[index],
            label: labels[index] ?? '',
            labelSpan: header.prose.span,
            value: cell.prose,
            item: undefined,
            below: [],
          },
        ]
      : [];
  });
  const lines = { start: row.line, end: row.line + 1 };
  return {
    shape: 'row',
    lines,
    span: row.span,
    head,
    fields,
    checkbox: undefined,
    blocks: [],
    section,
    lead: undefined,
  };
}

/** The column that says what a row is about: the first preferred one; else the first that is not an id, date or status. */
function headColumnOf(names: readonly (FieldName | undefined)[], columns: readonly FieldName[]): number {
  for (const column of columns) {
    const at = names.indexOf(column);
    if (at >= 0) {
      return at;
    }
  }
  const first = names.findIndex(
    (name) =>
      name === undefined || !['id', 'date', 'raised', 'status', 'owner', 'due', 'priority', 'estimate'].includes(name),
  );
  return Math.max(first, 0);
}

function wordsOf({ blocks }: ListItem): string {
  const first = blocks[0];
  return first?.kind === 'paragraph' ? first.prose.text : '';
}

/**
 * A bullet with all that is nested in it; none where its words are a placeholder or an instruction, or say nothing while
 * nobody knows that they are an answer.
 */
export function entryOfItem(item: ListItem, section: Section, lead?: Prose, isAnswer = false): Entry[] {
  const first = item.blocks[0];
  if (first?.kind !== 'paragraph' || (saysNothing(first.prose.text) && !isAnswer) || isInstruction(first.prose.text)) {
    return [];
  }
  const blocks = item.blocks.slice(1);
  const own = fieldsOfProse(first.prose, item);
  const fields = blocks.length === 0 ? own : [...own, ...fieldsOfBlocks(blocks)];
  return [
    {
      shape: 'bullet',
      lines: item.lines,
      span: item.span,
      head: first.prose,
      fields,
      checkbox: item.checkbox?.state,
      blocks,
      section,
      lead,
    },
  ];
}

function paragraphEntry(head: Prose, lines: Lines, span: Span, fields: readonly Field[], section: Section): Entry {
  return { shape: 'paragraph', lines, span, head, fields, checkbox: undefined, blocks: [], section, lead: undefined };
}

function joined(entry: Entry, lines: Lines, span: Span, fields: readonly Field[]): Entry {
  return {
    ...entry,
    lines: { start: entry.lines.start, end: lines.end },
    span: { start: entry.span.start, end: span.end },
    fields: [...entry.fields, ...fields],
  };
}
