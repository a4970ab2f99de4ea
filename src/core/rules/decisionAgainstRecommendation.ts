import * as z from 'zod/mini';
import type { Decision } from '../model/item.ts';
import { itemsOfKind } from '../model/itemsOfKind.ts';
import { defineRule } from './defineRule.ts';
import { optionMeant } from './optionMeant.ts';
import { shorten } from './shorten.ts';

/** To decide against advice is anybody's right; without the reason the next reader decides it back. */
export const decisionAgainstRecommendation = defineRule({
  meta: {
    id: 'decision-against-recommendation',
    since: '0.1.0',
    set: 'recommended',
    severity: 'warning',
    about: 'present',
    fixable: false,
    summary: 'Say why, where the outcome is not what was recommended or found feasible',
    messages: {
      other: 'The recommendation was "{recommended}". What spoke for "{chosen}"?',
      infeasible: 'Of "{chosen}" it says above that it is not feasible. What has changed?',
    },
    options: z.strictObject({}),
  },
  check({ items, report }) {
    for (const item of itemsOfKind(items, 'decision')) {
      const outcome = item.status === 'decided' ? item.outcome : undefined;
      if (!outcome || hasReason(item, outcome.text)) {
        continue;
      }
      const { options, recommendation } = item;
      const chosen = optionMeant(options, outcome.text);
      const recommended = recommendation && optionMeant(options, recommendation.text.text);
      const option = chosen === undefined ? undefined : options[chosen];
      if (!option) {
        continue;
      }
      const data = { chosen: shorten(option.title.text), key: item.key };
      const other = recommended === undefined ? undefined : options[recommended];
      if (other && other !== option) {
        const words = shorten(other.title.text);
        report({ messageId: 'other', data: { ...data, recommended: words }, range: outcome.range });
      } else if (NOT_FEASIBLE.test(`${option.title.text} ${option.tradeoffs?.text ?? ''}`)) {
        report({ messageId: 'infeasible', data, range: outcome.range });
      }
    }
  },
});

const NOT_FEASIBLE = /\b(?:not feasible|infeasible|unfeasible|not possible|impossible|feasib(?:le|ility)\W{0,6}no)\b/i;
const REASON = /\b(?:because|since|as|so that|due to|for|given|despite|although)\b|[—–:;]|\s-\s/i;

function hasReason({ reason }: Decision, outcome: string): boolean {
  return reason !== undefined || REASON.test(outcome);
}
