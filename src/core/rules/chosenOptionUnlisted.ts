import * as z from 'zod/mini';
import { itemsOfKind } from '../model/itemsOfKind.ts';
import { defineRule } from './defineRule.ts';
import { meansNoneOf } from './optionMeant.ts';
import { shorten } from './shorten.ts';

/** What was chosen and never weighed is a second decision that nobody has seen. */
export const chosenOptionUnlisted = defineRule({
  meta: {
    id: 'chosen-option-unlisted',
    since: '0.1.0',
    set: 'recommended',
    severity: 'warning',
    about: 'present',
    fixable: false,
    summary: 'Choose one of the options, or list the one that was chosen',
    messages: {
      unlisted: '"{text}" is none of the {count} options. Where did it come from, and what does it cost?',
    },
    options: z.strictObject({}),
  },
  check({ items, report }) {
    for (const item of itemsOfKind(items, 'decision')) {
      if (item.status === 'decided' && item.outcome && item.options.length > 1) {
        const { text, range } = item.outcome;
        if (meansNoneOf(item.options, text)) {
          report({
            messageId: 'unlisted',
            data: { text: shorten(text), count: String(item.options.length), key: item.key },
            range,
          });
        }
      }
    }
  },
});
