import { fieldNamed } from '../markdown/fields.ts';
import { plainText } from '../markdown/plainText.ts';
import { scopeChangeOf } from './buildItem.ts';
import { columnsOf } from './columns.ts';
import type { Dialect } from './dialect.ts';
import { entriesOfTable } from './entries.ts';
import { CHANGE_ID } from './scopeChangeCard.ts';
import { tables } from './walk.ts';

/** A table of changes with ids of their own ("SC-001", "CR-12"), under whatever heading. A change log has versions instead. */
export const scopeChangeTable: Dialect = {
  id: 'scope-change-table',
  *read(context) {
    for (const { table, section } of tables(context.outline)) {
      const { names } = columnsOf(table);
      if (!names.includes('change') || !names.includes('id')) {
        continue;
      }
      for (const entry of entriesOfTable(table, section, ['change'])) {
        const id = fieldNamed(entry.fields, 'id');
        if (id && CHANGE_ID.test(plainText(id.value.text)) && context.claim(entry.lines.start)) {
          yield scopeChangeOf(context, entry, this.id);
        }
      }
    }
  },
};
