import * as z from 'zod/mini';
import type { Decision } from '../model/item.ts';
import type { Spec } from '../model/spec.ts';
import { lineSpan } from '../text/textDocument.ts';
import { defineRule } from './defineRule.ts';
import { openDecisions } from './openDecisions.ts';
import { reportLacks } from './reportLacks.ts';
import { shorten } from './shorten.ts';
import { suggestField } from './suggestField.ts';

/** A decision that nobody is named for waits until somebody makes it by accident. */
export const decisionNeedsOwner = defineRule({
  meta: {
    id: 'decision-needs-owner',
    since: '0.1.0',
    set: 'recommended',
    severity: 'information',
    about: 'missing',
    fixable: false,
    summary: 'Name who decides an open decision',
    messages: {
      decision: 'Nobody is named to decide "{title}". Who decides?',
      question: 'Nobody is named to answer "{title}". Who knows, or can find out?',
      list: '{count} open points here name nobody who decides them. Who takes each?',
    },
    options: z.strictObject({
      everywhere: z
        ._default(z.boolean(), false)
        .check(z.describe('Ask it of every open question too, not only where somebody is asked to decide.')),
    }),
    strictOptions: { everywhere: true },
  },
  check(context) {
    const { spec, isAsked, options } = context;
    const all = openDecisions(spec.items, options.everywhere);
    const lacking = all.filter(
      (decision) => decision.owners.length === 0 && isAsked(decision) && !hasAuthor(spec, decision),
    );
    reportLacks(context, all, lacking, (decision) => ({
      messageId: decision.form,
      data: { title: shorten(decision.title.text), key: decision.key },
      suggestions: suggestField(spec, decision, 'owner'),
    }));
  },
});

const HEAD_LINES = 25;
const AUTHOR =
  /^[\s|>*_-]*(?:authors?|owners?|drivers?|champions?|sponsors?|leads?|proposer|contact)\b[\s*_]*[:：|]\s*[*_]*[^\s|*_]/im;

/** Whoever wrote a record brings it to its end. */
function hasAuthor({ document }: Spec, { shape }: Decision): boolean {
  const { start } = lineSpan(document, Math.min(HEAD_LINES, document.lineStarts.length - 1));
  return shape === 'document' && AUTHOR.test(document.text.slice(0, start));
}
