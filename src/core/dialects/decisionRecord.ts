import { append } from '../append.ts';
import type { HeadingBlock } from '../markdown/blocks.ts';
import { saysNothing } from '../markdown/emptiness.ts';
import { type Field, fieldNamed, fieldsOfBlocks } from '../markdown/fields.ts';
import { fieldNameOf } from '../markdown/labels.ts';
import type { Section } from '../markdown/outline.ts';
import type { DueDate } from '../model/date.ts';
import type { Option, Part } from '../model/item.ts';
import { type FoundDate, readDate } from '../model/readDate.ts';
import type { DecisionStatus } from '../model/status.ts';
import { decisionStatusOf } from '../model/statusWords.ts';
import type { Range } from '../text/range.ts';
import { rangeOf, spanOf, type TextDocument } from '../text/textDocument.ts';
import { stakesOf } from './buildDecision.ts';
import type { Dialect, ReadContext } from './dialect.ts';
import { type Entry, entriesOf } from './entries.ts';
import { optionsOfValue } from './inlineDetails.ts';
import { rememberEntry } from './itemEntry.ts';
import { isOutcomeSection } from './outcomeHeading.ts';
import { dateOf, fieldValue, partOf, peopleOf, splitId, titleOf } from './parts.ts';
import { mayBeProposal } from './recordForm.ts';

/** An architecture decision record (MADR, Nygard) as one decision at its title; also RFCs and KEPs still proposed. */
export const decisionRecord: Dialect = {
  id: 'decision-record',
  ofDocument: true,
  *read(context) {
    const title = context.whole.sections.find(
      (section) => section.heading && section.level === 1 && !section.heading.bold,
    );
    const record = context.isRecord;
    if (
      !title?.heading ||
      (!record && !mayBeProposal(context.path, context.parsed.frontMatter, title.title)) ||
      saysNothing(title.title)
    ) {
      return;
    }
    const fields = metadataOf(context, title);
    const statusText = fieldValue(context.document, fieldNamed(fields, 'status'));
    const status = statusText?.text ?? context.facts.find(({ key }) => key === 'status')?.value;
    const said = status === undefined ? undefined : decisionStatusOf(status);
    // A proposal that says nothing of itself is no decision; what stands in a file beside it only counts while it is open.
    if (!record && (said === undefined || (said !== 'open' && statusText === undefined))) {
      return;
    }
    const outcome = record ? outcomeOf(context) : undefined;
    if (!context.claim(title.heading.lines.start)) {
      return;
    }
    const { document } = context;
    const { id, rest } = splitId(document, title.heading.prose);
    const options = optionsOf(context, fields);
    yield {
      kind: 'decision',
      form: 'decision',
      id,
      title: askedIn(context, title) ?? titleOf(document, rest),
      range: rememberEntry(rangeOf(document, title.heading.span), entryOf(title, title.heading, fields)),
      path: [],
      dialect: this.id,
      shape: 'document',
      status: said ?? statusWithoutWords(statusText, outcome),
      statusText,
      owners: fields
        .filter((field) => field.name === 'decider' || field.name === 'owner')
        .flatMap((field) => peopleOf(document, field)),
      due: dateOf(document, fieldNamed(fields, 'due')) ?? endOfReview(document, statusText),
      decidedOn: dateOf(document, fieldNamed(fields, 'date')),
      options,
      recommendation: undefined,
      outcome,
      reason: undefined,
      asked: record && !/\bdraft\b/i.test(statusText?.text ?? ''),
      stakes: stakesOf(document, fields),
    };
  },
};

