import { isJustNo, saysNothing } from '../markdown/emptiness.ts';
import { type Field, fieldNamed } from '../markdown/fields.ts';
import { fieldNameOf } from '../markdown/labels.ts';
import { plainText } from '../markdown/plainText.ts';
import type { Option, Part, Recommendation, Stakes } from '../model/item.ts';
import type { DecisionStatus } from '../model/status.ts';
import { decisionStatusOf } from '../model/statusWords.ts';
import { countWhile } from '../text/countWhile.ts';
import { rangeOf, type TextDocument } from '../text/textDocument.ts';
import { baseOf, ownersOf } from './buildItem.ts';
import type { ItemDraft, ReadContext } from './dialect.ts';
import { type Entry, entriesOf, entryOfItem } from './entries.ts';
import { dueInline, optionsInline, optionsOfValue } from './inlineDetails.ts';
import { optionsOfTable } from './optionTable.ts';
import { dateOf, fieldValue, fieldValues, partOf } from './parts.ts';
import { entryOfSection } from './sectionEntry.ts';

type DecisionDraft = Extract<ItemDraft, { kind: 'decision' }>;

/** What the place of an entry says of it, where its own words say nothing. */
export interface DecisionPlace {
  readonly form: DecisionDraft['form'];
  readonly status: DecisionStatus;
  /** Whether somebody is asked to decide in this place. */
  readonly asked: boolean;
}

const FORM_FIELDS = ['owner', 'decider', 'due'] as const;

/** Reads a decision or question from an entry. */
export function decisionOf(context: ReadContext, given: Entry, dialect: string, place: DecisionPlace): DecisionDraft {
  const { document } = context;
  const entry = { ...given, fields: given.fields.map(asQuestion) };
  const { status, statusText, outcome } = statusOfEntry(context, entry, place.status);
  const options = optionsOf(context, entry);
  const recommendation = recommendationOf(context, entry);
  const said = fieldNamed(entry.fields, 'status')?.value;
  const due =
    (status === 'deferred' && said ? dueInline(document, said) : undefined) ??
    dateOf(document, fieldNamed(entry.fields, 'due')) ??
    dueInline(document, entry.head);
  const raisedOn = dateOf(document, fieldNamed(entry.fields, 'raised'));
  const hasForm = FORM_FIELDS.some((name) => fieldNamed(entry.fields, name) !== undefined);
  return {
    kind: 'decision',
    ...baseOf(context, entry, dialect),
    form: options.length > 0 || recommendation || place.form === 'decision' ? 'decision' : 'question',
    status,
    statusText,
    owners: ownersOf(context, entry),
    due,
    decidedOn: dateOf(document, fieldNamed(entry.fields, 'date')),
    ...(raisedOn && { raisedOn }),
    options,
    recommendation,
    outcome,
    reason: fieldValue(document, fieldNamed(entry.fields, 'reason')),
    asked: place.asked || hasForm,
    stakes: stakesOf(document, entry.fields),
  };
}

/** What hangs on the decision, where a field says so. */
export function stakesOf(document: TextDocument, fields: readonly Field[]): Stakes | undefined {
  const field = fieldNamed(fields, 'stakes');
  const text = fieldValue(document, field);
  return field && text && { label: field.label, text };
}

interface EntryStatus {
  readonly status: DecisionStatus;
  readonly statusText: Part | undefined;
  readonly outcome: Part | undefined;
}

