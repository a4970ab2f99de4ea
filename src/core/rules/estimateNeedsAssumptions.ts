import * as z from 'zod/mini';
import { assumptionsInSight } from '../model/assumptionsInSight.ts';
import { defineRule } from './defineRule.ts';
import { estimates } from './estimates.ts';
import { reportLacks } from './reportLacks.ts';
import { shorten } from './shorten.ts';

/** An estimate whose assumptions nobody sees becomes a promise that nobody made. */
export const estimateNeedsAssumptions = defineRule({
  meta: {
    id: 'estimate-needs-assumptions',
    since: '0.1.0',
    set: 'recommended',
    severity: 'information',
    about: 'missing',
    fixable: false,
    summary: 'Say what an estimate rests on',
    messages: {
      missing: '"{amount}" stands without what it rests on. Which team, dependencies or data does it assume?',
      list: '{count} estimates here stand without what they rest on. Which team, dependencies or data do they assume?',
    },
    options: z.strictObject({}),
  },
  check(context) {
    const { spec, items } = context;
    const inSight = assumptionsInSight(spec);
    const lacking = estimates(items).filter(
      (estimate) => estimate.assumptions.length === 0 && inSight(estimate).length === 0,
    );
    reportLacks(context, estimates(spec.items), lacking, (estimate) => ({
      messageId: 'missing',
      data: { amount: shorten(estimate.amount.text), key: estimate.key },
      range: estimate.amount.range,
    }));
  },
});
