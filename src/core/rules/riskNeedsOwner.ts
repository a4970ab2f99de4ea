import * as z from 'zod/mini';
import { defineRule } from './defineRule.ts';
import { openRisks } from './openRisks.ts';
import { reportLacks } from './reportLacks.ts';
import { shorten } from './shorten.ts';
import { suggestField } from './suggestField.ts';

/** A risk that nobody watches is noticed when it has happened. */
export const riskNeedsOwner = defineRule({
  meta: {
    id: 'risk-needs-owner',
    since: '0.1.0',
    set: 'strict',
    severity: 'information',
    about: 'missing',
    fixable: false,
    summary: 'Name who keeps an eye on an open risk',
    messages: {
      missing: 'Nobody is named to keep an eye on "{title}". Who notices first?',
      list: '{count} risks here name nobody who keeps an eye on them. Who notices first?',
    },
    options: z.strictObject({}),
  },
  check(context) {
    const { spec } = context;
    const all = openRisks(spec);
    const lacking = all.filter((risk) => risk.owners.length === 0 && context.isAsked(risk));
    reportLacks(context, all, lacking, (risk) => ({
      messageId: 'missing',
      data: { title: shorten(risk.title.text), key: risk.key },
      suggestions: suggestField(spec, risk, 'owner'),
    }));
  },
});
