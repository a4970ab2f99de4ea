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
  /^(?:given that [^,.]{1,80}, )?(?:(?:there|it) (?:is|are|should be|seems? to be|have been) (?:currently )?(?:no|not any|very few|very little|little)|(?:we|i) (?:do not|don't|cannot|can't|have not|haven't) (?:see|expect|foresee|anticipate|know of|think of|observed|identified|seen|found) (?:any|other|further)|no (?:[\w-]+,? ){0,3}(?:risks?|drawbacks?|downsides?|disadvantages?|concerns?|issues?|problems?|ones|impact|other failure modes?)|none\b|nothing\b)/i;
const LITTLE_RISK = /\b(?:reduces?|no|very little|little to no|minimal|very low) (?:risks?|drawbacks?)[.!]?$/i;

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
      const entries = entriesOf(section, ['risk', 'title'], (child) => context.ownFamilyOf(child) !== undefined);
      for (const entry of withContinuations(entries)) {
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

// "However, …", "To mitigate this, …": more of what the paragraph before tells.
const CONTINUING =
  /^(?:however|that (?:said|being said)|note(?:,? (?:however|that)|:)|nevertheless|nonetheless|still,|but\b|yet\b|fortunately|luckily|thankfully|on the other hand|conversely|in (?:practice|particular|other words|(?:this|that|such a|these|those) cases?)\b|for (?:example|instance)|therefore|thus|hence|as a result|consequently|of course|as a mitigation|mitigations?\b|to (?:mitigate|address|avoid|reduce|minimi[sz]e|counter|prevent|limit|alleviate|work around|help|combat|handle)\b|this (?:means|is because|can be|could be|may be|will be|would be|is (?:partially |partly )?(?:mitigated|addressed|avoided|handled))|(?:these|such|both|all of these) (?:risks?|issues?|problems?|concerns?|drawbacks?)|i think|users? can\b|situations)/i;
const ANSWERING =
  /^[^.!?]{0,160}\b(?:mitigat|address|avoid|alleviat|reduc|minimi[sz]|solv|prevent|counter)(?:e[sd]?|s|ing)?\b (?:this|these|that|those|it|them|the (?:above|risks?|issues?|problems?))\b/i;

const DETAIL = /^[*_]*(?:detection|diagnostics?|testing)[*_]*:/i;

/** Joins paragraphs that only say more, or what is done about it, to the risk before them. */
function withContinuations(entries: readonly Entry[]): Entry[] {
  const joined: Entry[] = [];
  for (const entry of entries) {
    const previous = joined.at(-1);
    const { text } = entry.head;
    const continues =
      previous?.shape === 'paragraph' && entry.shape === 'paragraph' && previous.section === entry.section;
    if (continues && entry.fields.length === 0 && (CONTINUING.test(text) || ANSWERING.test(text))) {
      const said = { kind: 'paragraph', lines: entry.lines, span: entry.span, prose: entry.head } as const;
      const lines = { start: previous.lines.start, end: entry.lines.end };
      const span = { start: previous.span.start, end: entry.span.end };
      joined[joined.length - 1] = { ...previous, lines, span, blocks: [...previous.blocks, said] };
    } else if (previous?.shape === 'bullet' && entry.shape === 'bullet' && isDetail(entry)) {
      joined[joined.length - 1] = { ...previous, fields: [...previous.fields, ...entry.fields] };
    } else {
      joined.push(entry);
    }
  }
  return joined;
}

/** "- Detection: …" as a bullet of its own behind the failure that is to be detected. */
function isDetail({ head }: Entry): boolean {
  return DETAIL.test(head.text);
}

function saysThereIsNone(words: string): boolean {
  const isOneSentence =
    !/[.!?]\s+\S/.test(words) && !/\b(?:but|except|however|other than|besides|unless)\b/i.test(words);
  return words.length < 240 && isOneSentence && (NO_RISK.test(words) || LITTLE_RISK.test(words));
}
