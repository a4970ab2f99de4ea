import * as z from 'zod/mini';
import type { Item, ScopeChange } from '../model/item.ts';
import { itemsOfKind } from '../model/itemsOfKind.ts';
import { defineRule } from './defineRule.ts';
import { reportLacks } from './reportLacks.ts';
import { shorten } from './shorten.ts';

/** A change of scope that names no price is agreed to for nothing. */
export const scopeChangeIncomplete = defineRule({
  meta: {
    id: 'scope-change-incomplete',
    since: '0.1.0',
    set: 'recommended',
    severity: 'information',
    about: 'missing',
    fixable: false,
    summary: 'Say what a change of scope means for time and quality, and what is recommended',
    messages: {
      time: '"{title}" does not say what it means for the timeline. Does anything move?',
      quality: '"{title}" does not say what it means for quality. What is tested, supported or polished less?',
      recommendation: '"{title}" recommends nothing. Take it in, put it off, or trade it for something?',
      several: '"{title}" leaves open {parts}. What do both sides have to know before they agree?',
      list: '{count} changes here leave open what they mean for time or quality, or what is recommended.',
    },
    options: z.strictObject({}),
  },
  check(context) {
    const all = changes(context.spec.items);
    const lacking = all.filter((change) => openParts(change).length > 0 && context.isAsked(change));
    reportLacks(context, all, lacking, (change) => {
      const parts = openParts(change);
      const title = shorten(change.title.text);
      const [only] = parts;
      return parts.length === 1 && only
        ? { messageId: only, data: { title, key: change.key } }
        : {
            messageId: 'several',
            data: { title, parts: parts.map((part) => WORDS[part]).join(', '), key: change.key },
          };
    });
  },
});

const WORDS = { time: 'the timeline', quality: 'quality', recommendation: 'a recommendation' } as const;

type OpenPart = keyof typeof WORDS;

/** Changes that were asked for, in a form of their own. What a delta or a struck line changes is settled already. */
function changes(items: readonly Item[]): ScopeChange[] {
  return itemsOfKind(items, 'scope-change').filter(({ dialect }) => !SETTLED_FORMS.has(dialect));
}

const SETTLED_FORMS: ReadonlySet<string> = new Set(['spec-delta', 'struck-requirement']);

function openParts({ timelineImpact, qualityImpact, recommendation }: ScopeChange): OpenPart[] {
  return [
    ...(timelineImpact ? [] : (['time'] as const)),
    ...(qualityImpact ? [] : (['quality'] as const)),
    ...(recommendation ? [] : (['recommendation'] as const)),
  ];
}
