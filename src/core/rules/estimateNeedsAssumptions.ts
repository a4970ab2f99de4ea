import * as z from 'zod/mini';
import { assumptionsInSight } from '../model/assumptionsInSight.ts';
import type { Estimate, Item } from '../model/item.ts';
import { spanOf, textIn } from '../text/textDocument.ts';
import { defineRule } from './defineRule.ts';
import { estimates } from './estimates.ts';
import { lacksByPart } from './lists.ts';
import { paragraphAround } from './paragraphAround.ts';
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
  check({ spec, isAsked, report }) {
    const inSight = assumptionsInSight(spec);
    const wordsOf = ({ range }: Item) => textIn(spec.document, range);
    // Rows of one table stand in one paragraph.
    const namesDependencies = new Map<number, boolean>();
    const dependsOnSomething = ({ amount }: Estimate) => {
      const { start, text } = paragraphAround(spec.document, spanOf(spec.document, amount.range));
      const found = namesDependencies.get(start) ?? DEPENDENCIES.test(text);
      namesDependencies.set(start, found);
      return found;
    };
    const all = estimates(spec.items);
    const lacking = all.filter(
      (estimate) =>
        isAsked(estimate) &&
        estimate.assumptions.length === 0 &&
        inSight(estimate).length === 0 &&
        !RESTS.test(wordsOf(estimate)) &&
        !dependsOnSomething(estimate),
    );
    for (const { items: found, range } of lacksByPart(spec, all, lacking)) {
      const [{ amount, key }] = found;
      report(
        found.length > 1
          ? { messageId: 'list', data: { count: String(found.length) }, range }
          : { messageId: 'missing', data: { amount: shorten(amount.text), key }, range: amount.range },
      );
    }
  },
});

// "**Dependencies:** none" beside it says so, too.
const DEPENDENCIES = /^[\s>*_-]*(?:dependenc(?:y|ies)|depends on|prerequisites?)[\s*_]*[:：][\s*_]*[^\s*_]/im;
const RESTS = /\b(?:assum(?:es|ing|ption)|provided that|as long as|depends? on|rests? on|based on)\b/i;
