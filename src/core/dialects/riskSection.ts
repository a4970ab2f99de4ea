import { isAdvice } from '../markdown/advice.ts';
import { nextSibling, type Section } from '../markdown/outline.ts';
import { plainText } from '../markdown/plainText.ts';
import type { Part } from '../model/item.ts';
import type { Family } from '../vocabulary/language.ts';
import { riskOf } from './buildItem.ts';
import type { Dialect, ItemDraft, ReadContext } from './dialect.ts';
import type { Entry } from './entries.ts';
import { partOf } from './parts.ts';
import { riskEntries } from './riskEntries.ts';
import { isLevel } from './riskLevel.ts';

// "Key dependencies and risks" holds both.
const DEPENDENCY = /^[*_]*dependenc(?:y|ies)\b\s*\d*\s*[*_]*\s*[:–—-]/i;

// "Please refer to the security review."
const REFERENCE = /^[*_(]*(?:please )?(?:refer to|see|cf\.)(?=\s)/i;

const LEVEL_ONLY =
  /^(?:risk\s*(?:level)?\s*[:：]\s*)?(?:very )?(?:low|medium|high|none|minimal|moderate)(?:\s*risk)?\b[^\p{L}]*$/iu;

// "We do not expect any risk": a sentence that only says that there is none.
const NO_RISK =
  /^(?:given that [^,.]{1,80}, )?(?:(?:there|it) (?:is|are|should be|seems? to be|have been) (?:currently )?(?:no|not any|very few|very little|little)|(?:we|i) (?:do not|don't|cannot|can't|have not|haven't) (?:see|expect|foresee|anticipate|know of|think of|observed|identified|seen|found) (?:any|other|further)|no (?:[\w-]+,? ){0,3}(?:risks?|drawbacks?|downsides?|disadvantages?|concerns?|issues?|problems?|ones|impact|other failure modes?)|none\b|nothing\b)/i;
const LITTLE_RISK = /\b(?:reduces?|no|very little|little to no|minimal|very low) (?:risks?|drawbacks?)[.!]?$/i;

type RiskDraft = Extract<ItemDraft, { kind: 'risk' }>;

const SILENT: ReadonlySet<Family> = new Set<Family>(['alternatives', 'history', 'options']);

/** Bullets, rows, sub-headings and paragraphs under "Risks", "Risks and Mitigations", "Drawbacks" and their like. */
export const riskSection: Dialect = {
  id: 'risk-section',
  *read(context) {
    for (const section of context.sectionsOf('risks')) {
      const above = section.parent && context.familyOf(section.parent);
      if (above !== undefined && SILENT.has(above)) {
        continue;
      }
      const answered = answerTo(context, section);
      for (const entry of riskEntries(section, (child) => context.ownFamilyOf(child) !== undefined)) {
        if (isRisk(entry) && !isReadInside(context, entry) && context.claim(entry.lines.start)) {
          yield withAnswer(riskOf(context, entry, this.id), answered);
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
  if (
    entry.shape !== 'row' &&
    (isAdvice(entry.head.text) || REFERENCE.test(entry.head.text) || DEPENDENCY.test(entry.head.text))
  ) {
    return false;
  }
  if (isOfBoth(entry)) {
    return false;
  }
  const words = plainText(first?.name === 'risk' ? first.value.text : entry.head.text);
  const saysHowHigh = LEVEL_ONLY.test(words) || (first?.name === 'risk' && isLevel(words));
  return !saysHowHigh && !(entry.shape !== 'row' && saysThereIsNone(words));
}

const OF_BOTH = /\b(?:benefits|advantages|strengths|opportunities|rationale)\b/;
const OF_RISK =
  /\b(?:risk|drawback|downside|danger|threat|disadvantage|concern|problem|however|but|cost|not|cannot|break)/i;

/** Under "Benefits & drawbacks", what speaks of no drawback is a benefit. */
function isOfBoth({ shape, head, blocks, section }: Entry): boolean {
  const place = shape === 'section' ? section.parent : section;
  return (
    (shape === 'paragraph' || shape === 'section') &&
    place !== undefined &&
    OF_BOTH.test(place.words.text) &&
    ![head, ...blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.prose] : []))].some(({ text }) =>
      OF_RISK.test(text),
    )
  );
}

const ANSWER =
  /\b(?:mitigations?|mitigating|countermeasures?|remediations?|recommended actions?|immediate actions?|required actions?|actions? required|actionable)\b/;

/** The heading of the list of what is done about the risks of a section: below it, or right behind it. */
function answerTo(context: ReadContext, section: Section): Part | undefined {
  const next = nextSibling(context.whole, section);
  const isAnswer = (other: Section) =>
    context.ownFamilyOf(other) !== 'risks' &&
    (context.ownFamilyOf(other) === 'mitigations' || ANSWER.test(other.words.text));
  if (next && isAnswer(next)) {
    context.looksBeyond(section);
  }
  const found = [...section.children, ...(next ? [next] : [])].find(
    (other) => isAnswer(other) && (other.blocks.length > 0 || other.children.length > 0),
  );
  return found?.heading && partOf(context.document, found.heading.prose);
}

function withAnswer(risk: RiskDraft, answer: Part | undefined): RiskDraft {
  return risk.mitigation || !answer
    ? risk
    : { ...risk, mitigation: answer, status: risk.statusText ? risk.status : 'mitigated' };
}

/** Whether a bullet of a paragraph's list is an item already: "- **Risk:** …" below "Threat 2: …". */
function isReadInside(context: ReadContext, { shape, blocks }: Entry): boolean {
  return (
    shape === 'paragraph' &&
    blocks.some((block) => block.kind === 'list' && block.items.some(({ lines }) => context.isClaimed(lines.start)))
  );
}

function saysThereIsNone(words: string): boolean {
  const isOneSentence =
    !/[.!?]\s+\S/.test(words) && !/\b(?:but|except|however|other than|besides|unless)\b/i.test(words);
  return words.length < 240 && isOneSentence && (NO_RISK.test(words) || LITTLE_RISK.test(words));
}
