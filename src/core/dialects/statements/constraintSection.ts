import { isAdvice } from '../../markdown/advice.ts';
import { saysNothing } from '../../markdown/emptiness.ts';
import { fieldsOfProse } from '../../markdown/fields.ts';
import { headingPath, type Section } from '../../markdown/outline.ts';
import type { Constraint, Part } from '../../model/item.ts';
import { rangeOf } from '../../text/textDocument.ts';
import { baseOf } from '../buildItem.ts';
import { type Entry, entriesOfBlocks, entriesOfTable, entryOfItem } from '../entries.ts';
import { fieldValue } from '../parts.ts';
import { listItems, paragraphs, tables } from '../walk.ts';
import type { StatementBase, StatementDialect } from './statementDialect.ts';

const SETTER =
  /^(?:set by|given by|imposed by|required by|mandated by|source|owner|authority|from|who set it|reason set by)$/i;
const SETTER_PROSE =
  /(?:\(|\b)(?:set|given|imposed|required|mandated|decided|asked for|demanded) by (?:the )?([\p{L}@][\p{L}\p{N}@.,'’&/ -]{1,60}?)(?=[).;:]|$|\s[—–-]\s)/iu;
const DATA = /\b(?:schema|tables?|fields?|columns?|data ?models?|database|entity|entities|api)\b/i;
const ID = /^[\s*_[]*(?:C|CON|CONST|TC|BC)-\d{1,4}\b/;

/** What is given: the entries of "Constraints", rows with ids such as C-001, and `**Constraint:** …`; with who set them. */
export const constraintSection: StatementDialect = {
  id: 'constraint-section',
  *read(context) {
    const { base } = context;
    for (const section of base.outline.sections) {
      if (context.placeOf(section) === 'constraints' && !context.requirementAbove(section) && !isOfData(section)) {
        for (const entry of entriesOfBlocks(section.blocks, section, ['title'])) {
          const introduces = entry.shape === 'paragraph' && /[:：][*_]*\s*$/.test(entry.head.text);
          if (!introduces && !isAdvice(entry.head.text) && context.claim('constraint', entry.lines.start)) {
            yield constraintOf(base, entry);
          }
        }
      }
    }
    for (const { item, section } of listItems(base.outline)) {
      const [first] = item.blocks;
      if (first?.kind === 'paragraph' && ID.test(first.prose.text) && context.placeOf(section) !== 'aside') {
        const [entry] = entryOfItem(item, section);
        if (entry && context.placeOf(section) === 'requirements' && context.claim('constraint', entry.lines.start)) {
          yield constraintOf(base, entry);
        }
      }
    }
    for (const { table, section } of tables(base.outline)) {
      const labels = table.header.cells.map((cell) => cell.prose.text);
      const isTable = labels.slice(0, 2).some((label) => /^[*_]*constraint[*_]*$/i.test(label)) && !isOfData(section);
      for (const entry of isTable ? entriesOfTable(table, section, ['title']) : []) {
        if (context.claim('constraint', entry.lines.start)) {
          yield constraintOf(base, entry);
        }
      }
    }
    for (const { paragraph, item, section } of paragraphs(base.outline)) {
      const [label] = /^[*_]{0,3}constraint\b/i.test(paragraph.prose.text) ? fieldsOfProse(paragraph.prose, item) : [];
      if (label && /^constraint\s*\d*$/i.test(label.label) && !saysNothing(label.value.text)) {
        const { lines, span } = item ?? paragraph;
        if (context.claim('constraint', lines.start)) {
          const shape = item ? ('bullet' as const) : ('paragraph' as const);
          const rest = { fields: [], checkbox: undefined, blocks: [], section, lead: undefined };
          yield constraintOf(base, { shape, lines, span, head: label.value, ...rest });
        }
      }
    }
  },
};

function constraintOf(base: StatementBase, entry: Entry): Omit<Constraint, 'key'> {
  const field = entry.fields.find(({ label }) => SETTER.test(label));
  return {
    kind: 'constraint',
    ...baseOf(base, entry, constraintSection.id),
    setBy: fieldValue(base.document, field) ?? setterIn(base, entry),
  };
}

/** The constraints of a database bind its rows and not the people who build it. */
function isOfData(section: Section): boolean {
  return headingPath(section).some((title) => DATA.test(title));
}

function setterIn({ document }: StatementBase, { head }: Entry): Part | undefined {
  const match = SETTER_PROSE.exec(head.text.slice(0, 2000));
  const words = match?.[1]?.trim();
  if (!match || !words) {
    return undefined;
  }
  const start = head.span.start + match.index + match[0].lastIndexOf(words);
  return { text: words, range: rangeOf(document, { start, end: start + words.length }) };
}
