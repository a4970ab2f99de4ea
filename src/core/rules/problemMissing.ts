import * as z from 'zod/mini';
import { fieldsOfBlocks } from '../markdown/fields.ts';
import type { Wording } from '../markdown/proseUnit.ts';
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
    if (range && isWholeProductSpec(spec) && !isOnlyRequirements(spec) && !tellsWhyByHeading(spec)) {
      // What asks least of the reader comes first: few specs are read for their requirements here.
      const tellsWhy = tellsWhyInWords(spec) || statements('problem').length > 0;
      // One wish or two may be all there is to say.
      if (!tellsWhy && statements('requirement').length >= 3) {
        report({ messageId: 'missing', range });
      }
    }
  },
});

const WHY =
  /\b(?:problems?|pain|background|context|motivation|why|rationale|opportunit\w+|needs?|current (?:state|situation)|challenges?|as-is|justification|hypothes[ie]s|customers?|personas?)\b/;
// Here some tell it, and some only what is built.
const MAY_TELL_WHY =
  /\b(?:overview|introduction|intro|summary|purpose|vision|about|abstract|description|value|users?|story|stories|goals?|objectives?|jobs|outcomes?|scenarios?)\b/;

/** A part that usually tells it, in whatever words, is the author's way of telling it. */
function tellsWhyByHeading({ outline }: Spec): boolean {
  return outline.sections.some(({ words }) => words.text !== '' && WHY.test(words.text));
}

const CUE =
  /\b(?:because|so that|in order to|problem|pain|struggl\w+|frustrat\w+|complain\w*|today|currently|cannot|can't|unable|lack\w*|difficult|hard to|wast\w+|lose|losing|slow|confus\w+|need|needs|why|as an? \w+, i want|want|wants|issues?|missing|fail\w*|without|wrong|br[eo]ak\w*|manual\w*|instead of|no longer|never|only|but|however|gaps?|inconsisten\w*|bugs?|errors?|stale|silent\w*)\b/i;
/** "Requirements" as a title is a part of something that tells the rest elsewhere. */
function isOnlyRequirements({ title }: Spec): boolean {
  return /^(?:[^:]*: )?(?:\p{L}+ )?requirements$/iu.test(title.trim());
}

// "So that" in a story tells what somebody gains.
const GAIN = /\b(?:so that|in order to|so (?:I|we|they) can)\b/i;

/** Below the title, in a part that may tell it, as the gain of a story, or anywhere as "Why: …". */
function tellsWhyInWords({ document, outline }: Spec): boolean {
  const places = outline.sections.filter(({ words }, at) => at < 2 || MAY_TELL_WHY.test(words.text));
  return (
    GAIN.test(document.text) ||
    places.some((section) => proseUnitsOfSection(section, mayTellWhy).some(({ text }) => CUE.test(text))) ||
    outline.sections.some(({ blocks }) => fieldsOfBlocks(blocks).some(({ label }) => isWhy(label.toLowerCase())))
  );
}

function mayTellWhy({ text }: Wording): boolean {
  return CUE.test(text);
}

function isWhy(label: string): boolean {
  return WHY.test(label) || MAY_TELL_WHY.test(label);
}
