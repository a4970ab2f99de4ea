import type { FieldName } from '../markdown/labels.ts';
import type { Section } from '../markdown/outline.ts';
import { decisionStatusOf } from '../model/statusWords.ts';
import { lengthOf } from '../text/lengthOf.ts';
import type { Family } from '../vocabulary/language.ts';
import { type DecisionPlace, decisionOf } from './buildDecision.ts';
import type { Dialect, ReadContext } from './dialect.ts';
import { type Entry, entriesOf } from './entries.ts';
import { headingDay } from './headingDay.ts';
import { questionEntries } from './questionEntries.ts';
import { entryOfSection, fieldOfSubheading } from './sectionEntry.ts';

/** What the place of an item says of it: the sections that hold questions and decisions. */
export const DECISION_PLACES: ReadonlyMap<Family, DecisionPlace> = new Map<Family, DecisionPlace>([
  ['questions', { form: 'question', status: 'open', asked: false }],
  ['decide', { form: 'decision', status: 'open', asked: true }],
  ['decisions', { form: 'decision', status: 'decided', asked: false }],
  ['answered', { form: 'question', status: 'decided', asked: false }],
]);

const SILENT: ReadonlySet<Family> = new Set<Family>(['alternatives', 'history', 'nonGoals', 'questions', 'faq']);

/** Bullets, rows, sub-headings and paragraphs under "Open Questions", "Decisions", "Resolved questions" and their like. */
export const questionSection: Dialect = {
  id: 'question-section',
  *read(context) {
    for (const section of context.sectionsOf(...DECISION_PLACES.keys())) {
      const family = context.ownFamilyOf(section);
      const place = family && placeOf(section, family);
      if (!place || isInsideSilent(context, section, family) || (family === 'decisions' && context.isRecord)) {
        continue;
      }
      if (section.heading && context.isClaimed(section.heading.lines.start)) {
        continue;
      }
      const isElsewhere = (child: Section) => context.ownFamilyOf(child) !== undefined;
      const entries =
        place.status === 'open'
          ? questionEntries(section, isElsewhere)
          : entriesOf(section, ['question', 'decision', 'title'], isElsewhere);
      const form = family === 'decide' ? formIn(section, entries) : undefined;
      for (const entry of form ? [form] : entries) {
        if (isItem(entry, family) && context.claim(entry.lines.start)) {
          const draft = decisionOf(context, entry, this.id, place);
          const isTaken = place.status === 'decided' && draft.status === 'decided';
          yield { ...draft, decidedOn: draft.decidedOn ?? (isTaken ? headingDay(context, section) : undefined) };
        }
      }
    }
  },
};

/**
 * "## Decision needed" with fields below it asks for one decision, called by what is asked first; with an empty table it
 * asks for none.
 */
function formIn(section: Section, entries: readonly Entry[]): Entry | undefined {
  const [form] = entryOfSection(section);
  const [first, ...others] = entries;
  if (!form) {
    return undefined;
  }
  if (first) {
    const goesOn =
      first.shape === 'paragraph'
        ? section.children.some((child) => child.heading?.bold && fieldOfSubheading(child).length > 0)
        : others.length > 0 && nameOf(first) === 'decision';
    return goesOn && others.every((other) => FORM.has(nameOf(other))) ? { ...form, head: first.head } : undefined;
  }
  const question = form.fields.find(({ name, value }) => name === 'decision' && value.text.endsWith('?'));
  return form.fields.some(({ name }) => name !== 'owner' && FORM.has(name))
    ? { ...form, head: question?.value ?? form.head }
    : undefined;
}

/** What the label is that a bullet or paragraph starts with. */
function nameOf({ fields: [field], head }: Entry): FieldName | undefined {
  return field?.labelSpan.start === head.span.start ? field.name : undefined;
}

const FORM: ReadonlySet<FieldName | undefined> = new Set(['owner', 'decider', 'due', 'question', 'stakes']);

const PUT_OFF = /\b(?:deferred|postponed|parked)\b/;

/** "Deferred decisions" are neither taken nor waited for. */
function placeOf({ words }: Section, family: Family): DecisionPlace | undefined {
  const place = DECISION_PLACES.get(family);
  return place && family !== 'answered' && PUT_OFF.test(words.text) ? { ...place, status: 'deferred' } : place;
}

/** A heading "Decision" below an alternative or in a change log tells of no open matter. */
function isInsideSilent(context: ReadContext, section: Section, family: Family): boolean {
  const above = section.parent && context.familyOf(section.parent);
  const isGroup = above === 'questions' && (family !== 'decisions' || /decisions/.test(section.words.text));
  return above !== undefined && SILENT.has(above) && !isGroup;
}

/** "Done" or "Resolved" alone in an open list says that nothing is left. */
function isStatusOnly(text: string): boolean {
  return /^[*_(]*\p{L}+[*_).!]*$/u.test(text) && decisionStatusOf(text) !== undefined;
}

function isLinkOnly({ shape, head }: Entry): boolean {
  return shape === 'bullet' && /^\[[^\][]*\]\([^()\s]*\)[.,;]?$/.test(head.text.trim());
}

const INTRODUCTION =
  /^(?:the following|these are|this section|below\b|here are|see |listed below|please |for new |we (?:have|had) the following)/i;

// What the template of many RFCs asks its author, left as it is.
const OF_TEMPLATE =
  /^[*_\s]*what (?:parts of the design (?:do you expect|are still)|related issues do you consider)\b/i;

/** A ticked box where the heading speaks of decisions, and not of what a review asked for. */
function isTakenBox({ checkbox, section }: Entry): boolean {
  return checkbox === 'done' && section.words.text.includes('decision');
}

function isItem(entry: Entry, family: Family): boolean {
  if (lengthOf(entry.head.text) < 16 && isStatusOnly(entry.head.text)) {
    return false;
  }
  if (entry.shape === 'paragraph' && INTRODUCTION.test(entry.head.text.trim())) {
    return false;
  }
  if (family === 'decisions' && entry.checkbox !== undefined && !isTakenBox(entry)) {
    return false; // A box to tick among decisions is what is left to do.
  }
  if (entry.blocks.length === 0 && OF_TEMPLATE.test(entry.head.text)) {
    return false;
  }
  if (family === 'decisions' && isLinkOnly(entry)) {
    return false; // A list of records, or of what to read about them.
  }
  if (family !== 'decisions' || entry.shape !== 'row') {
    return true;
  }
  // A table under "Decision" may as well compare options: its columns must speak of decisions.
  return entry.fields.some((field) => field.name === 'decision' || field.name === 'reason' || field.name === 'status');
}
