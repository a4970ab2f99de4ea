import type { Prose } from '../../markdown/blocks.ts';
import { isInstruction, saysNothing } from '../../markdown/emptiness.ts';
import { plainText } from '../../markdown/plainText.ts';
import { readAmount } from '../../model/amount.ts';
import type { Part, Phase } from '../../model/item.ts';
import { rangeOf } from '../../text/textDocument.ts';
import { baseOf } from '../buildItem.ts';
import { type Entry, entriesOfTable, entryOfItem } from '../entries.ts';
import { fieldValue, partOf } from '../parts.ts';
import { entryOfSection } from '../sectionEntry.ts';
import { listItems, tables } from '../walk.ts';
import type { StatementBase, StatementDialect } from './statementDialect.ts';

const LABEL =
  /^[\s*_]*(?:\d+(?:\.\d+)*[.)]?\s+)?(?:phase|milestone|stage|etapa|fase|этап|giai đoạn|阶段|フェーズ|M(?=\d))\s*#?(\d{1,3}|[ivx]{1,4}|[a-d])?\b[*_]*\s*(?:[:：.—–-]|(?=\()|$)\s*[*_]*/i;
const OUTCOME =
  /^(?:outcomes?|goals?|deliverables?|objectives?|objetivo|objectif|ziel|cel|目标|目的|exit criteria|result|results|done when|definition of done|success criteria|target|value|ships?|checkpoint)$/i;
const TIMING =
  /^(?:timeline|duration|dates?|timing|when|target date|due|start|end|weeks?|period|eta|timeframe|schedule)$/i;
const TIMED_SUFFIX =
  /\(([^()]*\b(?:weeks?|days?|months?|sprints?|q[1-4]|h[12]|20\d\d|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)\b[^()]*)\)\s*[*_:]*$/i;

/** Parts of the way, in order: `### Phase 1: …`, `- **Milestone 2** – …`, rows of a table with a column for phases. */
export const phase: StatementDialect = {
  id: 'phase',
  *read(context) {
    const { base } = context;
    const among = new Map<unknown, number>();
    const placeAmong = (group: unknown): number => {
      const place = (among.get(group) ?? 0) + 1;
      among.set(group, place);
      return place;
    };
    for (const section of base.outline.sections) {
      const label = section.heading && LABEL.exec(section.heading.prose.text);
      const family = section.parent && base.familyOf(section.parent);
      const [entry] = label && family !== 'alternatives' && family !== 'history' ? entryOfSection(section) : [];
      if (label && entry && context.claim('phase', entry.lines.start)) {
        yield phaseOf(base, entry, label, placeAmong(section.parent));
      }
    }
    for (const { item, section } of listItems(base.outline)) {
      const [first] = item.blocks;
      const label = first?.kind === 'paragraph' ? LABEL.exec(first.prose.text) : null;
      const [entry] = label && context.placeOf(section) === 'phases' ? entryOfItem(item, section) : [];
      if (label && entry && context.claim('phase', entry.lines.start)) {
        yield phaseOf(base, entry, label, placeAmong(section));
      }
    }
    for (const { table, section } of tables(base.outline)) {
      const labels = table.header.cells.map((cell) => plainText(cell.prose.text));
      const column = labels.findIndex((label) => /^(?:phase|milestone|stage)s?$/i.test(label));
      const isPlan = context.placeOf(section) === 'phases' || labels.some((label) => OUTCOME.test(label));
      const rows = new Map(table.rows.map((row) => [row.line, row]));
      for (const entry of column >= 0 && isPlan ? entriesOfTable(table, section, []) : []) {
        const head = rows.get(entry.lines.start)?.cells[column]?.prose;
        if (head && !saysNothing(head.text) && context.claim('phase', entry.lines.start)) {
          yield phaseOf(base, { ...entry, head }, LABEL.exec(head.text), placeAmong(table));
        }
      }
    }
  },
};

function phaseOf(base: StatementBase, entry: Entry, label: RegExpExecArray | null, place: number): Omit<Phase, 'key'> {
  const { document } = base;
  const head = label ? behind(entry.head, label[0].length) : entry.head;
  const timing = entry.fields.find((field) => TIMING.test(field.label));
  const number = Number.parseInt(label?.[1] ?? '', 10);
  return {
    kind: 'phase',
    ...baseOf(base, saysNothing(head.text) ? entry : { ...entry, head }, phase.id),
    order: Number.isNaN(number) ? place : number,
    outcome: outcomeOf(base, entry),
    timing: fieldValue(document, timing) ?? timingIn(base, entry.head),
  };
}

/** What stands at its end: a field, else the first paragraph below its heading. */
function outcomeOf({ document }: StatementBase, entry: Entry): Part | undefined {
  const named = fieldValue(
    document,
    entry.fields.find((field) => OUTCOME.test(field.label)),
  );
  const told = entry.blocks.find(
    (block) =>
      block.kind === 'paragraph' &&
      !saysNothing(block.prose.text) &&
      !isInstruction(block.prose.text) &&
      !/^[*_]*[\p{L}\d ]{1,40}[:：]/u.test(block.prose.text),
  );
  return named ?? (entry.shape === 'section' && told?.kind === 'paragraph' ? partOf(document, told.prose) : undefined);
}

function timingIn({ document }: StatementBase, head: Prose): Part | undefined {
  const match = TIMED_SUFFIX.exec(head.text.slice(0, 300));
  const words = match?.[1];
  if (match && words) {
    const start = head.span.start + match.index + 1;
    return { text: words.trim(), range: rangeOf(document, { start, end: start + words.length }) };
  }
  const amount = readAmount(head.text.slice(0, 300));
  return amount
    ? {
        text: amount.text,
        range: rangeOf(document, { start: head.span.start + amount.start, end: head.span.start + amount.end }),
      }
    : undefined;
}

function behind(prose: Prose, length: number): Prose {
  return { span: { start: prose.span.start + length, end: prose.span.end }, text: prose.text.slice(length) };
}
