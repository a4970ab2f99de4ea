import type { Section } from '../markdown/outline.ts';
import { riskOf } from './buildItem.ts';
import type { Dialect } from './dialect.ts';
import { type Entry, entriesOf } from './entries.ts';
import { familyOfHeading } from './families.ts';

const LEVEL_ONLY =
  /^(?:risk\s*(?:level)?\s*[:：]\s*)?(?:very )?(?:low|medium|high|none|minimal|moderate)(?:\s*risk)?\b[^\p{L}]*$/iu;

/** Bullets, rows, sub-headings and paragraphs under "Risks", "Risks and Mitigations", "Drawbacks" and their like. */
export const riskSection: Dialect = {
  id: 'risk-section',
  *read(context) {
    for (const section of context.outline.sections) {
      const silent = section.parent && context.familyOf(section.parent);
      const isRisks =
        context.familyOf(section) === 'risks' && (silent !== 'risks' || familyOfHeading(section) === 'risks');
      if (!isRisks || silent === 'alternatives' || silent === 'history' || silent === 'options') {
        continue;
      }
      for (const entry of entriesOf(section, ['risk', 'title'], isElsewhere)) {
        if (isRisk(entry) && context.claim(entry.lines.start)) {
          yield riskOf(context, entry, this.id);
        }
      }
    }
  },
};

function isElsewhere(section: Section): boolean {
  return familyOfHeading(section) !== undefined;
}

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
  const words = first?.name === 'risk' ? first.value.text : entry.head.text;
  return !LEVEL_ONLY.test(words.trim());
}
