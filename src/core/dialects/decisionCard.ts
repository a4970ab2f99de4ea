import { fieldNamed } from '../markdown/fields.ts';
import type { Section } from '../markdown/outline.ts';
import { decisionStatusOf } from '../model/statusWords.ts';
import type { Family } from '../vocabulary/language.ts';
import { decisionOf } from './buildDecision.ts';
import { claimFields } from './claimFields.ts';
import type { Dialect, ReadContext } from './dialect.ts';
import type { Entry } from './entries.ts';
import { entryOfSection } from './sectionEntry.ts';
import { headedFor } from './walk.ts';

const CARD_ID = /^[^\p{L}\p{N}]*(?:(O?Q)|OD|DEC|KDD|D|DR)-?\d{1,4}(?:-\d{1,4})*(?![\p{L}\p{N}-])/u;
const SILENT: ReadonlySet<Family> = new Set<Family>(['alternatives', 'history', 'nonGoals']);

/** `### Q-007 · Title` or `### D-12: Title` with its status or preferred option below, under whatever heading. */
export const decisionCard: Dialect = {
  id: 'decision-card',
  words: 'q oq od dec kdd d dr',
  *read(context) {
    for (const section of headedFor(context, this)) {
      const id = section.heading && section.level > 1 ? CARD_ID.exec(section.heading.prose.text) : null;
      const family = section.parent && context.familyOf(section.parent);
      if (!id || !section.heading || (family !== undefined && SILENT.has(family))) {
        continue;
      }
      const [entry] = entryOfSection(section);
      const isQuestion = id[1] !== undefined;
      if (entry && isCard(context, entry, section) && context.claim(section.heading.lines.start)) {
        claimFields(context, entry.fields, 'decision');
        const lead = section.heading.prose.text.search(/[\p{L}\p{N}]/u);
        const head = {
          span: { start: entry.head.span.start + lead, end: entry.head.span.end },
          text: entry.head.text.slice(lead),
        };
        yield decisionOf(context, { ...entry, head }, this.id, {
          form: isQuestion ? 'question' : 'decision',
          status: isQuestion ? 'open' : 'decided',
          asked: false,
        });
      }
    }
  },
};

function isCard(context: ReadContext, entry: Entry, section: Section): boolean {
  const status = fieldNamed(entry.fields, 'status');
  if (status && decisionStatusOf(status.value.text)) {
    return true;
  }
  const says = (['recommendation', 'decision', 'answer', 'decider'] as const).some((name) => {
    const field = fieldNamed(entry.fields, name);
    return field !== undefined && (field.value.text !== '' || field.below.length > 0);
  });
  return says || section.children.some((child) => context.ownFamilyOf(child) === 'options');
}
