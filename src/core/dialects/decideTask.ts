import type { Family } from '../vocabulary/language.ts';
import { decisionOf } from './buildDecision.ts';
import type { Dialect } from './dialect.ts';
import { entryOfItem } from './entries.ts';
import { listItems } from './walk.ts';

const TO_DECIDE = /^(?:decide|agree on|choose)\b/i;
const ANY_TASK = /\[[ xX]\][ \t](?:decide|agree on|choose)\b/i;
const SILENT: ReadonlySet<Family> = new Set<Family>(['alternatives', 'history', 'nonGoals', 'acceptance', 'faq']);

/** `- [ ] Decide who pays @ana due 2026-01-31`: a box to tick for a decision that somebody is named for, or a day. */
export const decideTask: Dialect = {
  id: 'decide-task',
  *read(context) {
    if (!ANY_TASK.test(context.document.text)) {
      return;
    }
    for (const { item, section } of listItems(context.outline)) {
      const first = item.blocks[0];
      const family = context.familyOf(section);
      if (
        !item.checkbox ||
        first?.kind !== 'paragraph' ||
        !TO_DECIDE.test(first.prose.text) ||
        (family !== undefined && SILENT.has(family))
      ) {
        continue;
      }
      for (const entry of entryOfItem(item, section)) {
        const draft = decisionOf(context, entry, this.id, { form: 'decision', status: 'open', asked: true });
        if ((draft.owners.length > 0 || draft.due) && context.claim(entry.lines.start)) {
          yield draft;
        }
      }
    }
  },
};
