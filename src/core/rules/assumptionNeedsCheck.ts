import * as z from 'zod/mini';
import { itemsOfKind } from '../model/itemsOfKind.ts';
import { defineRule } from './defineRule.ts';
import { reportLacks } from './reportLacks.ts';
import { shorten } from './shorten.ts';

/** An assumption that nobody checks is believed until it fails. */
export const assumptionNeedsCheck = defineRule({
  meta: {
    id: 'assumption-needs-check',
    since: '0.1.0',
    set: 'strict',
    severity: 'information',
    about: 'missing',
    fixable: false,
    summary: 'Say how or when an assumption is checked',
    messages: {
      missing: 'Nothing says how or when "{title}" is checked. What would show that it does not hold?',
      list: '{count} assumptions here do not say how or when they are checked. What would show that one does not hold?',
    },
    options: z.strictObject({}),
  },
  check(context) {
    const all = itemsOfKind(context.spec.items, 'assumption');
    const lacking = all.filter(
      (one) => one.validation === undefined && !CHECKED.test(one.title.text) && context.isAsked(one),
    );
    reportLacks(context, all, lacking, (assumption) => ({
      messageId: 'missing',
      data: { title: shorten(assumption.title.text), key: assumption.key },
    }));
  },
});

const CHECKED =
  /\b(?:validat\w*|verif\w*|confirmed|checked|tested|measured?|prove[ns]?|(?:to be|we) (?:check|test|confirm)|survey|interviews?|experiment|spike|prototype|by (?:\d|q[1-4]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))\b/i;
