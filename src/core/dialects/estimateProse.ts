import type { Prose } from '../markdown/blocks.ts';
import { headingPath } from '../markdown/outline.ts';
import { readAmount } from '../model/amount.ts';
import type { Span } from '../text/range.ts';
import { rangeOf } from '../text/textDocument.ts';
import type { Family } from '../vocabulary/language.ts';
import type { Dialect } from './dialect.ts';
import { handlesOf, partOf, titleOf } from './parts.ts';
import { paragraphsFor } from './walk.ts';

// Most durations in running text are time-outs, periods and ages: only words for work make one an estimate.
const EFFORT_UNIT = /^\s*[- ]?(?:of (?:work|effort|development|engineering|dev time|engineering time)\b)/i;
const WORK_UNIT =
  /\b(?:dev|developer|engineer|engineering|person|man|eng|ideal)[- ](?:hours?|days?|weeks?|months?|sprints?)\b/i;
const TO_BUILD = /^[^.!?]{0,30}?\bto (?:build|implement|develop|ship|complete|finish|deliver|write|migrate|design)\b/i;
const TAKES = /\b(?:takes?|need|needs|require|requires|expect|estimate[ds]?|cost|costs)\b[^.!?]{0,30}$/i;
// "We estimate about three weeks", "estimated 3-4 days in total": somebody says that it is one.
const ESTIMATED =
  /\b(?:estimate[ds]?|estimating)\b(?: (?:at|to be|to take|it|this|at about|effort|time|total|duration|a|of|that|will|takes?)){0,4}:?\s*$/i;
// "Effort is about 3 weeks", "engineering says three to four weeks".
const SAID =
  /\b(?:effort (?:is|of|will be|would be|comes to)|(?:engineering|engineers|developers|dev team|engineering team) (?:says?|said|needs?|asks? for|reckons?|expects?|quotes?|quoted))(?: (?:it|this|that|us|about|around|roughly|some|is|to|take|takes|be|at least)){0,3}\s*$/i;
const NO_WORK = /^\s*(?:of (?:downtime|data|history|latency|storage|retention)|ago\b|old\b|per\b|later\b|downtime)/i;
// Nothing is measured in sprints but work.
const SPRINTS = /\b(?:sprints?|story points?|iterations)$/i;
// Looking for amounts everywhere would cost more than all else; few paragraphs speak of work like this.
const OF_WORK =
  /\b(?:to (?:build|implement|develop|ship|complete|finish|deliver|write|migrate|design)|of (?:work|effort|development|engineering|dev time)|(?:dev|developer|engineer|engineering|person|man|eng|ideal)[- ](?:hour|day|week|month|sprint)s?|estimate[ds]?|estimating|effort|sprints?|story points?|iterations|(?:engineer(?:s|ing)?|developers|dev team|engineering team) (?:says?|said|needs?|asks?|reckons?|expects?|quote[ds]?))\b/i;
const SILENT: ReadonlySet<Family> = new Set<Family>([
  'alternatives',
  'history',
  'nonGoals',
  'acceptance',
  'metrics',
  'faq',
]);

/** "This will take about two weeks to build", "around 3 engineer-days": an estimate in running text. */
export const estimateProse: Dialect = {
  id: 'estimate-prose',
  words:
    'minute minutes min mins hour hours hr hrs h day days d week weeks wk wks w month months quarter quarters year years sprint sprints iteration iterations point points pt pts sp pd pw pm',
  *read(context) {
    const { document } = context;
    for (const { paragraph, item, section } of paragraphsFor(context, this)) {
      const { prose } = paragraph;
      const amount = OF_WORK.test(prose.text) ? readAmount(prose.text) : undefined;
      const family = context.familyOf(section);
      if (!amount || (family && SILENT.has(family)) || !isEffort(prose.text, amount)) {
        continue;
      }
      const found = rangeOf(document, { start: prose.span.start + amount.start, end: prose.span.start + amount.end });
      const place = item ?? labelledLine(prose, amount.start) ?? paragraph;
      // Beside others in one paragraph, a label has been read by itself.
      const isRead = context.isClaimed(found.start.line);
      const range = rangeOf(document, place.span);
      if (!isRead && context.claim(range.start.line)) {
        yield {
          kind: 'estimate',
          id: undefined,
          title: titleOf(document, prose),
          range,
          path: headingPath(section),
          dialect: this.id,
          shape: item ? 'bullet' : 'paragraph',
          amount: { text: amount.text, range: found },
          confidence: undefined,
          assumptions: /\b(?:assum(?:es?|ing|ption)|provided that|based on|given that)\b/i.test(prose.text)
            ? [partOf(document, prose)]
            : [],
          owners: handlesOf(document, prose),
        };
      }
    }
  },
};

/** The line of a paragraph of labels that `at` stands in: "**Priority:** high" on the one above is not about it. */
function labelledLine({ text, span }: Prose, at: number): { readonly span: Span } | undefined {
  const from = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  return from > 0 && text.startsWith('**', from)
    ? { span: { start: span.start + from, end: end < 0 ? span.end : span.start + end } }
    : undefined;
}

function isEffort(text: string, amount: { text: string; start: number; end: number }): boolean {
  const behind = text.slice(amount.end, amount.end + 60);
  const before = text.slice(Math.max(0, amount.start - 60), amount.start);
  if (NO_WORK.test(behind)) {
    return false;
  }
  if (ESTIMATED.test(before) || SAID.test(before) || (SPRINTS.test(amount.text) && TAKES.test(before))) {
    return true;
  }
  return WORK_UNIT.test(amount.text) || EFFORT_UNIT.test(behind) || (TAKES.test(before) && TO_BUILD.test(behind));
}
