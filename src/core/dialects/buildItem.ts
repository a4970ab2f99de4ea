import { saysNothing } from '../markdown/emptiness.ts';
import { type Field, fieldNamed } from '../markdown/fields.ts';
import { headingPath } from '../markdown/outline.ts';
import { readAmount } from '../model/amount.ts';
import type { Assumption, Evidence, Metric, Part, ScopeChange } from '../model/item.ts';
import { riskStatusOf } from '../model/statusWords.ts';
import { rangeOf } from '../text/textDocument.ts';
import { wordsOf } from '../vocabulary/language.ts';
import { LANGUAGES } from '../vocabulary/languages.ts';
import type { ItemDraft, ReadContext } from './dialect.ts';
import type { Entry } from './entries.ts';
import { ownersInline, withoutOptions } from './inlineDetails.ts';
import { rememberEntry } from './itemEntry.ts';
import { arrowIn, beforeArrow, mitigationOf } from './mitigation.ts';
import { dateOf, fieldValue, handlesOf, partOf, peopleOf, ratingOf, splitId, titleOf } from './parts.ts';

type Draft<K extends ItemDraft['kind']> = Extract<ItemDraft, { kind: K }>;
type Base = Pick<Draft<'risk'>, 'id' | 'title' | 'range' | 'path' | 'dialect' | 'shape'>;

/** What all items have, read from an entry: id from its own column or the start of its words. */
export function baseOf(context: Pick<ReadContext, 'document'>, entry: Entry, dialect: string): Base {
  const { document } = context;
  const split = splitId(document, entry.head);
  const idField = entry.shape === 'row' ? fieldNamed(entry.fields, 'id') : undefined;
  const inner = entry.shape === 'section' ? entry.section.parent : entry.section;
  return {
    id: (idField && !saysNothing(idField.value.text) ? partOf(document, idField.value) : undefined) ?? split.id,
    title: titleOf(document, withoutOptions(withoutItemLabel(entry, split.rest))),
    range: rememberEntry(rangeOf(document, entry.span), entry),
    path: inner ? headingPath(inner) : [],
    dialect,
    shape: entry.shape,
  };
}

/** The owners of an entry: of its owner fields, else the handles in its words. */
export function ownersOf(context: ReadContext, entry: Entry): Draft<'risk'>['owners'] {
  const named = (['decider', 'owner'] as const).flatMap((name) =>
    peopleOf(context.document, fieldNamed(entry.fields, name)),
  );
  if (named.length > 0) {
    return named;
  }
  const inline = ownersInline(context.document, entry.head);
  return inline.length > 0 ? inline : handlesOf(context.document, entry.head);
}

export function riskOf(context: ReadContext, entry: Entry, dialect: string): Draft<'risk'> {
  const { document } = context;
  const status = fieldNamed(entry.fields, 'status');
  const statusText = fieldValue(document, status);
  const arrow = arrowIn(entry);
  const mitigation = mitigationOf(context, entry, arrow);
  const read = statusText && riskStatusOf(statusText.text);
  const raisedOn = dateOf(document, fieldNamed(entry.fields, 'raised'));
  return {
    kind: 'risk',
    ...baseOf(context, arrow ? { ...entry, head: beforeArrow(entry.head, arrow) } : entry, dialect),
    soft: isSoft(entry),
    status: read ?? (mitigation ? settledBy(mitigation.text) : 'open'),
    statusText,
    mitigation,
    likelihood: ratingOf(document, fieldNamed(entry.fields, 'likelihood')),
    impact: ratingOf(document, fieldNamed(entry.fields, 'impact')),
    owners: ownersOf(context, entry),
    ...(raisedOn && { raisedOn }),
  };
}

/** What other languages say of a risk that is accepted or closed. */
const OWN_WORDS: ReadonlyMap<string, 'accepted' | 'closed'> = new Map(
  LANGUAGES.flatMap(({ riskStatuses }) => {
    const [, accepted = '', closed = ''] = wordsOf(riskStatuses);
    return [[accepted, 'accepted'] as const, [closed, 'closed'] as const];
  }).filter(([word]) => word !== ''),
);

