import * as z from 'zod/mini';
import { defineRule } from './defineRule.ts';
import { openDecisions } from './openDecisions.ts';
import { optionMeant } from './optionMeant.ts';
import { shorten } from './shorten.ts';

/** An option without its price is a wish: whoever decides has nothing to weigh. */
export const optionNeedsTradeoffs = defineRule({
  meta: {
    id: 'option-needs-tradeoffs',
    since: '0.1.0',
    set: 'recommended',
    severity: 'information',
    about: 'missing',
    fixable: false,
    summary: 'Say what each option of an open decision gains and costs',
    messages: {
      one: 'Nothing says what "{title}" costs or gains. What does whoever decides have to weigh?',
      all: 'None of the {count} options says what it costs or gains. What does whoever decides have to weigh?',
      some: '{count} of the options do not say what they cost or gain. What does whoever decides have to weigh?',
    },
    options: z.strictObject({}),
  },
  check({ spec, items, report }) {
    for (const { options, key, shape, recommendation } of openDecisions(items, true)) {
      if (shape === 'document' && spec.outline.sections.some(({ words }) => WEIGHED.test(words.text))) {
        continue;
      }
      // Why it is recommended is what it gains.
      const argued = recommendation?.reason && optionMeant(options, recommendation.text.text);
      const silent = options.filter(
        ({ title, tradeoffs }, index) => tradeoffs === undefined && index !== argued && !EXPLAINED.test(title.text),
      );
      const [first] = silent;
      if (first && options.length > 1) {
        report({
          messageId: silent.length === 1 ? 'one' : silent.length === options.length ? 'all' : 'some',
          data: { title: shorten(first.title.text), count: String(silent.length), key },
          range: first.title.range,
        });
      }
    }
  },
});

// A record weighs its options in a part of its own.
const WEIGHED = /\b(?:pros|cons|trade-?offs?|comparison|evaluation)\b/;
// "Members only: hosts trust it, and small gardens stay empty".
// "On sign-up (people wait for it)", "Not at all, as nobody reads it".
const EXPLAINED =
  /(?::|;|,|\s[–—-])\s+\S+\s+\S+\s+\S|\((?!(?:the )?(?:current|recommended|preferred|default|chosen|existing|our)\b)[^()`]{4,}[ ,][^()`]+\)/i;
