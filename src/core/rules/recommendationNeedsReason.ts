import * as z from 'zod/mini';
import { lengthOf } from '../text/lengthOf.ts';
import { defineRule } from './defineRule.ts';
import { openDecisions } from './openDecisions.ts';
import { shorten } from './shorten.ts';

/** A recommendation without its why can only be obeyed or ignored. */
export const recommendationNeedsReason = defineRule({
  meta: {
    id: 'recommendation-needs-reason',
    since: '0.1.0',
    set: 'recommended',
    severity: 'information',
    about: 'missing',
    fixable: false,
    summary: 'Say why an option is recommended',
    messages: { missing: 'No reason is given for "{text}". Why this one?' },
    options: z.strictObject({}),
  },
  check({ items, report }) {
    for (const { recommendation, key } of openDecisions(items, true)) {
      if (recommendation && recommendation.reason === undefined && !isLong(recommendation.text.text)) {
        const { text, range } = recommendation.text;
        const isOneLine = range.start.line === range.end.line;
        report({
          messageId: 'missing',
          data: { text: shorten(text), key },
          range,
          suggestions: isOneLine
            ? [
                {
                  title: { template: 'Say why', data: {} },
                  range: { start: range.end, end: range.end },
                  snippet: `, because \${1:[why]}`,
                },
              ]
            : [],
        });
      }
    }
  },
});

/** Whoever writes some sentences about it gives a reason, in whatever words. */
function isLong(text: string): boolean {
  return lengthOf(text) > 160 || /[.!?]\s+\S/.test(text);
}
