import type { Requirement } from '../../model/item.ts';
import { baseOf } from '../buildItem.ts';
import type { Entry } from '../entries.ts';
import { criteriaOf, priorityOf, statementOf } from './requirementParts.ts';
import { formOf, strengthOf } from './requirementWords.ts';
import type { StatementBase } from './statementDialect.ts';

/** Reads a requirement from an entry: heading, bullet, row or paragraph. */
export function requirementOf(
  base: StatementBase,
  entry: Entry,
  dialect: string,
  form?: Requirement['form'],
): Omit<Requirement, 'key'> {
  const statement = statementOf(base.document, entry);
  const criteria = criteriaOf(base.document, entry);
  const words = statement?.text ?? entry.head.text;
  const own = formOf(words);
  const ofCriteria = own === 'plain' && criteria[0] ? formOf(criteria[0].text) : own;
  return {
    kind: 'requirement',
    ...baseOf(base, entry, dialect),
    form: form ?? ofCriteria,
    statement,
    strength: strengthOf(words),
    priority: priorityOf(base.document, entry),
    criteria,
  };
}
