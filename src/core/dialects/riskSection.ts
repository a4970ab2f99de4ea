import { riskOf } from './buildItem.ts';
import type { Dialect } from './dialect.ts';
import { type Entry, entriesOf } from './entries.ts';
import type { Family } from './families.ts';

const LEVEL_ONLY =
  /^(?:risk\s*(?:level)?\s*[:：]\s*)?(?:very )?(?:low|medium|high|none|minimal|moderate)(?:\s*risk)?\b[^\p{L}]*$/iu;

const SILENT: ReadonlySet<Family> = new Set<Family>(['alternatives', 'history', 'options']);

/** Bullets, rows, sub-headings and paragraphs under "Risks", "Risks and Mitigations", "Drawbacks" and their like. */
export const riskSection: Dialect = {
  id: 'risk-section',
  *read(context) {
    for (const section of context.outline.sections) {
      const above = section.parent && context.familyOf(section.parent);
      if (context.ownFamilyOf(section) !== 'risks' || (above !== undefined && SILENT.has(above))) {
        continue;
      }
      for (const entry of entriesOf(section, ['risk', 'title'], (child) => context.ownFamilyOf(child) !== undefined)) {
        if (isRisk(entry) && context.claim(entry.lines.start)) {
          yield riskOf(context, entry, this.id);
        }
      }
    }
  },
};

/** "**Risk**: Low" is a level, a paragraph that leads into a list is none, and a dependency or mitigation is no risk. */
function isRisk(entry: Entry): boolean {
  const first = entry.fields.find((field) => field.labelSpan.start === entry.head.span.start);
  if (
    entry.shape !== 'row' &&
    first &&
    ['mitigation', 'likelihood', 'impact', 'owner', 'status'].includes(first.name ?? '')
  ) {
    return false;
  }
  if (entry.checkbox !== undefined) {
    return false; // A box to tick is a task or a check.
  }
  const words = first?.name === 'risk' ? first.value.text : entry.head.text;
  return !LEVEL_ONLY.test(words.trim());
}
