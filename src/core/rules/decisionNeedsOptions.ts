import * as z from 'zod/mini';
import { documentDecision } from '../dialects/documentDecision.ts';
import type { Decision } from '../model/item.ts';
import { defineRule } from './defineRule.ts';
import { openDecisions } from './openDecisions.ts';
import { shorten } from './shorten.ts';

/** Where there is one way to go, nobody is asked anything. */
export const decisionNeedsOptions = defineRule({
  meta: {
    id: 'decision-needs-options',
    since: '0.1.0',
    set: 'recommended',
    severity: 'information',
    about: 'missing',
    fixable: false,
    summary: 'Give an open decision at least two ways to go',
    messages: {
      none: 'Nothing says between which ways "{title}" decides. What are the two or three options?',
      one: '"{title}" has a single option. What else could be done, if only leaving things as they are?',
    },
    options: z.strictObject({}),
  },
  check({ items, report }) {
    for (const decision of openDecisions(items, false)) {
      if (decision.form === 'decision' && decision.options.length < 2 && hasRoom(decision) && !isAnswered(decision)) {
        report({
          messageId: decision.options.length === 0 ? 'none' : 'one',
          data: { title: shorten(decision.title.text), key: decision.key },
          range: decision.title.range,
        });
      }
    }
  },
});

/**
 * A row or a bullet in a list is only the name of a decision: its options stand where it is prepared. A record that is proposed
 * has chosen already.
 */
function hasRoom({ shape, options, dialect }: Decision): boolean {
  return shape === 'section' || shape === 'label' || dialect === documentDecision.id || options.length > 0;
}

const YES_OR_NO =
  /^(?:decision(?: needed)?[:\s–—-]+)?(?:should|shall|may|must|do|does|can|could|will|would|is|are|when|who|whether)\b|\bwhether\b/i;
const EITHER = /\bor\b|\bvs\.?\b|\bversus\b|\b(?:oder|ou|czy|hay|u otra)\b|или|それとも|还是|\/\s*\w+\?/i;

/** Yes and no are two options, and so are the ones that its name gives. */
function isAnswered({ title, recommendation, outcome }: Decision): boolean {
  return recommendation !== undefined || outcome !== undefined || YES_OR_NO.test(title.text) || EITHER.test(title.text);
}
