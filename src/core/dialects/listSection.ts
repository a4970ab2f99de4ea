import type { FieldName } from '../markdown/labels.ts';
import { assumptionOf, evidenceOf, type ItemBuilder, metricOf, scopeChangeOf } from './buildItem.ts';
import type { Dialect } from './dialect.ts';
import { entriesOf } from './entries.ts';
import type { Family } from './families.ts';

/** A dialect of the plain sort: every entry under headings of one family is an item of one kind. */
function listSection(id: string, family: Family, columns: readonly FieldName[], build: ItemBuilder): Dialect {
  return {
    id,
    *read(context) {
      for (const section of context.outline.sections) {
        if (context.ownFamilyOf(section) !== family || isSilent(section.parent && context.familyOf(section.parent))) {
          continue;
        }
        for (const entry of entriesOf(section, columns, (child) => context.ownFamilyOf(child) !== undefined)) {
          if (entry.shape !== 'paragraph' || !/[:：][*_]*\s*$/.test(entry.head.text)) {
            if (context.claim(entry.lines.start)) {
              yield build(context, entry, id);
            }
          }
        }
      }
    },
  };
}

/** "Assumptions": bullets, rows, sub-headings, paragraphs. */
export const assumptionSection = listSection(
  'assumption-section',
  'assumptions',
  ['assumptions', 'title'],
  assumptionOf,
);

/** "Success Criteria", "Success Metrics", "KPIs". */
export const metricSection = listSection('metric-section', 'metrics', ['metric', 'title'], metricOf);

/** "Evidence", "Customer Evidence". */
export const evidenceSection = listSection('evidence-section', 'evidence', ['claim', 'title'], evidenceOf);

/** "Scope Changes", "Change Requests". */
export const scopeChangeSection = listSection(
  'scope-change-section',
  'scopeChanges',
  ['change', 'title'],
  scopeChangeOf,
);

function isSilent(above: Family | undefined): boolean {
  return above === 'alternatives' || above === 'history' || above === 'nonGoals' || above === 'acceptance';
}
