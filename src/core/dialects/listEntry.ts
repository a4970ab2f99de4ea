import type { ParagraphBlock, Prose } from '../markdown/blocks.ts';
import type { Section } from '../markdown/outline.ts';
import { type Entry, entryOfItem } from './entries.ts';

/** A paragraph as an entry, for places where paragraphs are read beside lists. */
export function entryOfParagraph({ lines, span, prose: head }: ParagraphBlock, section: Section): Entry {
  return {
    shape: 'paragraph',
    lines,
    span,
    head,
    fields: [],
    checkbox: undefined,
    blocks: [],
    section,
    lead: undefined,
  };
}

/** The paragraph `lead` and the list right below it as one entry, with the labels of the list; `entry` where there are none. */
export function joinedList(entry: Entry, lead: Prose): Entry {
  const { blocks } = entry.section;
  const index = blocks.findIndex((block) => block.kind === 'paragraph' && block.prose === lead);
  const [paragraph, list] = blocks.slice(index, index + 2);
  return paragraph?.kind === 'paragraph' && list?.kind === 'list'
    ? {
        ...entryOfParagraph(paragraph, entry.section),
        lines: { start: paragraph.lines.start, end: list.lines.end },
        span: { start: paragraph.span.start, end: list.span.end },
        fields: list.items.flatMap((item) => entryOfItem(item, entry.section).flatMap(({ fields }) => fields)),
        blocks: [list],
      }
    : entry;
}

/** Entries that stand together: those of the list below the paragraph `lead`, or one by itself where it has no lead. */
export interface EntryRun {
  readonly lead: Prose | undefined;
  readonly run: readonly [Entry, ...Entry[]];
}

/** Puts the entries of each list with a paragraph above it together, in their order. */
export function runsOf(entries: readonly Entry[]): EntryRun[] {
  const runs: { readonly lead: Prose | undefined; readonly run: [Entry, ...Entry[]] }[] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    if (entry.lead !== undefined && last?.lead === entry.lead) {
      last.run.push(entry);
    } else {
      runs.push({ lead: entry.lead, run: [entry] });
    }
  }
  return runs;
}
