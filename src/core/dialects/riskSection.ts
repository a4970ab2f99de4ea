import { isAdvice } from '../markdown/advice.ts';
import { plainText } from '../markdown/plainText.ts';
import type { Family } from '../vocabulary/language.ts';
import { riskOf } from './buildItem.ts';
import type { Dialect } from './dialect.ts';
import { type Entry, entriesOf } from './entries.ts';

const LEVEL_ONLY =
  /^(?:risk\s*(?:level)?\s*[:：]\s*)?(?:very )?(?:low|medium|high|none|minimal|moderate)(?:\s*risk)?\b[^\p{L}]*$/iu;

// "**Risk:** Low – one file changes" says how high it is.
const LEVEL_FIRST = /^(?:very )?(?:low|medium|high|none|minimal|moderate)\b(?:\s*risk)?\s*(?:$|[-–—(.,])/i;
// "We do not expect any risk": a sentence that only says that there is none.
const NO_RISK =
  /^(?:given that [^,.]{1,80}, )?(?:(?:there|it) (?:is|are|should be|seems? to be|have been) (?:currently )?(?:no|not any|very few|very little|little)|(?:we|i) (?:do not|don't|cannot|can't) (?:see|expect|foresee|anticipate|know of|think of)|no (?:\w+ ){0,3}(?:risks?|drawbacks?|downsides?|disadvantages?|concerns?|issues?|problems?)|none\b|nothing\b)/i;
const LITTLE_RISK = /\b(?:reduces?|no|very little|little to no|minimal|very low) risks?[.!]?$/i;

const SILENT: ReadonlySet<Family> = new Set<Family>(['alternatives', 'history', 'options']);

/** Bullets, rows, sub-headings and paragraphs under "Risks", "Risks and Mitigations", "Drawbacks" and their like. */
export const riskSection: Dialect = {
  id: 'risk-section',
  *read(context) {
    for (const section of context.outline.sections) {
      const above = section.parent && context.familyOf(section.parent);
      if (context.ownFamilyOf(section) !== 'risks' || (above !== undefined && SILENT.has(above))) {
        continue;
      }
      for (const entry of entriesOf(section, ['risk', 'title'], (child) => context.ownFamilyOf(child) !== undefined)) {
        if (isRisk(entry) && context.claim(entry.lines.start)) {
          yield riskOf(context, entry, this.id);
        }
      }
    }
  },
};

/** "**Risk**: Low" is a level, a paragraph that leads into a list is none, and a dependency or mitigation is no risk. */
function isRisk(entry: Entry): boolean {
  const first = entry.fields.find((field) => field.labelSpan.start === entry.head.span.start);
  if (
    entry.shape !== 'row' &&
    first &&
    ['mitigation', 'likelihood', 'impact', 'owner', 'status'].includes(first.name ?? '')
  ) {
    return false;
  }
  if (entry.checkbox !== undefined) {
    return false; // A box to tick is a task or a check.
  }
  if (entry.shape !== 'row' && isAdvice(entry.head.text)) {
    return false;
  }
  const words = plainText(first?.name === 'risk' ? first.value.text : entry.head.text);
  const isLevel = LEVEL_ONLY.test(words) || (first?.name === 'risk' && LEVEL_FIRST.test(words));
  return !isLevel && !(entry.shape !== 'row' && saysThereIsNone(words));
}

function saysThereIsNone(words: string): boolean {
  const isOneSentence =
    !/[.!?]\s+\S/.test(words) && !/\b(?:but|except|however|other than|besides|unless)\b/i.test(words);
  return words.length < 240 && isOneSentence && (NO_RISK.test(words) || LITTLE_RISK.test(words));
}
