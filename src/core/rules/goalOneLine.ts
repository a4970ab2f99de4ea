import * as z from 'zod/mini';
import { saysNothing } from '../markdown/emptiness.ts';
import { fieldsOfBlocks } from '../markdown/fields.ts';
import { maskInline } from '../markdown/maskInline.ts';
import { sentencesOf } from '../markdown/sentences.ts';
import type { Spec } from '../model/spec.ts';
import type { Span } from '../text/range.ts';
import { rangeOf, spanOf } from '../text/textDocument.ts';
import { defineRule, type StatementReader } from './defineRule.ts';

/** A goal that fits into one sentence is one that both sides can repeat. */
export const goalOneLine = defineRule({
  meta: {
    id: 'goal-one-line',
    since: '0.1.0',
    set: 'recommended',
    severity: 'information',
    about: 'present',
    fixable: false,
    summary: 'Keep the one goal of a spec to one sentence',
    messages: {
      sentences: 'The goal goes on for {count} sentences. Which one would everybody repeat?',
      several: 'The goal joins several aims. Which one decides when they pull apart?',
    },
    options: z.strictObject({}),
  },
  check({ spec, statements, report }) {
    for (const span of goalLines(spec, statements)) {
      const text = spec.document.text.slice(span.start, span.end);
      const sentences = sentencesOf(maskInline(text), []);
      const [, second] = sentences;
      const joined = text.split(/;\s/).length;
      if (second) {
        const rest = { start: span.start + second.start, end: span.end };
        const range = rangeOf(spec.document, rest);
        report({ messageId: 'sentences', data: { count: String(sentences.length) }, range });
      } else if (joined > 2) {
        report({ messageId: 'several', range: rangeOf(spec.document, span) });
      }
    }
  },
});

/** The goal field of a brief, else the one line below "Goal". */
function goalLines(spec: Spec, statements: StatementReader): Span[] {
  const [first, second] = spec.outline.sections;
  const fields = [first, second]
    .flatMap((section) => (section ? fieldsOfBlocks(section.blocks) : []))
    .filter(({ label, value }) => GOAL.test(label) && value.text !== '');
  if (fields.length > 0) {
    return fields.map(({ value }) => value.span);
  }
  const [section, other] = spec.outline.sections.filter(({ words }) => GOAL.test(words.text));
  const [block, ...others] = section?.blocks ?? [];
  if (!section || other || block?.kind !== 'paragraph' || others.length > 0 || section.children.length > 0) {
    return [];
  }
  const goals = statements('goal');
  const [goal] = goals;
  if (!goal) {
    return saysNothing(block.prose.text) ? [] : [block.prose.span];
  }
  return goals.length === 1 ? [spanOf(spec.document, goal.range)] : [];
}

const GOAL =
  /^(?:(?:the|our|epic|project|product|sprint|feature|main|primary|overall|core) )?(?:goal|objective|aim)(?: statement)?$/i;
