import * as z from 'zod/mini';
import { recalled } from '../text/recalled.ts';
import { defineRule } from './defineRule.ts';
import { openDecisions } from './openDecisions.ts';

/** Two people who read "decide on the approach" prepare two meetings. */
export const decisionVague = defineRule({
  meta: {
    id: 'decision-vague',
    since: '0.1.0',
    set: 'recommended',
    severity: 'information',
    about: 'missing',
    fixable: false,
    summary: 'Word an open decision so that an answer would settle it',
    messages: { vague: '"{title}" does not say what is to be settled. Which question would one sentence answer?' },
    options: z.strictObject({}),
  },
  check({ items, report }) {
    for (const { title, options, key } of openDecisions(items, true)) {
      if (options.length === 0 && isVague(title.text)) {
        report({ messageId: 'vague', data: { title: title.text, key }, range: title.range });
      }
    }
  },
});

// What stands in for a subject, and the little words around it. A title of nothing else names no choice.
const EMPTY: ReadonlySet<string> = new Set(
  (
    'decide decided deciding decision decisions needed need make made choose chosen choice pick select selection determine determined defined chosen picked define finalize finalise ' +
    'discuss clarify confirm agree figure sort resolve settle work think look open pending question questions issue issues item items point points ' +
    'topic topics matter approach approaches way ways direction directions path option options solution solutions strategy plan plans next step steps ' +
    'detail details thing things stuff rest it this that these those the a an on out about of for to up with and or how what which we our us should ' +
    'do does is are be best right final later soon further more other various some any all tbd tbc todo into over going forward proceed here there not sure one ones yet'
  ).split(' '),
);

const isVague = recalled((title): boolean => {
  const words = title.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? [];
  return words.length > 0 && words.length <= 8 && words.every((word) => EMPTY.has(word));
});
