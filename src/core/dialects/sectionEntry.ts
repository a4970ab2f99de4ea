import type { ListItem } from '../markdown/blocks.ts';
import { isInstruction, saysNothing } from '../markdown/emptiness.ts';
import { type Field, fieldsOfBlocks, fieldsOfProse } from '../markdown/fields.ts';
import { fieldNameOf } from '../markdown/labels.ts';
import type { Section } from '../markdown/outline.ts';
import { memoised } from '../memo.ts';
import type { Entry } from './entries.ts';

/** A sub-heading with all that stands below it as one entry; none where it has no content of its own. */
export const entryOfSection = memoised((section: Section): readonly Entry[] => {
  const { heading } = section;
  if (!heading || saysNothing(heading.prose.text) || !hasContent(section)) {
    return [];
  }
  const fields = [
    ...fieldsOfProse(heading.prose),
    ...fieldsOfBlocks(section.blocks),
    ...section.children.flatMap((child) => [...fieldOfSubheading(child), ...fieldsBehindLabel(child)]),
  ];
  const end = endOf(section);
  return [
    {
      shape: 'section',
      lines: { start: heading.lines.start, end: Math.max(end.line, heading.lines.end) },
      span: { start: heading.span.start, end: Math.max(end.offset, heading.span.end) },
      head: heading.prose,
      fields,
      checkbox: undefined,
      blocks: section.blocks,
      section,
      lead: undefined,
    },
  ];
});

/** "#### Resolution" below a question is its answer, as "**Resolution:**" would be. */
export function fieldOfSubheading(section: Section): readonly Field[] {
  const { heading } = section;
  if (!heading) {
    return [];
  }
  const inHeading = fieldsOfProse(heading.prose);
  if (inHeading.some((field) => field.value.text !== '')) {
    return inHeading;
  }
  const name = fieldNameOf(section.title);
  const prose = section.blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.prose]
      : block.kind === 'list'
        ? chosen(block.items).flatMap((item) => (item.blocks[0]?.kind === 'paragraph' ? [item.blocks[0].prose] : []))
        : [],
  );
  const value = prose.find((candidate) => !saysNothing(candidate.text));
  return name && value
    ? [{ name, label: section.title, labelSpan: heading.prose.span, value, item: undefined, below: [] }]
    : [];
}

/** "**Options:**" alone on its line reads as a heading, and yet the labels behind its list go on with what stands above. */
function fieldsBehindLabel({ blocks, heading, title }: Section): readonly Field[] {
  return heading?.bold && fieldNameOf(title) !== undefined
    ? fieldsOfBlocks(blocks.filter(({ kind }) => kind === 'paragraph'))
    : [];
}

/** Of boxes to tick, those that are ticked. */
function chosen(items: readonly ListItem[]): readonly ListItem[] {
  return items.filter((item) => item.checkbox === undefined || item.checkbox.state === 'done');
}

function hasContent(section: Section): boolean {
  const own = section.blocks.some((block) => {
    if (block.kind === 'paragraph') {
      return !saysNothing(block.prose.text) && !isInstruction(block.prose.text);
    }
    return block.kind === 'list' || block.kind === 'table' || block.kind === 'code' || block.kind === 'quote';
  });
  return own || section.children.some(hasContent) || section.title.includes('?');
}

function endOf(section: Section): { line: number; offset: number } {
  let last: Section = section;
  for (let next = last.children.at(-1); next; next = last.children.at(-1)) {
    last = next;
  }
  const block = last.blocks.at(-1) ?? last.heading;
  return { line: block?.lines.end ?? 0, offset: block?.span.end ?? 0 };
}
