import * as z from 'zod/mini';
import { defineRule } from './defineRule.ts';
import { estimates } from './estimates.ts';
import { reportLacks } from './reportLacks.ts';
import { shorten } from './shorten.ts';

/** A single figure says how long it takes when all goes well, and is heard as a promise. */
export const estimateNeedsRange = defineRule({
  meta: {
    id: 'estimate-needs-range',
    since: '0.1.0',
    set: 'strict',
    severity: 'information',
    about: 'missing',
    fixable: false,
    summary: 'Give an estimate as a range, or say how sure it is',
    messages: {
      missing: '"{amount}" is a single figure. From what to what may it be, or how sure is it?',
      list: '{count} estimates here are single figures. From what to what may each be, or how sure is it?',
    },
    options: z.strictObject({}),
  },
  check(context) {
    const all = estimates(context.spec.items);
    const lacking = all.filter(
      (estimate) => estimate.confidence === undefined && POINT.test(estimate.amount.text) && context.isAsked(estimate),
    );
    reportLacks(context, all, lacking, (estimate) => ({
      messageId: 'missing',
      data: { amount: shorten(estimate.amount.text), key: estimate.key },
      range: estimate.amount.range,
    }));
  },
});

/** One figure with its unit and nothing that loosens it. Sizes, points and words are rough by nature. */
const POINT =
  /^(?:\d+(?:[.,]\d+)?|one|two|three|four|five|six|an?)\s*-?(?!few|couple)(?!points?|pts?|story|sp\b)\p{L}[\p{L} -]*$/iu;