/** "Accepted: it is small" where others say what they do about a risk. */
function settledBy(mitigation: string): 'mitigated' | 'accepted' | 'closed' {
  const [lead = ''] = /^[^.,:;(–—-]{1,24}/.exec(mitigation) ?? [];
  const said = OWN_WORDS.get(lead.trim().toLowerCase());
  if (said !== undefined) {
    return said;
  }
  const word = /^(accept(?:ed)?|closed)\b(?=\s*(?:$|[.,:;(–—-]))/i.exec(mitigation)?.[1]?.toLowerCase();
  return word === undefined ? 'mitigated' : word === 'closed' ? 'closed' : 'accepted';
}

const SOFT_HEADING = /\b(?:drawbacks?|negative|bad|cons|disadvantages|downsides|potential issues)\b/;
const SENTENCE_END = /[.!?](?:\s+\S|[*_"')]+\s+\S)/;

/** Prose of more than a sentence may well say what is done, in words that nobody can list. */
function isSoft(entry: Entry): boolean {
  if (entry.shape === 'row' || fieldNamed(entry.fields, 'mitigation')) {
    return false;
  }
  const place = entry.shape === 'section' ? entry.section.parent : entry.section;
  if (
    SOFT_HEADING.test(place?.words.text ?? '') ||
    (entry.lead && !/\b(?:risk|threat|concern)/i.test(entry.lead.text))
  ) {
    return true;
  }
  const isLabelled = fieldNamed(entry.fields, 'risk') !== undefined;
  const hasForm = isLabelled || entry.fields.some(({ name }) => name === 'likelihood' || name === 'impact');
  if (entry.shape !== 'bullet' && !hasForm) {
    return true;
  }
  return (
    SENTENCE_END.test(entry.head.text) ||
    (entry.blocks.some((block) => block.kind === 'paragraph' || block.kind === 'list') && !hasForm)
  );
}

export function assumptionOf(context: ReadContext, entry: Entry, dialect: string): Draft<'assumption'> {
  return {
    kind: 'assumption',
    ...baseOf(context, entry, dialect),
    validation: fieldValue(context.document, fieldNamed(entry.fields, 'validation')),
    owners: ownersOf(context, entry),
  } satisfies Omit<Assumption, 'key'>;
}

export function metricOf(context: ReadContext, entry: Entry, dialect: string): Draft<'metric'> {
  const { document } = context;
  const target = fieldValue(document, fieldNamed(entry.fields, 'target'));
  const figure = /\d/.test(entry.head.text) && entry.shape !== 'row' ? partOf(document, entry.head) : undefined;
  const duration = entry.shape === 'row' ? undefined : readAmount(entry.head.text);
  return {
    kind: 'metric',
    ...baseOf(context, entry, dialect),
    baseline:
      fieldValue(document, fieldNamed(entry.fields, 'baseline')) ??
      (entry.shape === 'row' ? undefined : baselineIn(context, entry.head)),
    target: target ?? figure,
    timeframe:
      fieldValue(document, fieldNamed(entry.fields, 'timeframe')) ??
      (duration && (figure ?? partOf(document, entry.head))),
  } satisfies Omit<Metric, 'key'>;
}

const BASELINE =
  /\b(?:baseline|currently|current|today|up from|down from)\s*[:=]?\s*([~<>≈]?\s*\d[\d.,]*\s*(?:%|\p{L}{1,12}\b)?)/iu;

/** "(baseline: 31 %)", "current 5 % → target 2 %": where a measure stands today, in its own words. */
function baselineIn(context: ReadContext, head: Entry['head']): Part | undefined {
  const match = BASELINE.exec(head.text);
  const words = match?.[1]?.trim();
  if (!match || !words) {
    return undefined;
  }
  const start = head.span.start + match.index + match[0].lastIndexOf(words);
  return { text: words, range: rangeOf(context.document, { start, end: start + words.length }) };
}

export function evidenceOf(context: ReadContext, entry: Entry, dialect: string): Draft<'evidence'> {
  const { document } = context;
  const link = /https?:\/\/|\]\(|\[\^/.test(entry.head.text) ? partOf(document, entry.head) : undefined;
  return {
    kind: 'evidence',
    ...baseOf(context, entry, dialect),
    source: fieldValue(document, fieldNamed(entry.fields, 'source')) ?? link,
    date: dateOf(document, fieldNamed(entry.fields, 'date')),
  } satisfies Omit<Evidence, 'key'>;
}

export function scopeChangeOf(context: ReadContext, entry: Entry, dialect: string): Draft<'scope-change'> {
  const { document } = context;
  const value = (name: Parameters<typeof fieldNamed>[1]) => fieldValue(document, fieldNamed(entry.fields, name));
  return {
    kind: 'scope-change',
    ...baseOf(context, entry, dialect),
    timelineImpact: value('timelineImpact') ?? timeIn(value('impact')),
    qualityImpact: value('qualityImpact'),
    recommendation: value('recommendation'),
    owners: ownersOf(context, entry),
  } satisfies Omit<ScopeChange, 'key'>;
}

/** An "Impact" that gives a time is one on the timeline. */
function timeIn(impact: Part | undefined): Part | undefined {
  return impact && readAmount(impact.text) ? impact : undefined;
}

/** "**Risk:** The vendor is late" is about the vendor: the title starts behind a label that only names the kind. */
function withoutItemLabel(entry: Entry, head: Entry['head']): Entry['head'] {
  const label = entry.fields.find((field) => field.labelSpan.start === head.span.start && isKindLabel(field));
  return label && !saysNothing(label.value.text) ? label.value : head;
}

function isKindLabel(field: Field): boolean {
  return ['risk', 'question', 'assumptions', 'decision', 'metric', 'change', 'claim', 'title'].includes(
    field.name ?? '',
  );
}

/** The type that `riskOf` and its siblings read, for callers that choose between them. */
export type ItemBuilder = (context: ReadContext, entry: Entry, dialect: string) => ItemDraft;
