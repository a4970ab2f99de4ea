import type { Section } from '../../markdown/outline.ts';
import { plainText } from '../../markdown/plainText.ts';
import { type Entry, entriesOfTable, entryOfItem } from '../entries.ts';
import { listItems, paragraphs, tables } from '../walk.ts';
import { requirementOf } from './requirementDraft.ts';
import { isBinding } from './requirementWords.ts';
import type { StatementContext, StatementDialect } from './statementDialect.ts';

const ID =
  /^[\s*_~`[]*(?:FR|NFR|REQ|UR|SR|BR|US|SYS|SEC|PERF|R)(?:-[A-Z]{2,8})?-?\d{1,4}(?:[.-]\d+)*[a-z]?\b[\]`*_~]*\s*(?:\([^()]{1,30}\)\s*)?[*_]*\s*(?:[:：.|—–-]|$)/;
const ID_CELL =
  /^[\s*_~`[]*(?:FR|NFR|REQ|UR|SR|BR|US|SYS|SEC|PERF|R)(?:-[A-Z]{2,8})?-?\d{1,4}(?:[.-]\d+)*[a-z]?[\]`*_~\s]*$/;
const ABOUT = [/^requirements?$/, /^(?:description|statement|text|details?)$/, /^(?:user )?story$/, /^(?:title|name)$/];
const REFERRED =
  /\b(?:trace|traceability|coverage|mapping|tests?|testing|tasks?|checklist|verification|validation|references?|matrix|status)\b/;

/** Requirements with ids in bullets, paragraphs and tables: `- **FR-001**: System MUST …`, `**FR1:** …`, `| NFR-2 | … |`. */
export const requirementId: StatementDialect = {
  id: 'requirement-id',
  *read(context) {
    for (const { item, section } of listItems(context.base.outline)) {
      const [first] = item.blocks;
      if (first?.kind === 'paragraph' && item.checkbox === undefined && ID.test(first.prose.text)) {
        yield* read(context, section, entryOfItem(item, section));
      }
    }
    for (const { paragraph, item, section } of paragraphs(context.base.outline)) {
      if (!item && ID.test(paragraph.prose.text)) {
        const { lines, span, prose: head } = paragraph;
        const rest = { fields: [], checkbox: undefined, blocks: [], section, lead: undefined };
        yield* read(context, section, [{ shape: 'paragraph', lines, span, head, ...rest }]);
      }
    }
    for (const { table, section } of tables(context.base.outline)) {
      const labels = table.header.cells.map((cell) => plainText(cell.prose.text).toLowerCase());
      const about = ABOUT.map((words) => labels.findIndex((label) => words.test(label))).find((at) => at > 0) ?? -1;
      if (about <= 0 || !table.rows.some((row) => ID_CELL.test(row.cells[0]?.prose.text ?? ''))) {
        continue;
      }
      const rows = new Map(table.rows.map((row) => [row.line, row]));
      for (const entry of entriesOfTable(table, section, [])) {
        const cells = rows.get(entry.lines.start)?.cells;
        const words = cells?.[about]?.prose;
        if (words && words.text !== '' && !ID_CELL.test(words.text) && ID_CELL.test(cells?.[0]?.prose.text ?? '')) {
          yield* read(context, section, [{ ...entry, head: words }]);
        }
      }
    }
  },
};

function* read(context: StatementContext, section: Section, entries: readonly Entry[]) {
  const [entry] = entries;
  if (!entry || isReference(context, section, entry) || !context.claim('requirement', entry.lines.start)) {
    return;
  }
  yield requirementOf(context.base, entry, requirementId.id);
}

/** An id in a test plan, a matrix or a list of tasks stands for a requirement that is written elsewhere. */
function isReference(context: StatementContext, section: Section, entry: Entry): boolean {
  const place = context.placeOf(section);
  if (place === 'requirements' || place === 'stories') {
    return false;
  }
  return place === 'aside' || REFERRED.test(section.words.text) || !isBinding(entry.head.text);
}
