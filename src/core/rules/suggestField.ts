import type { Block, HeadingBlock, ListItem } from '../markdown/blocks.ts';
import { type Field, fieldsOfBlocks, fieldsOfProse } from '../markdown/fields.ts';
import { type FieldName, fieldNameOf } from '../markdown/labels.ts';
import { sectionAtLine } from '../markdown/outline.ts';
import { createMemo } from '../memo.ts';
import type { Item } from '../model/item.ts';
import type { Message } from '../model/message.ts';
import type { Spec } from '../model/spec.ts';
import type { Span } from '../text/range.ts';
import { lineSpan, positionAt, rangeOf, spanOf, type TextDocument } from '../text/textDocument.ts';
import type { Suggestion } from './finding.ts';

/** What a rule may suggest to fill in. */
export type SuggestedField = 'owner' | 'due' | 'mitigation';

interface FieldForm {
  /** What the field may be called where it already stands. */
  readonly names: readonly FieldName[];
  readonly label: string;
  /** Stands for what the author has to write, and counts as nothing as long as it stands there. */
  readonly placeholder: string;
  readonly title: Message;
}

/** How each field is written where there is no example to follow. */
export const SUGGESTED_FIELDS: Readonly<Record<SuggestedField, FieldForm>> = {
  owner: {
    names: ['owner', 'decider'],
    label: 'Owner',
    placeholder: '@owner',
    title: { template: 'Name who decides', data: {} },
  },
  due: {
    names: ['due'],
    label: 'Due',
    placeholder: 'YYYY-MM-DD',
    title: { template: 'Say by when it is needed', data: {} },
  },
  mitigation: {
    names: ['mitigation'],
    label: 'Mitigation',
    placeholder: '[what is done about it]',
    title: { template: 'Say what is done about it', data: {} },
  },
};

/** Offers a place for what `item` lacks, in the form in which it is written; empty where that form has no such place. */
export function suggestField(spec: Spec, item: Item, field: SuggestedField): readonly Suggestion[] {
  const before = known.get(item);
  const found = before?.[field] ?? suggested(spec, item, field);
  known.set(item, { ...before, [field]: found });
  return found;
}

/** As long as an item is the same object, what stands around it is the same, at the same place. */
const known = createMemo<Item, Partial<Record<SuggestedField, readonly Suggestion[]>>>();

function suggested(spec: Spec, item: Item, field: SuggestedField): Suggestion[] {
  const { document } = spec;
  const form = SUGGESTED_FIELDS[field];
  const section = sectionAtLine(spec.outline, item.range.start.line);
  const span = spanOf(document, item.range);
  const snippet = `\${1:${form.placeholder}}`;
  let change: { span: Span; snippet: string } | undefined;
  if (item.shape === 'row') {
    change = inCell(document, section.blocks, item.range.start.line, form, snippet);
  } else if (item.shape === 'bullet') {
    const bullet = bulletAt(section.blocks, span.start);
    change = bullet && inBullet(document, bullet, form, snippet);
  } else if (item.shape === 'section' && section.heading?.lines.start === item.range.start.line) {
    const fields = fieldsOfBlocks(section.blocks);
    change =
      inFields(document, fields, form, snippet) ?? belowHeading(document, section.heading, fields, form, snippet);
  } else if (item.shape === 'paragraph' || item.shape === 'label') {
    const fields = fieldsOfBlocks(section.blocks).filter(
      ({ labelSpan }) => span.start <= labelSpan.start && labelSpan.end <= span.end,
    );
    change = inFields(document, fields, form, snippet);
  }
  return change ? [{ title: form.title, range: rangeOf(document, change.span), snippet: change.snippet }] : [];
}

type Change = { span: Span; snippet: string } | undefined;

function inCell(
  document: TextDocument,
  blocks: readonly Block[],
  line: number,
  form: FieldForm,
  snippet: string,
): Change {
  for (const block of blocks) {
    if (block.kind === 'table' && block.lines.start <= line && line < block.lines.end) {
      const row = block.rows.find((one) => one.line === line);
      const at = block.header.cells.findIndex((cell) => {
        const name = fieldNameOf(cell.prose.text);
        return name !== undefined && form.names.includes(name);
      });
      const cell = row?.cells[at];
      return cell && fill(document, cell.prose.span, snippet, '|');
    }
  }
  return undefined;
}

