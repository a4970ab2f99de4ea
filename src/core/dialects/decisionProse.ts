import { saysNothing } from '../markdown/emptiness.ts';
import type { Family } from '../vocabulary/language.ts';
import { decisionOf } from './buildDecision.ts';
import type { Dialect } from './dialect.ts';
import type { Entry } from './entries.ts';
import { paragraphs } from './walk.ts';

const SILENT: ReadonlySet<Family> = new Set<Family>([
  'alternatives',
  'history',
  'nonGoals',
  'acceptance',
  'faq',
  'options',
  'questions',
  'answered',
]);

// Only words that leave no doubt: running text speaks of decisions far more often than it takes one.
const DECIDED =
  /(?<!\b(?:if|when|until|once|unless|before|had) )\b(?:we|the team|it was|it has been)\s+(?:have\s+|has\s+)?(?:also\s+|therefore\s+|already\s+)?decided\s+(?:to|not to|that|on)\b/i;
const OPEN =
  /\b(?:there is|we have|this is|this remains|it remains|remains|is still|are) an? (?:open|unresolved) (?:design |technical )?question\b(?!s?[;,]? \(?see)|\(not sure about this/i;

/** Running text that says in so many words that something was decided, or is an open question. */
export const decisionProse: Dialect = {
  id: 'decision-prose',
  *read(context) {
    if (!DECIDED.test(context.document.text) && !OPEN.test(context.document.text)) {
      return;
    }
    for (const { paragraph, item, section } of paragraphs(context.outline)) {
      const { text } = paragraph.prose;
      const family = context.familyOf(section);
      if (context.isRecord || (family !== undefined && SILENT.has(family)) || saysNothing(text)) {
        continue;
      }
      const isOpen = OPEN.test(text);
      const isDecided = !isOpen && DECIDED.test(text);
      const lines = item?.lines ?? paragraph.lines;
      if (!(isOpen || isDecided) || !context.claim(lines.start)) {
        continue;
      }
      const entry: Entry = {
        shape: item ? 'bullet' : 'paragraph',
        lines,
        span: item?.span ?? paragraph.span,
        head: paragraph.prose,
        fields: [],
        checkbox: undefined,
        blocks: [],
        section,
        lead: undefined,
      };
      yield decisionOf(context, entry, this.id, {
        form: isDecided ? 'decision' : 'question',
        status: isDecided ? 'decided' : 'open',
        asked: false,
      });
    }
  },
};