const IN_REVIEW = /\breview\b[^()]{0,20}\(/i;

/** "Active review (3 May … 17 May 2027)": the decision is due when its review ends. */
function endOfReview(document: TextDocument, status: Part | undefined): DueDate | undefined {
  const found = status && IN_REVIEW.test(status.text) ? lastDate(status.text) : undefined;
  return status && found && { text: found.text, day: found.day, range: placeOf(document, status, found.text) };
}

function lastDate(text: string): FoundDate | undefined {
  let last: FoundDate | undefined;
  for (let from = 0, found = readDate(text); found; found = readDate(text.slice(from))) {
    last = found;
    from += found.end;
  }
  return last;
}

function placeOf(document: TextDocument, { range }: Part, words: string): Range {
  const { start, end } = spanOf(document, range);
  const at = document.text.slice(start, end).indexOf(words);
  return at < 0 ? range : rangeOf(document, { start: start + at, end: start + at + words.length });
}

/** The record as one entry: its title, and all that is said of it anywhere in the document. */
function entryOf(section: Section, heading: HeadingBlock, fields: readonly Field[]): Entry {
  const { lines, prose, span } = heading;
  return {
    shape: 'section',
    lines,
    span,
    head: prose,
    fields,
    checkbox: undefined,
    blocks: [],
    section,
    lead: undefined,
  };
}

/** A record that is called by a number only is known by the question that it answers. */
function askedIn(context: ReadContext, title: Section): Part | undefined {
  const question = /^decision moment\b/i.test(title.title)
    ? context.whole.sections.find(({ words }) => words.text === 'question')?.blocks[0]
    : undefined;
  return question?.kind === 'paragraph' ? titleOf(context.document, question.prose) : undefined;
}

function statusWithoutWords(statusText: Part | undefined, outcome: Part | undefined): DecisionStatus {
  return outcome && !statusText ? 'decided' : 'open';
}

/** Status, people and dates: of the front matter, the lines and bullets before the first section, and "## Status". */
function metadataOf(context: ReadContext, title: Section): Field[] {
  const fields: Field[] = [];
  for (const entry of context.parsed.frontMatter?.entries ?? []) {
    const name = fieldNameOf(entry.key);
    fields.push({
      name,
      label: entry.key,
      labelSpan: entry.span,
      value: { span: entry.span, text: context.document.text.slice(entry.span.start, entry.span.end).trim() },
      item: undefined,
      below: [],
    });
  }
  append(fields, fieldsOfBlocks(context.whole.sections[0].blocks));
  append(fields, fieldsOfBlocks(title.blocks));
  for (const section of context.whole.sections) {
    const name =
      section.words.text === 'date' || section.words.text === 'deciders' || section.words.text === 'status'
        ? fieldNameOf(section.words.text)
        : undefined;
    const first = section.blocks[0];
    const prose =
      first?.kind === 'paragraph'
        ? first.prose
        : first?.kind === 'list' && first.items[0]?.blocks[0]?.kind === 'paragraph'
          ? first.items[0].blocks[0].prose
          : undefined;
    if (name && section.heading && prose) {
      const nested = fieldsOfBlocks(section.blocks).filter((field) => field.name === name);
      fields.push(...nested, {
        name,
        label: section.title,
        labelSpan: section.heading.prose.span,
        value: prose,
        item: undefined,
        below: [],
      });
    }
  }
  return fields;
}

// "Decision: [the question to answer]" is another decision, which nobody has begun to write.
const UNNAMED = /:\s*\[/;

function outcomeOf(context: ReadContext): Part | undefined {
  const section = context.whole.sections.find((one) => isOutcomeSection(one) && !UNNAMED.test(one.title));
  for (const block of section?.blocks ?? []) {
    const prose =
      block.kind === 'paragraph'
        ? block.prose
        : block.kind === 'list' && block.items[0]?.blocks[0]?.kind === 'paragraph'
          ? block.items[0].blocks[0].prose
          : undefined;
    if (prose && !saysNothing(prose.text) && !isOpenWord(prose.text)) {
      return partOf(context.document, prose);
    }
  }
  return undefined;
}

/** "À décider", "Offen": where other languages say that nothing is decided yet. */
export function isOpenWord(text: string): boolean {
  return text.length <= 24 && decisionStatusOf(text) === 'open';
}

function optionsOf(context: ReadContext, fields: readonly Field[]): readonly Option[] {
  const section = context.whole.sections.find((candidate) => context.ownFamilyOf(candidate) === 'options');
  return section
    ? entriesOf(section, ['options', 'title'], () => false).map((entry) => ({
        title: partOf(context.document, entry.head),
        tradeoffs: undefined,
      }))
    : optionsOfValue(context.document, fieldNamed(fields, 'options')?.value);
}