// "Answered: use both", "(resolved)", "— Deferred to v2": cues that an entry of an open list is not open any more.
const CUE =
  /(?:^|[([—–:;.!?✅]|\s-)\s*[*_]*(resolved|answered|decided|settled|closed|done|deferred|postponed|parked|rejected|withdrawn|won't do|superseded|no longer (?:needed|relevant|applies))\b[*_]*\s*(?:[:.,;)\]—–-]|$|\s(?:by|in|on|as|with|to|via|for|until|at)\b)/i;
// The same in other languages, where it stands out: "… **Entschieden:** beide".
const BOLD_CUE = /(?:[—.?!。？！]|\s-) ?\*\*([^*:：]{2,24})(?:[:：]\*\*|\*\*(?= \(|[:：;]|$))/u;
const STRUCK = /^\s*[*_]*~~[^~]+~~/;

function statusOfEntry(context: ReadContext, entry: Entry, fallback: DecisionStatus): EntryStatus {
  const { document } = context;
  const outcome = outcomeIn(document, fieldNamed(entry.fields, 'answer')) ?? outcomeField(context, entry);
  const statusField = fieldNamed(entry.fields, 'status');
  const statusText =
    fieldValue(document, statusField) ?? pendingStatus(context, statusField) ?? commentStatus(context, entry);
  const said = statusText && decisionStatusOf(statusText.text);
  if (said) {
    return { status: said, statusText, outcome };
  }
  const head = entry.head.text.trimStart();
  const cue = CUE.exec(plainText(head.slice(0, 2000)));
  const cued = decisionStatusOf(cue?.[1] ?? BOLD_CUE.exec(head)?.[1] ?? cueBelow(entry) ?? '');
  const emoji = /^[*_]*(✅|❌|🟢|⏸)/u.exec(head)?.[1] ?? /[?？][*_]*\s*(✅)/u.exec(head)?.[1];
  const suffix =
    entry.shape === 'section' ? entry.section.words.suffixes.map(decisionStatusOf).find(Boolean) : undefined;
  const struck = STRUCK.test(head) ? ('decided' as const) : undefined;
  const ticked = entry.checkbox === 'done' ? ('decided' as const) : undefined;
  const marked = emoji === undefined ? undefined : decisionStatusOf(emoji);
  const answered = outcome && fallback === 'open' ? ('decided' as const) : fallback;
  const isOpen = isUndecided(entry) || (!outcome && entry.fields.some(isAskedDecision));
  const undecided = fallback === 'decided' && isOpen ? ('open' as const) : undefined;
  const status = undecided ?? suffix ?? cued ?? marked ?? struck ?? ticked ?? answered;
  return { status, statusText, outcome };
}

// "✅ Resolved: both", "**Decided on 3 May — both.**", "**Entschieden am 3. Mai:** beide".
const CUE_BELOW =
  /^(?:✅\s*)?[*_]*(resolved|answered|decided|settled|closed|deferred|postponed|rejected|withdrawn|entschieden|beschlossen|geklärt|erledigt|beantwortet|décidé|tranché|résolu|decidido|resuelto|resolvido|zdecydowano|rozstrzygnięte|решено)(?:\s+(?:(?:on|in|am|le|el|em)\s+)?\d[^*:：—–\n]{0,30}?)?(?:[*_]*\s*[:：]|\s+[—–]\s)/iu;

/** "_Resolved:_ both" in a paragraph below the question. */
function cueBelow({ blocks }: Entry): string | undefined {
  for (const block of blocks) {
    const cue = block.kind === 'paragraph' ? CUE_BELOW.exec(block.prose.text) : null;
    if (cue) {
      return cue[1];
    }
  }
  return undefined;
}

function isAskedDecision({ name, label }: Field): boolean {
  return name === 'question' && fieldNameOf(label) === 'decision';
}

/** "**Decision:** Do we sell on board?" says what is to be decided, and not what was. */
function asQuestion(field: Field): Field {
  return field.name === 'decision' && /[?？][\s*_]*$/.test(field.value.text) ? { ...field, name: 'question' } : field;
}

/** "Pending" and "TBD" are no words for a field, but for where a decision stands. */
function pendingStatus({ document }: ReadContext, field: Field | undefined): Part | undefined {
  return field && decisionStatusOf(field.value.text) === 'open' ? partOf(document, field.value) : undefined;
}

const UNDECIDED = /^[*_(]*(?:tbd|tbc|\?{2,3}|undecided|to be (?:decided|determined)|not decided(?: yet)?)[*_).]*$/i;

/** "**Map provider**: TBD" among the decisions is one still to take. */
function isUndecided(entry: Entry): boolean {
  const [label] = entry.fields;
  return label?.labelSpan.start === entry.head.span.start && UNDECIDED.test(label.value.text);
}

function outcomeField(context: ReadContext, entry: Entry): Part | undefined {
  const others = entry.fields.filter((field) => !isOwnTitle(entry, field));
  return outcomeIn(context.document, fieldNamed(others, 'decision'));
}

/** "No" by itself is an outcome too. */
function outcomeIn(document: TextDocument, field: Field | undefined): Part | undefined {
  return field && isJustNo(field.value.text) ? partOf(document, field.value) : fieldValue(document, field);
}

/** The label or column by which an entry is called ("**Decision:** …") is what it is about and not its outcome. */
function isOwnTitle(entry: Entry, field: Field): boolean {
  return field.value.span.start === entry.head.span.start || field.labelSpan.start === entry.head.span.start;
}

/** `<!-- status: open -->` behind an entry: the one comment that is read besides markers. */
function commentStatus(context: ReadContext, entry: Entry): Part | undefined {
  const { comments } = context.parsed;
  const comment = comments[countWhile(comments, ({ span }) => span.start < entry.span.start)];
  const words =
    comment && comment.span.end <= entry.span.end ? /^status:\s*(\S.*)$/i.exec(comment.text)?.[1] : undefined;
  return comment && words ? { text: words, range: rangeOf(context.document, comment.span) } : undefined;
}

const OPTION_LABEL =
  /^(?:[^\p{L}\p{N}]|recommended\b)*(?:option|alternative|variante?|opción|opção|opcja|phương án|вариант|案|方案)\s+[\p{L}\d]{1,3}\b/iu;

/** The options of an entry: labels such as "Option A", sub-headings, or else the list of its options field. */
export function optionsOf(context: ReadContext, entry: Entry): Option[] {
  const { document } = context;
  const labelled = entry.fields.filter(
    (field) => OPTION_LABEL.test(field.label) && (field.item !== undefined || !saysNothing(field.value.text)),
  );
  if (labelled.length > 0) {
    return labelled.flatMap((field) =>
      field.item
        ? entryOfItem(field.item, entry.section).map((option) => optionOf(context, option))
        : [plainOption(context, field)],
    );
  }
  const below = entry.shape === 'section' ? optionSections(context, entry) : [];
  if (below.length > 0) {
    return below;
  }
  const rows = entry.blocks.flatMap((block) => (block.kind === 'table' ? optionsOfTable(document, block) : []));
  if (rows.length > 0) {
    return rows;
  }
  const field = fieldNamed(entry.fields, 'options');
  const inLine =
    field === undefined || field.value.text === ''
      ? optionsInline(document, entry.head)
      : optionsOfValue(document, field.value);
  const nested = fieldValues(document, field && { ...field, value: { ...field.value, text: '' } });
  return [...inLine.map(({ title }) => title), ...nested].map((title) => ({ title, tradeoffs: tradeoffsIn(title) }));
}

function plainOption(context: ReadContext, field: Field): Option {
  const title = partOf(context.document, field.value);
  return { title, tradeoffs: tradeoffsIn(title) };
}

/** Options below headings of their own: "### Options" with bullets, or "#### Option A". */
function optionSections(context: ReadContext, entry: Entry): Option[] {
  return entry.section.children.flatMap((child) => {
    if (context.ownFamilyOf(child) === 'options') {
      return entriesOf(child, ['options', 'title'], () => false).map((option) => optionOf(context, option));
    }
    const [option] = OPTION_LABEL.test(child.title) ? entryOfSection(child) : [];
    return option ? [optionOf(context, option)] : [];
  });
}

function optionOf(context: ReadContext, entry: Entry): Option {
  const { document } = context;
  const label = entry.fields.find(
    (field) => field.labelSpan.start === entry.head.span.start && field.value.text !== '',
  );
  const title = partOf(document, label && OPTION_LABEL.test(label.label) ? label.value : entry.head);
  const body = entry.blocks.find((block) => block.kind === 'paragraph');
  const said = body && !saysNothing(body.prose.text) ? partOf(document, body.prose) : tradeoffsIn(title);
  return { title, tradeoffs: fieldValue(document, fieldNamed(entry.fields, 'tradeoffs')) ?? said };
}

function tradeoffsIn(title: Part): Part | undefined {
  return /\b(?:but|costs?|cheaper|faster|slower|trade-?off|pros?|cons?|gain|risk|easier|harder|at the price|effort)\b/i.test(
    title.text,
  )
    ? title
    : undefined;
}

function recommendationOf(context: ReadContext, entry: Entry): Recommendation | undefined {
  const text = fieldValue(context.document, fieldNamed(entry.fields, 'recommendation'));
  if (!text) {
    return undefined;
  }
  const reason = /\b(?:because|since|so that|as it|due to)\b|[—–:;]|\s-\s/i.test(text.text) ? text : undefined;
  return { text, reason: reason ?? fieldValue(context.document, fieldNamed(entry.fields, 'reason')) };
}
