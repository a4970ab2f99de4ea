import * as z from 'zod/mini';
import { ownLines, type Section } from '../markdown/outline.ts';
import { lookInto } from '../markdown/sectionNotes.ts';
import type { Priority } from '../model/item.ts';
import type { Spec } from '../model/spec.ts';
import { textOfLines } from '../text/textDocument.ts';
import { defineRule } from './defineRule.ts';
import { reportLacks } from './reportLacks.ts';
import { shorten } from './shorten.ts';

/** A priority without its reason is the first thing to be argued about when time runs short. */
export const priorityNeedsReason = defineRule({
  meta: {
    id: 'priority-needs-reason',
    since: '0.1.0',
    set: 'recommended',
    severity: 'information',
    about: 'missing',
    fixable: false,
    summary: 'Say why something has its priority',
    messages: {
      missing: '"{title}" is {level}, and nothing says why. What happens without it?',
      list: 'Nothing says why {count} things here have their priority. What happens without them?',
    },
    options: z.strictObject({
      everywhere: z
        ._default(z.boolean(), false)
        .check(z.describe('Ask it of every priority, not only where others beside it have a reason.')),
    }),
    strictOptions: { everywhere: true },
  },
  check(context) {
    if (!context.options.everywhere && !mayHaveReasons(context.spec)) {
      return;
    }
    const all = context.statements('priority');
    const reasoned = new Set(all.filter(({ reason }) => reason).map(listOf));
    const lacking = all.filter(
      (one) => one.reason === undefined && (context.options.everywhere || reasoned.has(listOf(one))),
    );
    reportLacks(context, all, lacking, ({ title, level }) => ({
      messageId: 'missing',
      data: { title: shorten(title.text), level: shorten(level.text) },
      range: level.range,
    }));
  },
});

const PRIORITY = /priority/i;
const REASON = /why this priority|priority (?:reason|rationale)|priority\W{1,8}\S{1,12}\s(?:[—–-]|because)\s/i;
const REASON_COLUMN = /\|\s*\**(?:reason|rationale|why|justification)\b/i;

/** Told at a glance, section by section: most specs give no reasons at all. */
function mayHaveReasons({ document, outline }: Spec): boolean {
  const reasonIn = (section: Section) => {
    const { start, end } = ownLines(outline, section);
    const text = textOfLines(document, start, end);
    // A single word before all others.
    const isGiven = (PRIORITY.test(text) && REASON.test(text)) || (text.includes('|') && REASON_COLUMN.test(text));
    return isGiven ? [section] : [];
  };
  return lookInto(outline, priorityNeedsReason, reasonIn).length > 0;
}

/** Where it stands among others of its form: rows of a table, sections side by side. */
function listOf({ shape, path }: Priority): string {
  return [shape, ...path].join('\n');
}
