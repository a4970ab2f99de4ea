import * as z from 'zod/mini';
import { defineRule } from './defineRule.ts';
import { openDecisions } from './openDecisions.ts';
import { shorten } from './shorten.ts';

/** A date that has passed tells nobody any more when the decision comes. */
export const decisionOverdue = defineRule({
  meta: {
    id: 'decision-overdue',
    since: '0.1.0',
    set: 'recommended',
    severity: 'warning',
    about: 'present',
    fixable: false,
    summary: 'Decide by the date that was agreed on, or agree on a new one',
    messages: { overdue: '"{title}" was due on {day} and is still open. Was it decided, or is there a new date?' },
    options: z.strictObject({}),
  },
  check({ items, today, report }) {
    for (const { title, due, key } of openDecisions(items, true)) {
      if (due?.day !== undefined && due.day < today) {
        report({
          messageId: 'overdue',
          data: { title: shorten(title.text), day: due.day, key },
          range: due.range,
        });
      }
    }
  },
});
