import * as z from 'zod/mini';
import { fieldsOfBlocks } from '../markdown/fields.ts';
import { proseUnitsOfSection } from '../markdown/proseUnits.ts';
import type { Spec } from '../model/spec.ts';
import { defineRule } from './defineRule.ts';
import { isWholeProductSpec, titleRange } from './wholeSpec.ts';

/** Whoever knows the problem can find a better solution; whoever knows only the solution can build it or not. */
export const problemMissing = defineRule({
  meta: {
    id: 'problem-missing',
    since: '0.1.0',
    set: 'recommended',
    severity: 'information',
    about: 'missing',
    fixable: false,
    summary: 'Say whose problem a spec is about before saying what is built',
    messages: {
      missing:
        'The spec says what is to be built, and not yet why. Whose problem is it, and what does it cost them today?',
    },
    options: z.strictObject({}),
  },
  check({ spec, statements, report }) {
    const range = titleRange(spec);
    if (range && isWholeProductSpec(spec) && !tellsWhyByHeading(spec)) {
      // One wish or two may be all there is to say.
      const asksForMuch = statements('requirement').length >= 3;
      if (asksForMuch && statements('problem').length === 0 && !tellsWhyInWords(spec)) {
        report({ messageId: 'missing', range });
      }
    }
  },
});

const WHY =
  /\b(?:problems?|pain|background|context|overview|introduction|intro|summary|motivation|why|purpose|rationale|opportunit\w+|vision|needs?|current (?:state|situation)|challenges?|as-is|about|abstract|description|justification|value|hypothes[ie]s|users?|customers?|personas?|story|stories|goals?|objectives?|jobs)\b/;

/** A part that usually tells it, in whatever words, is the author's way of telling it. */
function tellsWhyByHeading({ outline }: Spec): boolean {
  return outline.sections.some(({ words, parent }) =>
    parent?.parent !== undefined || parent === undefined
      ? WHY.test(words.text) && words.text !== ''
      : WHY.test(words.text),
  );
}

const CUE =
  /\b(?:because|so that|in order to|problem|pain|struggl\w+|frustrat\w+|complain\w*|today|currently|cannot|can't|unable|lack\w*|difficult|hard to|wast\w+|lose|losing|slow|confus\w+|need|needs|why|as an? \w+|want|wants|issue|missing|enabl\w+|help\w*|allow\w*)\b/i;

/** Below the title, or anywhere as "Why: …". */
function tellsWhyInWords({ outline }: Spec): boolean {
  const opening = outline.sections.slice(0, 2);
  return (
    opening.some((section) => proseUnitsOfSection(section).some(({ text }) => CUE.test(text))) ||
    outline.sections.some(({ blocks }) => fieldsOfBlocks(blocks).some(({ label }) => WHY.test(label.toLowerCase())))
  );
}
