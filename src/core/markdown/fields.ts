import { append } from '../append.ts';
import { createMemo } from '../memo.ts';
import type { Span } from '../text/range.ts';
import type { Block, ListItem, Prose, TableBlock } from './blocks.ts';
import { type FieldName, fieldNameOf } from './labels.ts';
import { plainText } from './plainText.ts';

/** A label with its value: `**Owner:** @ana`, `- Due: 3 May`, a row of a two-column table. */
export interface Field {
  /** What the label stands for; undefined for words that Tandem does not know. */
  readonly name: FieldName | undefined;
  /** The label as a reader sees it, without its colon. */
  readonly label: string;
  readonly labelSpan: Span;
  /** The value as it stands, trimmed; empty text where nothing is written, with the span where it would go. */
  readonly value: Prose;
  /** The bullet that it is, where it is one. */
  readonly item: ListItem | undefined;
  /** Where longer values stand: nested in the bullet, or the list behind a paragraph that ends with the label. */
  readonly below: readonly Block[];
}

const BOLD_LABEL = /(\*{1,3}|_{1,3})(?=[\p{L}#\d[])([^*_\r\n]{1,80})\1([ \t]*[:：])?/gu;
const PLAIN_LABEL = /^[ \t]*(\p{Lu}[\p{L}\p{N} /'’&()-]{0,48})[:：](?=\s|$)/gmu;

/** In UTF-16 units, of which a letter may take two. */
const LONGEST_PLAIN_LABEL = 100;
const COLON = /[:：]/;
const SMALL_A = 97;
const SMALL_Z = 122;

// AsciiDoc's attributes, which some keep at the top of their Markdown: ":state: published".
const ATTRIBUTE = /^[ \t]*:([a-z]{2,20}):(?=\s|$)/gm;

const TRAILING = /[\s|·\\,-]/;

interface Label {
  readonly label: string;
  readonly name: FieldName | undefined;
  readonly span: Span;
  readonly valueFrom: number;
}

interface KnownFields {
  readonly item: ListItem | undefined;
  readonly fields: readonly Field[];
}

// Every dialect asks for the fields of the same paragraphs.
const known = createMemo<Prose, KnownFields>();
const NO_FIELDS: readonly Field[] = [];

/** The fields of a paragraph, in order: bold labels, and known plain labels at the start of a line. `item` is the bullet that it opens. */
export function fieldsOfProse(prose: Prose, item?: ListItem): readonly Field[] {
  if (!prose.text.includes(':') && !prose.text.includes('：')) {
    return NO_FIELDS;
  }
  const found = known.get(prose);
  if (found && found.item === item) {
    return found.fields;
  }
  const fields = found ? fieldsOfItem(found.fields, item) : readFields(prose, item);
  known.set(prose, { item, fields });
  return fields;
}

/** The label that a paragraph begins with; undefined where it begins with none, which most tell at a glance. */
export function leadingLabel(prose: Prose, item?: ListItem): Field | undefined {
  const label = mayBeginWithLabel(prose.text) ? fieldsOfProse(prose, item)[0] : undefined;
  return label?.labelSpan.start === prose.span.start ? label : undefined;
}

/** A bold label begins with its marker, any other with a capital, and has its colon near. */
function mayBeginWithLabel(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first >= SMALL_A && first <= SMALL_Z) {
    return false;
  }
  const colon = text.search(COLON);
  return colon >= 0 && (colon < LONGEST_PLAIN_LABEL || text.startsWith('*') || text.startsWith('_'));
}

function readFields(prose: Prose, item: ListItem | undefined): readonly Field[] {
  const labels = boldLabels(prose.text);
  if (labels[0]?.span.start !== 0) {
    const plain = plainLabels(prose.text, labels);
    if (plain.length > 0) {
      append(labels, plain);
      labels.sort((a, b) => a.span.start - b.span.start);
    }
  }
  return labels.length === 0
    ? NO_FIELDS
    : labels.map((label, index) => {
        const valueTo = labels[index + 1]?.span.start ?? prose.text.length;
        return {
          name: label.name,
          label: label.label,
          labelSpan: { start: prose.span.start + label.span.start, end: prose.span.start + label.span.end },
          value: trimmedValue(prose, label.valueFrom, valueTo),
          item,
          below: item && index === labels.length - 1 ? item.blocks.slice(1) : [],
        };
      });
}

function fieldsOfItem(fields: readonly Field[], item: ListItem | undefined): readonly Field[] {
  return fields.map((field, index) => ({
    ...field,
    item,
    below: item && index === fields.length - 1 ? item.blocks.slice(1) : [],
  }));
}

/** The fields that stand in `blocks` themselves: in paragraphs, bullets that are labels, and key-value tables. */
export function fieldsOfBlocks(blocks: readonly Block[]): Field[] {
  const fields: Field[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block?.kind === 'paragraph') {
      append(fields, withListBelow(fieldsOfProse(block.prose), blocks[index + 1]));
    } else if (block?.kind === 'list') {
      for (const item of block.items) {
        const first = item.blocks[0];
        if (first?.kind === 'paragraph') {
          append(fields, fieldsOfProse(first.prose, item));
        }
      }
    } else if (block?.kind === 'table') {
      append(fields, fieldsOfTable(block));
    }
  }
  return fields;
}

/** "**Mitigation:**" with a list behind it: the list is its value. */
function withListBelow(fields: readonly Field[], next: Block | undefined): readonly Field[] {
  const last = fields.at(-1);
  return last?.value.text === '' && next?.kind === 'list'
    ? [...fields.slice(0, -1), { ...last, below: [next] }]
    : fields;
}

/** The first field called `name` that has a value, else the first without one. */
export function fieldNamed(fields: readonly Field[], name: FieldName): Field | undefined {
  let empty: Field | undefined;
  for (const field of fields) {
    if (field.name === name) {
      if (field.value.text !== '' || field.below.length > 0) {
        return field;
      }
      empty ??= field;
    }
  }
  return empty;
}

/** Rows of a table of two columns whose first cells are labels: at least half of them known. */
function fieldsOfTable(table: TableBlock): Field[] {
  if (table.header.cells.length !== 2) {
    return [];
  }
  const fields = [table.header, ...table.rows].flatMap((row): Field[] => {
    const [label, value] = row.cells;
    const words = label && plainText(label.prose.text);
    return label && value && words
      ? [
          {
            name: fieldNameOf(words),
            label: words,
            labelSpan: label.prose.span,
            value: value.prose,
            item: undefined,
            below: [],
          },
        ]
      : [];
  });
  const known = fields.filter((field) => field.name !== undefined);
  const different = new Set(known.map((field) => field.name)).size;
  return different >= 2 && known.length * 2 >= fields.length ? fields : [];
}

function boldLabels(text: string): Label[] {
  const labels: Label[] = [];
  if (!text.includes('*') && !text.includes('_')) {
    return labels;
  }
  BOLD_LABEL.lastIndex = 0;
  for (let match = BOLD_LABEL.exec(text); match; match = BOLD_LABEL.exec(text)) {
    const inner = match[2] ?? '';
    const colon = inner.search(/[:：]/);
    if (colon <= 0 && match[3] === undefined) {
      continue;
    }
    const label = (match[3] === undefined ? inner.slice(0, colon) : inner).trim();
    const name = fieldNameOf(label);
    if (name === undefined && !startsLine(text, match.index)) {
      continue;
    }
    const inside = match[3] === undefined && colon < inner.trimEnd().length - 1;
    const end = match.index + match[0].length;
    const valueFrom = inside ? match.index + (match[1]?.length ?? 0) + colon + 1 : end;
    labels.push({ label, name, span: { start: match.index, end: inside ? valueFrom : end }, valueFrom });
  }
  return labels;
}

function plainLabels(text: string, taken: readonly Label[]): Label[] {
  const labels: Label[] = [];
  const form = text.startsWith(':') ? ATTRIBUTE : PLAIN_LABEL;
  form.lastIndex = 0;
  for (let match = form.exec(text); match; match = form.exec(text)) {
    const label = match[1]?.trim() ?? '';
    const name = fieldNameOf(label);
    const start = match.index + match[0].length - match[0].trimStart().length;
    if (name !== undefined && !taken.some((other) => other.span.start === start)) {
      const end = match.index + match[0].length;
      labels.push({ label, name, span: { start, end }, valueFrom: end });
    }
  }
  return labels;
}

function startsLine(text: string, at: number): boolean {
  const before = text.lastIndexOf('\n', at - 1) + 1;
  return text.slice(before, at).trim() === '';
}

function trimmedValue(prose: Prose, from: number, to: number): Prose {
  let end = to;
  while (end > from && TRAILING.test(prose.text[end - 1] ?? '')) {
    end -= 1;
  }
  const raw = prose.text.slice(from, end);
  const lead = /^[\s*_]*(?:[-–—]\s+)?/.exec(raw)?.[0].length ?? 0;
  const start = prose.span.start + from + lead;
  const open = raw.slice(lead);
  // A value inside the bold of its label ends with the markers that close it.
  const words =
    open.endsWith('**') && (open.match(/\*\*/g)?.length ?? 0) % 2 === 1 ? open.slice(0, -'**'.length) : open;
  return { span: { start, end: start + words.length }, text: words };
}
