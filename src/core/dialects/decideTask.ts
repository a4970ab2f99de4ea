import type { ListItem, ParagraphBlock } from '../markdown/blocks.ts';
import type { Section } from '../markdown/outline.ts';
import type { Family } from '../vocabulary/language.ts';
import { decisionOf } from './buildDecision.ts';
import type { Dialect } from './dialect.ts';
import { type Entry, entryOfItem } from './entries.ts';
import { paragraphsFor } from './walk.ts';

const TO_DECIDE = /^(?:decide|agree on|choose)\b/i;
// What a task list of plain lines puts before the words of a task: its mark, a day, a priority.
const TODO = /^TODO\b:?(?:[ \t]\d[\d/.-]{4,9})?(?:[ \t]\([^()\r\n]{1,20}\))?[ \t]?[:–—-]?[ \t]?(?=\S)/;
const SILENT: ReadonlySet<Family> = new Set<Family>(['alternatives', 'history', 'nonGoals', 'acceptance', 'faq']);

/**
 * `- [ ] Decide who pays @ana due 2026-01-31`: a task to decide that somebody is named for, or a day. Other lists mark a task
 * by a word and put the day behind it: `25/12/26 (high): decide who pays`.
 */
export const decideTask: Dialect = {
  id: 'decide-task',
  words: 'decide agree choose',
  *read(context) {
    for (const { paragraph, item, section } of paragraphsFor(context, this)) {
      const family = context.familyOf(section);
      const lead = TODO.exec(paragraph.prose.text)?.[0].length ?? 0;
      const isTask = item?.checkbox !== undefined || lead > 0;
      if (!isTask || !TO_DECIDE.test(paragraph.prose.text.slice(lead)) || (family && SILENT.has(family))) {
        continue;
      }
      for (const entry of entryOf(paragraph, item, section)) {
        const draft = decisionOf(context, entry, this.id, { form: 'decision', status: 'open', asked: true });
        if ((draft.owners.length > 0 || draft.due) && context.claim(entry.lines.start)) {
          const { text, range } = draft.title;
          yield { ...draft, title: { text: text.slice(lead), range } };
        }
      }
    }
  },
};

function entryOf(paragraph: ParagraphBlock, item: ListItem | undefined, section: Section): Entry[] {
  const { prose: head, lines, span } = paragraph;
  const rest = { fields: [], checkbox: undefined, blocks: [], section, lead: undefined };
  return item ? entryOfItem(item, section) : [{ shape: 'paragraph', lines, span, head, ...rest }];
}
