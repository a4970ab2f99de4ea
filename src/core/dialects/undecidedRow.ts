import type { FieldName } from '../markdown/labels.ts';
import type { Family } from '../vocabulary/language.ts';
import { decisionOf } from './buildDecision.ts';
import { columnsOf } from './columns.ts';
import type { Dialect } from './dialect.ts';
import { entriesOfTable } from './entries.ts';
import { tables } from './walk.ts';

const SILENT: ReadonlySet<Family> = new Set<Family>(['alternatives', 'history', 'nonGoals', 'acceptance']);
const UNDECIDED = /^[*_\s(]*(?:tbd|tbc|\?{2,3}|undecided|to be decided|not decided(?: yet)?|open)[*_\s).!]*$/i;

/** A row whose decision is still "TBD" or "???": open, and about what stands in its other column. */
export const undecidedRow: Dialect = {
  id: 'undecided-row',
  *read(context) {
    for (const { table, section } of tables(context.outline)) {
      const family = context.familyOf(section);
      const { names } = columnsOf(table);
      const decision = names.indexOf('decision');
      if (decision < 1 || (family !== undefined && SILENT.has(family))) {
        continue;
      }
      for (const entry of entriesOfTable(table, section, subjectsOf(names))) {
        const cell = entry.fields[decision];
        if (cell && UNDECIDED.test(cell.value.text) && context.claim(entry.lines.start)) {
          const fields = entry.fields.filter((field) => field !== cell);
          const place = { form: 'decision', status: 'open', asked: false } as const;
          yield decisionOf(context, { ...entry, fields }, this.id, place);
        }
      }
    }
  },
};

/** What the row is about: its question or title, else its first column that is no id, date or person. */
function subjectsOf(names: readonly (FieldName | undefined)[]): FieldName[] {
  return names.includes('question') ? ['question'] : names.includes('title') ? ['title'] : [];
}
