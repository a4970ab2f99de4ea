import { append } from '../append.ts';
import type { ListItem } from '../markdown/blocks.ts';
import { saysNothing } from '../markdown/emptiness.ts';
import type { Field } from '../markdown/fields.ts';
import { fieldNameOf } from '../markdown/labels.ts';
import type { Section } from '../markdown/outline.ts';
import { decisionOf } from './buildDecision.ts';
import type { Dialect, ItemDraft, ReadContext } from './dialect.ts';
import type { Entry } from './entries.ts';
import { partOf } from './parts.ts';
import { sectionsFor } from './walk.ts';

const LINE = /^[ \t]*([a-z][a-z_-]{0,24}):(?:[ \t]+|$)([^\r\n]*)/gm;

/** Bullets that read as YAML: `- id: D-001`, `- decision: …`, each in a bullet of its own or all lines in one. */
export const recordList: Dialect = {
  id: 'record-list',
  words: 'decision question',
  *read(context) {
    const mayHold = context.wordsOf(this);
    for (const section of sectionsFor(context, this)) {
      for (const block of section.blocks) {
        const family = context.familyOf(section);
        if (block.kind === 'list' && mayHold(block.lines) && family !== 'alternatives' && family !== 'history') {
          yield* readRecords(context, section, block.items);
        }
      }
    }
  },
};

function* readRecords(context: ReadContext, section: Section, items: readonly ListItem[]): Iterable<ItemDraft> {
  let fields: Field[] = [];
  let members: ListItem[] = [];
  for (const item of items) {
    const found = fieldsOf(item);
    if (found.some((field) => fields.some((other) => other.label === field.label))) {
      yield* readRecord(context, section, members, fields);
      fields = [];
      members = [];
    }
    append(fields, found);
    members.push(item);
    if (found.length === 0) {
      yield* readRecord(context, section, members, fields);
      fields = [];
      members = [];
    }
  }
  yield* readRecord(context, section, members, fields);
}

function* readRecord(
  context: ReadContext,
  section: Section,
  members: readonly ListItem[],
  fields: readonly Field[],
): Iterable<ItemDraft> {
  const about = fields.find((field) => field.label === 'decision' || field.label === 'question');
  const first = members[0];
  const last = members.at(-1);
  if (!about || !first || !last || saysNothing(about.value.text) || !fields.some(({ name }) => name === 'id')) {
    return;
  }
  if (!context.claim(first.lines.start)) {
    return;
  }
  for (const item of members) {
    context.claim(item.lines.start);
  }
  const isQuestion = about.label === 'question';
  const entry: Entry = {
    shape: 'bullet',
    lines: { start: first.lines.start, end: last.lines.end },
    span: { start: first.span.start, end: last.span.end },
    head: about.value,
    fields,
    checkbox: undefined,
    blocks: [],
    section,
    lead: undefined,
  };
  const draft = decisionOf(context, entry, recordList.id, {
    form: isQuestion ? 'question' : 'decision',
    status: isQuestion ? 'open' : 'decided',
    asked: false,
  });
  const id = fields.find(({ name }) => name === 'id');
  yield { ...draft, id: id && partOf(context.document, id.value) };
}

/** The lines `key: value` of a bullet; none where any other line is among them. */
function fieldsOf(item: ListItem): Field[] {
  const first = item.blocks[0];
  if (first?.kind !== 'paragraph' || !/^[a-z][a-z_-]*:/.test(first.prose.text)) {
    return [];
  }
  const { text, span } = first.prose;
  return [...text.matchAll(LINE)].map((match) => {
    const [whole, label = '', value = ''] = match;
    const start = span.start + match.index + whole.length - value.length;
    const words = value.trimEnd();
    return {
      name: fieldNameOf(label.replaceAll('_', ' ')),
      label,
      labelSpan: { start: span.start + match.index, end: start },
      value: { span: { start, end: start + words.length }, text: words },
      item: undefined,
      below: [],
    };
  });
}
