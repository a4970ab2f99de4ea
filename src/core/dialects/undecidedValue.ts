import type { ListItem, ParagraphBlock, Prose } from '../markdown/blocks.ts';
import { saysNothing } from '../markdown/emptiness.ts';
import { fieldsOfBlocks } from '../markdown/fields.ts';
import { fieldNameOf, normaliseLabel } from '../markdown/labels.ts';
import type { Section } from '../markdown/outline.ts';
import type { Family } from '../vocabulary/language.ts';
import { decisionOf } from './buildDecision.ts';
import type { Dialect } from './dialect.ts';
import { paragraphsFor } from './walk.ts';

// Only where text is about the matter itself: an owner or a target to be told is no choice.
const SILENT: ReadonlySet<Family> = new Set<Family>([
  'alternatives',
  'history',
  'nonGoals',
  'acceptance',
  'faq',
  'metrics',
  'risks',
  'assumptions',
  'mitigations',
  'estimates',
  'evidence',
  'other',
]);

const VALUE =
  /(?:[:：][*_]*|\s[-–—]|(?=[([]))\s*[*_]*[([]?[*_]*(?:TBD|TBC|TKTK|undecided|to be decided)\b[*_]*(?:\s*[-–—,;(]\s*[^\r\n]{0,60}|[)\]]?[*_.\s]*)$/;
const LEAD = /^[*_([]*(?:TBD|TBC|TKTK|OPEN|UNDECIDED)[*_)\]]*\s*(?:[:：][*_]*|[-–—](?=\s))\s*(?=[^\s|])/;
const TO_SETTLE =
  /^[*_([]*TODO[*_)\]]*\s*(?:[:：][*_]*|[-–—](?=\s))\s*(?=(?:decide|determine|clarify|figure out|agree|choose|settle|whether|which|should|do we|can we|who|what|how)\b)/i;
// Labels of what is known later by itself, or stands elsewhere.
const FACT =
  /\b(?:link|url|pr|pull request|issue|bug|ticket|date|version|release|milestone|eta|manager|reviewers?|sponsor|contact|sig|team|lead|implementation|implemented|tracking|toolchain|review|test|tests|example|screenshot|video|docs?|documentation|figma|mockup|number|id|epic|branch|rationale|epics?|champion)\b/;
const LONGEST_LABEL = 80;

/** "Storage: TBD", "Colour of the button **(TBD)**", "TBD: who signs off": a choice that nobody has made yet. */
export const undecidedValue: Dialect = {
  id: 'undecided-value',
  words: 'tbd tbc tktk undecided decided open todo',
  *read(context) {
    if (/(?:^|\/)templates?\//i.test(context.path)) {
      return;
    }
    for (const { paragraph, item, section } of paragraphsFor(context, this)) {
      const family = context.familyOf(section);
      // Above the second heading stands what is said of the document.
      if (section.index < 2 || item?.checkbox !== undefined || (family !== undefined && SILENT.has(family))) {
        continue;
      }
      const words = undecidedIn(paragraph.prose);
      if (words && !saysNothing(words.text) && context.claim((item ?? paragraph).lines.start)) {
        yield decisionOf(context, entryOf(paragraph, item, section, words), this.id, {
          form: 'question',
          status: 'open',
          asked: false,
        });
      }
    }
  },
};

/** What is undecided: the words in front of "TBD", else those behind it. */
function undecidedIn({ text, span }: Prose): Prose | undefined {
  const lead = (LEAD.exec(text) ?? TO_SETTLE.exec(text))?.[0].length;
  if (lead !== undefined) {
    return { text: text.slice(lead), span: { start: span.start + lead, end: span.end } };
  }
  const value = VALUE.exec(text);
  const label = value ? text.slice(0, value.index) : '';
  const isLabel = label.length > 0 && label.length <= LONGEST_LABEL && !/[\r\n]/.test(label) && isChoice(label);
  return isLabel ? { text: label, span: { start: span.start, end: span.start + label.length } } : undefined;
}

function isChoice(label: string): boolean {
  const name = fieldNameOf(label);
  const words = normaliseLabel(label);
  return (
    (name === undefined || name === 'decision' || name === 'question' || name === 'options') &&
    /\p{L}{3}/u.test(words) &&
    !FACT.test(words)
  );
}

function entryOf(paragraph: ParagraphBlock, item: ListItem | undefined, section: Section, head: Prose) {
  const { lines, span } = item ?? paragraph;
  return {
    shape: item ? ('bullet' as const) : ('paragraph' as const),
    lines,
    span,
    head,
    fields: fieldsOfBlocks(item?.blocks.slice(1) ?? []),
    checkbox: undefined,
    blocks: item?.blocks.slice(1) ?? [],
    section,
    lead: undefined,
  };
}