function inBullet(document: TextDocument, bullet: ListItem, form: FieldForm, snippet: string): Change {
  const [first, ...nested] = bullet.blocks;
  if (first?.kind !== 'paragraph') {
    return undefined;
  }
  const own = fieldsOfProse(first.prose, bullet);
  const below = fieldsOfBlocks(nested);
  const known = inFields(document, [...own.filter(({ name }) => isFor(form, name)), ...below], form, snippet);
  const end = first.prose.span.end;
  return known ?? { span: { start: end, end }, snippet: ` **${form.label}:** ${snippet}` };
}

/** Fills the field where it stands empty; else writes one like the last of those that are there. */
function inFields(document: TextDocument, fields: readonly Field[], form: FieldForm, snippet: string): Change {
  const empty = fields.find(({ name }) => isFor(form, name));
  if (empty) {
    return fill(document, empty.value.span, snippet, '');
  }
  const last = fields.findLast(({ name }) => name !== undefined);
  if (!last) {
    return undefined;
  }
  const from = last.item?.marker.start ?? last.labelSpan.start;
  const lineStart = document.lineStarts[positionAt(document, from).line] ?? 0;
  const indent = document.text.slice(lineStart, from);
  if (!/^[\s>]*$/.test(indent)) {
    return undefined;
  }
  const label = labelLike(document, last, form.label);
  if (last.item) {
    const marker = document.text.slice(last.item.marker.start, last.item.marker.end).trimEnd();
    const end = last.item.span.end;
    return /^[-*+]$/.test(marker)
      ? { span: { start: end, end }, snippet: `\n${escapeSnippet(indent)}${marker} ${label} ${snippet}` }
      : undefined;
  }
  const { end } = lineSpan(document, positionAt(document, last.value.span.end).line);
  const hard = / {2}$|\\$/.exec(document.text.slice(0, lineSpan(document, positionAt(document, from).line - 1).end));
  const lineEnd = hard && !/ {2}$|\\$/.test(document.text.slice(lineStart, end)) ? hard[0] : '';
  return { span: { start: end, end }, snippet: `${escapeSnippet(`${lineEnd}\n${indent}`)}${label} ${snippet}` };
}

function belowHeading(
  document: TextDocument,
  heading: HeadingBlock,
  fields: readonly Field[],
  form: FieldForm,
  snippet: string,
): Change {
  if (heading.bold || fields.some(({ name }) => name !== undefined)) {
    return undefined;
  }
  const { end } = lineSpan(document, heading.lines.end - 1);
  const below = lineSpan(document, heading.lines.end);
  const gap = document.text.slice(below.start, below.end).trim() === '' ? '' : '\n';
  return { span: { start: end, end }, snippet: `\n\n**${form.label}:** ${snippet}${gap}` };
}

/** Puts `snippet` in place of what stands at `span`, with a space around it where it would touch its neighbours. */
function fill(document: TextDocument, span: Span, snippet: string, after: string): Change {
  const before = document.text[span.start - 1] ?? '';
  const next = document.text[span.end] ?? '';
  const lead = /\s/.test(before) ? '' : ' ';
  return { span, snippet: `${lead}${snippet}${after !== '' && next === after ? ' ' : ''}` };
}

function isFor(form: FieldForm, name: FieldName | undefined): boolean {
  return name !== undefined && form.names.includes(name);
}

/** Writes `label` as `field` writes its own: bold or plain, the colon inside or behind. */
function labelLike(document: TextDocument, field: Field, label: string): string {
  const written = document.text.slice(field.labelSpan.start, field.labelSpan.end);
  const bold = /^(\*\*|__)/.exec(written)?.[1];
  if (bold === undefined) {
    return `${label}:`;
  }
  return /[:：]\s*(?:\*\*|__)/.test(written) ? `${bold}${label}:${bold}` : `${bold}${label}${bold}:`;
}

function bulletAt(blocks: readonly Block[], start: number): ListItem | undefined {
  for (const block of blocks) {
    if (start < block.span.start || start > block.span.end) {
      continue;
    }
    const inner = block.kind === 'list' ? block.items : [];
    for (const item of inner) {
      const found = item.span.start === start ? item : bulletAt(item.blocks, start);
      if (found) {
        return found;
      }
    }
    if (block.kind === 'quote') {
      return bulletAt(block.blocks, start);
    }
  }
  return undefined;
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
