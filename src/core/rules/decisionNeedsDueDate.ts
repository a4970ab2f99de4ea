import * as z from 'zod/mini';
import { documentDecision } from '../dialects/documentDecision.ts';
import type { Decision, Item } from '../model/item.ts';
import { defineRule } from './defineRule.ts';
import { openDecisions } from './openDecisions.ts';
import { reportLacks } from './reportLacks.ts';
import { shorten } from './shorten.ts';
import { suggestField } from './suggestField.ts';

/** A decision without a date is made when it has become expensive. */
export const decisionNeedsDueDate = defineRule({
  meta: {
    id: 'decision-needs-due-date',
    since: '0.1.0',
    set: 'recommended',
    severity: 'information',
    about: 'missing',
    fixable: false,
    summary: 'Say by when an open decision is needed',
    messages: {
      missing: 'There is no date by which "{title}" is needed. By when, or before what?',
      list: '{count} open points here have no date. By when is each needed?',
    },
    options: z.strictObject({
      everywhere: z
        ._default(z.boolean(), false)
        .check(z.describe('Ask it of every open question too, not only where somebody is asked to decide.')),
    }),
    strictOptions: { everywhere: true },
  },
  check(context) {
    const { spec, isAsked, options } = context;
    const all = datable(spec.items, options.everywhere);
    const lacking = all.filter((decision) => decision.due === undefined && isAsked(decision));
    reportLacks(context, all, lacking, (decision) => ({
      messageId: 'missing',
      data: { title: shorten(decision.title.text), key: decision.key },
      suggestions: suggestField(spec, decision, 'due'),
    }));
  },
});

/** A question needs an answer, and no date; a record that is proposed is decided when its review ends: few give that one. */
function datable(items: readonly Item[], everywhere: boolean): Decision[] {
  return openDecisions(items, everywhere).filter(
    ({ dialect, form, shape }) =>
      everywhere || (form === 'decision' && (shape !== 'document' || dialect === documentDecision.id)),
  );
}
