import * as z from 'zod/mini';
import { sectionAtLine } from '../markdown/outline.ts';
import type { Goal, Item } from '../model/item.ts';
import type { Spec } from '../model/spec.ts';
import { rangeOf } from '../text/textDocument.ts';
import { defineRule } from './defineRule.ts';
import { reportLacks } from './reportLacks.ts';
import { shorten } from './shorten.ts';
import { isWholeProductSpec } from './wholeSpec.ts';

/** Without a measure two people who share a goal may still mean two things by it. */
export const goalNeedsMetric = defineRule({
  meta: {
    id: 'goal-needs-metric',
    since: '0.1.0',
    set: 'recommended',
    severity: 'information',
    about: 'missing',
    fixable: false,
    summary: 'Say by which measure the goals of a spec are met',
    messages: {
      none: 'There are goals here and no measure of success. How will both sides see that they are met?',
      goal: 'No measure speaks of "{title}". How will both sides see that it is met?',
      list: 'No measure speaks of {count} of the goals. How will both sides see that they are met?',
    },
    options: z.strictObject({
      each: z._default(z.boolean(), false).check(z.describe('Ask for a measure of each goal, not only of one.')),
    }),
    strictOptions: { each: true },
  },
  check(context) {
    const { spec, options, report } = context;
    if (!isWholeProductSpec(spec)) {
      return;
    }
    const isMeasuredSomewhere = spec.items.some(({ kind }) => kind === 'metric') || hasPlaceForMetrics(spec);
    if (isMeasuredSomewhere && !options.each) {
      return;
    }
    const goals = context.statements('goal');
    const [first] = goals;
    if (!first || goals.some(isMeasured) || goals.filter(isDirection).length * 2 < goals.length) {
      return;
    }
    if (!isMeasuredSomewhere) {
      const { heading } = sectionAtLine(spec.outline, first.range.start.line);
      report({ messageId: 'none', range: heading ? rangeOf(spec.document, heading.prose.span) : first.title.range });
    } else {
      const lacking = goals.filter((goal) => !isSpokenOf(goal, spec.items));
      reportLacks(context, goals, lacking, (goal) => ({
        messageId: 'goal',
        data: { title: shorten(goal.title.text) },
      }));
    }
  },
});

const MEASURED = /\d|\b(?:half|twice|double|zero|no more than|at least)\b/i;

function isMeasured({ title }: Goal): boolean {
  return MEASURED.test(title.text);
}

// "Fewer cars" is more or less so; "a bus stops at the lake" is so or not, and needs no measure.
const DIRECTION =
  /\b(?:increas\w*|improv\w*|reduc\w*|decreas\w*|grow\w*|rais(?:e|ing)|lower\w*|boost\w*|accelerat\w*|faster|easier|better|quicker|happ(?:y|ier)|satisf\w*|awareness|engagement|adoption|quality|more|fewer|less|minimi[sz]e|maximi[sz]e|simplify|quiet\w*)\b/i;

function isDirection({ title }: Goal): boolean {
  return !/\b(?:must|shall)\b/i.test(title.text) && DIRECTION.test(title.text.split(/\s+/, 6).join(' '));
}

const PLACE = /\b(?:metrics?|kpis?|success|measur\w+|okrs?|key results?|acceptance|outcomes?|analytics|criteria)\b/;

function hasPlaceForMetrics({ outline }: Spec): boolean {
  return outline.sections.some(({ words }) => PLACE.test(words.text));
}

/** Whether a metric shares a word of some length with a goal. */
function isSpokenOf(goal: Goal, items: readonly Item[]): boolean {
  const words = wordsOf(goal.title.text);
  return items.some(({ kind, title }) => kind === 'metric' && [...wordsOf(title.text)].some((word) => words.has(word)));
}

function wordsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 6)));
}
