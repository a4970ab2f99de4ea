import { saysNothing } from '../../markdown/emptiness.ts';
import { type Field, fieldNamed, fieldsOfBlocks, fieldsOfProse } from '../../markdown/fields.ts';
import type { Part, Priority } from '../../model/item.ts';
import { rangeOf } from '../../text/textDocument.ts';
import { baseOf } from '../buildItem.ts';
import { columnsOf } from '../columns.ts';
import { type Entry, entriesOfBlocks, entriesOfTable } from '../entries.ts';
import { fieldValue, partOf } from '../parts.ts';
import { entryOfSection } from '../sectionEntry.ts';
import { paragraphs, tables } from '../walk.ts';
import { namesPriority, priorityOf } from './requirementParts.ts';
import type { StatementBase, StatementDialect } from './statementDialect.ts';

const LEVEL =
  /^[*_`\s]*(?:p\s?[0-4]|critical|highest|high|medium|normal|low|lowest|must|should|could|won't|blocker|major|minor|urgent|[1-5]\b|🔴|🟡|🟢|🟠)/iu;
const MOSCOW = /^(?:must|should|could|won't|nice[- ]to)[- ]haves?$/;
const WHY = /^(?:why this priority|priority (?:reason|rationale)|reason for priority)$/i;

/** How important things are: `**Priority:** P1`, `(Priority: P1)` behind a heading, columns, "Must have" lists; with the reason. */
export const priority: StatementDialect = {
  id: 'priority',
  *read(context) {
    const { base } = context;
    for (const section of base.outline.sections) {
      const [entry] = namesPriority(section) ? entryOfSection(section) : [];
      const level = entry && suffixLevel(base, entry);
      if (entry && level && context.claim('priority', entry.lines.start)) {
        yield priorityDraft(base, entry, level, reasonIn(base, entry.fields));
      }
      if (MOSCOW.test(section.words.text) && section.heading) {
        const must = partOf(base.document, section.heading.prose);
        for (const one of entriesOfBlocks(section.blocks, section, ['title'])) {
          if (one.shape !== 'paragraph' && context.claim('priority', one.lines.start)) {
            yield priorityDraft(base, one, must, undefined);
          }
        }
      }
    }
    for (const { paragraph, item, section } of paragraphs(base.outline)) {
      const fields = /priorit/i.test(paragraph.prose.text) ? fieldsOfProse(paragraph.prose, item) : [];
      const field = fieldNamed(fields, 'priority');
      const [named] = field && section.heading ? entryOfSection(section) : [];
      if (field && named && isLevel(field) && context.claim('priority', section.heading?.lines.start ?? 0)) {
        const level = fieldValue(base.document, field);
        if (level) {
          yield priorityDraft(
            base,
            named,
            level,
            reasonIn(base, [...fields, ...fieldsOfBlocks(section.blocks)]) ?? behindDash(base, field),
          );
        }
      }
    }
    for (const { table, section } of tables(base.outline)) {
      if (!columnsOf(table).names.includes('priority')) {
        continue;
      }
      for (const entry of entriesOfTable(table, section, ['title'])) {
        const field = fieldNamed(entry.fields, 'priority');
        const level = field && isLevel(field) ? fieldValue(base.document, field) : undefined;
        const isItself = field?.value.span.start === entry.head.span.start;
        if (level && !isItself && context.claim('priority', entry.lines.start)) {
          yield priorityDraft(base, entry, level, fieldValue(base.document, fieldNamed(entry.fields, 'reason')));
        }
      }
    }
  },
};

function priorityDraft(
  base: StatementBase,
  entry: Entry,
  level: Part,
  reason: Part | undefined,
): Omit<Priority, 'key'> {
  return { kind: 'priority', ...baseOf(base, entry, priority.id), level, reason };
}

function suffixLevel(base: StatementBase, entry: Entry): Part | undefined {
  return priorityOf(base.document, { ...entry, fields: [] });
}

function isLevel(field: Field): boolean {
  return !saysNothing(field.value.text) && LEVEL.test(field.value.text) && !/\|.*\|/.test(field.value.text);
}

function reasonIn({ document }: StatementBase, fields: readonly Field[]): Part | undefined {
  return fieldValue(
    document,
    fields.find(({ label }) => WHY.test(label)),
  );
}

/** "P1 — guests leave without it": why it is so important, in the same line. */
function behindDash({ document }: StatementBase, { value }: Field): Part | undefined {
  const match = /\s(?:[—–-]|because)\s+(?=\S)/.exec(value.text);
  if (!match) {
    return undefined;
  }
  const from = match.index + match[0].length;
  const text = value.text.slice(from).trim();
  const start = value.span.start + from;
  return saysNothing(text) ? undefined : { text, range: rangeOf(document, { start, end: start + text.length }) };
}
