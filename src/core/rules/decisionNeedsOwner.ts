import * as z from 'zod/mini';
import { defineRule } from './defineRule.ts';
import { lacksOf } from './lists.ts';
import { openDecisions } from './openDecisions.ts';
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
  check({ spec, items, options, report }) {
    const lacking = openDecisions(items, options.everywhere).filter((decision) => decision.owners.length === 0);
    for (const lack of lacksOf(spec, openDecisions(spec.items, options.everywhere), lacking)) {
      const [decision] = lack.items;
      if (lack.items.length > 1) {
        report({ messageId: 'list', data: { count: String(lack.items.length) }, range: lack.range });
      } else {
        report({
          messageId: decision.form,
          data: { title: shorten(decision.title.text), key: decision.key },
          range: lack.range,
          suggestions: suggestField(spec, decision, 'owner'),
        });
      }
    }
  },
});
