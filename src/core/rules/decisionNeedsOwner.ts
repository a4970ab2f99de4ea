import * as z from 'zod/mini';
import { defineRule } from './defineRule.ts';
import { openDecisions } from './openDecisions.ts';
import { reportLacks } from './reportLacks.ts';
import { shorten } from './shorten.ts';
import { suggestField } from './suggestField.ts';

/** A decision that nobody is named for waits until somebody makes it by accident. */
export const decisionNeedsOwner = defineRule({
  meta: {
    id: 'decision-needs-owner',
    since: '0.1.0',
    set: 'recommended',
    severity: 'information',
    about: 'missing',
    fixable: false,
    summary: 'Name who decides an open decision',
    messages: {
      decision: 'Nobody is named to decide "{title}". Who decides?',
      question: 'Nobody is named to answer "{title}". Who knows, or can find out?',
      list: '{count} open points here name nobody who decides them. Who takes each?',
    },
    options: z.strictObject({
      everywhere: z
        ._default(z.boolean(), false)
        .check(z.describe('Ask it of every open question too, not only where somebody is asked to decide.')),
    }),
    strictOptions: { everywhere: true },
  },
  check(context) {
    const { spec, items, options } = context;
    const lacking = openDecisions(items, options.everywhere).filter((decision) => decision.owners.length === 0);
    reportLacks(context, openDecisions(spec.items, options.everywhere), lacking, (decision) => ({
      messageId: decision.form,
      data: { title: shorten(decision.title.text), key: decision.key },
      suggestions: suggestField(spec, decision, 'owner'),
    }));
  },
});
