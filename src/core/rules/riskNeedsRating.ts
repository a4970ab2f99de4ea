import * as z from 'zod/mini';
import { defineRule } from './defineRule.ts';
import { openRisks } from './openRisks.ts';
import { reportLacks } from './reportLacks.ts';
import { shorten } from './shorten.ts';

/** Without a rating every risk in a list is as bad as the worst one. */
export const riskNeedsRating = defineRule({
  meta: {
    id: 'risk-needs-rating',
    since: '0.1.0',
    set: 'strict',
    severity: 'information',
    about: 'missing',
    fixable: false,
    summary: 'Say how likely an open risk is, or how much harm it does',
    messages: {
      missing: '"{title}" does not say how likely it is or how much harm it does. Is it small or large?',
      list: '{count} risks here do not say how likely they are or how much harm they do. Which ones come first?',
    },
    options: z.strictObject({}),
  },
  check(context) {
    const all = openRisks(context.spec);
    const lacking = all.filter((risk) => !risk.likelihood && !risk.impact && context.isAsked(risk));
    reportLacks(context, all, lacking, (risk) => ({
      messageId: 'missing',
      data: { title: shorten(risk.title.text), key: risk.key },
    }));
  },
});
