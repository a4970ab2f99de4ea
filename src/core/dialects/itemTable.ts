import { type FieldName, isKnownLabel } from '../markdown/labels.ts';
import type { DecisionStatus } from '../model/status.ts';
import { decisionOf } from './buildDecision.ts';
import { assumptionOf, type ItemBuilder, metricOf, riskOf, scopeChangeOf } from './buildItem.ts';
import { columnsOf } from './columns.ts';
import type { Dialect, ReadContext } from './dialect.ts';
import { type Entry, entriesOfTable } from './entries.ts';
import { tables } from './walk.ts';

/** What the columns of a table must hold for its rows to be items wherever it stands. */
interface TableForm {
  readonly about: FieldName;
  /** At least one of these columns besides. */
  readonly beside: readonly FieldName[];
  readonly build: ItemBuilder;
}

const FORMS: readonly TableForm[] = [
  { about: 'risk', beside: ['mitigation', 'likelihood', 'impact'], build: riskOf },
  {
    about: 'question',
    beside: ['owner', 'decider', 'due', 'status', 'answer', 'recommendation', 'decision'],
    build: (context, entry, dialect) =>
      decisionOf(context, entry, dialect, { form: 'question', status: 'open', asked: false }),
  },
  {
    about: 'decision',
    beside: ['reason', 'decider', 'owner', 'status', 'due', 'options'],
    build: (context, entry, dialect) =>
      decisionOf(context, entry, dialect, { form: 'decision', status: statusOfPlace(context, entry), asked: false }),
  },
  { about: 'metric', beside: ['target', 'baseline'], build: metricOf },
  { about: 'assumptions', beside: ['validation', 'owner', 'status'], build: assumptionOf },
  { about: 'change', beside: ['timelineImpact', 'qualityImpact'], build: scopeChangeOf },
];

const KINDS: ReadonlyMap<string, ItemBuilder> = new Map(
  FORMS.flatMap((form): [string, ItemBuilder][] => {
    const word = { risk: 'risk', question: 'question', decision: 'decision', assumptions: 'assumption' }[
      form.about as string
    ];
    return word ? [[word, form.build]] : [];
  }),
);

/** A decision without a status is taken, unless it stands among the open ones. */
function statusOfPlace(context: ReadContext, entry: Entry): DecisionStatus {
  const family = context.familyOf(entry.section);
  return family === 'decide' || family === 'questions' ? 'open' : 'decided';
}

/** Tables whose columns say what their rows are, under whatever heading; also RAID tables with a "Type" column. */
export const itemTable: Dialect = {
  id: 'item-table',
  *read(context) {
    for (const { table, section } of tables(context.outline)) {
      const family = context.familyOf(section);
      if (family === 'alternatives' || family === 'history' || family === 'nonGoals') {
        continue;
      }
      const { labels, names } = columnsOf(table);
      // An estimate's assumptions column says what it rests on; the table is not about them.
      const isOfEstimates = names.includes('estimate') && !names.includes('risk') && !names.includes('decision');
      if (isOfEstimates) {
        continue;
      }
      const form = FORMS.find(
        ({ about, beside }) => names.includes(about) && beside.some((name) => names.includes(name)),
      );
      const typeColumn = labels.findIndex((label) => /^(?:type|kind|category|raid)$/i.test(label));
      if (!form && (typeColumn < 0 || !labels.some(isKnownLabel))) {
        continue;
      }
      for (const entry of entriesOfTable(table, section, form ? [form.about] : ['title'])) {
        const type = form ? undefined : entry.fields[typeColumn]?.value.text.toLowerCase().replace(/s?[^a-z]*$/, '');
        const build = form?.build ?? (type === undefined ? undefined : KINDS.get(type));
        if (build && context.claim(entry.lines.start)) {
          yield build(context, entry, this.id);
        }
      }
    }
  },
};
