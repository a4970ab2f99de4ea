import * as z from 'zod/mini';
import { memoised } from '../memo.ts';
import type { Cue } from '../prescription/detect.ts';
import { PRESCRIPTION_TEMPLATE } from '../prescription/explain.ts';
import { rangeOf } from '../text/textDocument.ts';
import { defineRule } from './defineRule.ts';
import { prescriptionsIn } from './prescriptionsIn.ts';

/** Where the product side says how something is built, engineering has nothing left to find out. */
export const prescriptiveArchitecture = defineRule({
  meta: {
    id: 'prescriptive-architecture',
    since: '0.1.0',
    set: 'recommended',
    severity: 'information',
    about: 'present',
    fixable: false,
    summary: 'Leave how it is built to engineering, in the parts that are about why and what',
    messages: { passage: PRESCRIPTION_TEMPLATE },
    options: z.strictObject({}),
  },
  check({ spec, settings, report }) {
    for (const { words, category, cues, span } of prescriptionsIn(spec, settings)) {
      const data = { words: words.trim(), category, triggers: triggersOf(cues) };
      report({ messageId: 'passage', data, range: rangeOf(spec.document, span) });
    }
  },
});

/** The words that speak for a how, the strongest first, each once. */
const triggersOf = memoised((cues: readonly Cue[]): string => {
  const words = cues.filter(({ weight }) => weight > 0).map((cue) => cue.words.trim());
  return [...new Set(words.filter((word) => word !== ''))].join(', ');
});
