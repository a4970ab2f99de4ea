import * as z from 'zod/mini';
import type { Requirement } from '../model/item.ts';
import { rangeOf, spanOf } from '../text/textDocument.ts';
import { defineRule } from './defineRule.ts';

/** "Fast" is a feeling until somebody says how fast. */
export const requirementUnmeasurable = defineRule({
  meta: {
    id: 'requirement-unmeasurable',
    since: '0.1.0',
    set: 'strict',
    severity: 'information',
    about: 'present',
    fixable: false,
    summary: 'Put a figure or an example to the quality that a requirement asks for',
    messages: { vague: '"{word}" means something else to everybody. How would one see that it is so?' },
    options: z.strictObject({}),
  },
  check({ spec: { document }, statements, report }) {
    for (const one of statements('requirement')) {
      if (one.form !== 'story' && one.criteria.length === 0) {
        const all = spanOf(document, one.range);
        const words = spanOf(document, (one.statement ?? one.title).range);
        const match = VAGUE.exec(document.text.slice(words.start, words.end));
        if (match && !isMeasured(one, document.text.slice(all.start, all.end))) {
          const start = words.start + match.index;
          const range = rangeOf(document, { start, end: start + match[0].length });
          report({ messageId: 'vague', data: { word: match[0] }, range });
        }
      }
    }
  },
});

const VAGUE =
  /\b(?:fast|quickly|instant(?:ly)?|responsive|intuitive(?:ly)?|user[- ]friendly|easy to use|easy[- ]to[- ]understand|simple to use|scalab(?:le|ility)|robust|seamless(?:ly)?|efficient(?:ly)?|performant|high[- ]performance|low[- ]latency|smooth(?:ly)?|reliabl[ey]|modern|state[- ]of[- ]the[- ]art|minimal downtime|reasonable time|timely)\b(?![- ](?:forward|start|path|track|reload|action|guide|link|view|reference))/i;

/** A figure anywhere in it, but for its own number, tells how one would see it. */
function isMeasured({ id, title }: Requirement, text: string): boolean {
  const own = id ? text.replaceAll(id.text, '') : text;
  return (
    /\d/.test(own.replace(/\b[A-Z]{1,5}-?\d+(?:\.\d+)*\b|^\W*\d+[.)]/g, '')) ||
    /\be\.g\.|\bsuch as\b|\bwithin one\b/i.test(title.text)
  );
}
