import type { Prose } from '../markdown/blocks.ts';
import { type Field, fieldNamed, fieldsOfProse } from '../markdown/fields.ts';
import type { DueDate } from '../model/date.ts';
import type { Option, Part } from '../model/item.ts';
import type { Person } from '../model/person.ts';
import type { DecisionStatus } from '../model/status.ts';
import { decisionStatusOf } from '../model/statusWords.ts';
import { rangeOf, type TextDocument } from '../text/textDocument.ts';
import { dueInline, optionsInline, optionsOfValue, ownersInline } from './inlineDetails.ts';
import { dateOf, fieldValue, handlesOf } from './parts.ts';

/** What a marker says of its question besides its words. */
export interface MarkerDetails {
  /** The question without its details. */
  readonly words: Prose;
  readonly status: DecisionStatus;
  readonly statusText: Part | undefined;
  readonly due: DueDate | undefined;
  readonly options: readonly Option[];
  readonly owners: readonly Person[];
}

const IN_BRACKETS = /(?: ?\((?:deferred to \d|due \d{4}-\d|options: |owner: |supersedes )(?:[^()]|\([^()]*\))*\))+$/i;
const DEFERRED = /\((deferred to \d(?:[^()]|\([^()]*\))*)\)/i;

/** In brackets behind the words: "how long (deferred to 2027-01-31) (options: a day; a week)". */
export function detailsBehind(document: TextDocument, words: Prose): MarkerDetails {
  const at = IN_BRACKETS.exec(words.text)?.index ?? words.text.length;
  const deferred = DEFERRED.exec(words.text.slice(at));
  const from = words.span.start + at + (deferred?.index ?? 0) + 1;
  const text = deferred?.[1] ?? '';
  const own = { span: { start: words.span.start, end: words.span.start + at }, text: words.text.slice(0, at) };
  const named = ownersInline(document, words);
  return {
    words: own,
    status: deferred ? 'deferred' : 'open',
    statusText: deferred ? { text, range: rangeOf(document, { start: from, end: from + text.length }) } : undefined,
    due: dueInline(document, deferred ? { span: { start: from, end: from + text.length }, text } : words),
    owners: named.length > 0 ? named : handlesOf(document, own),
    options: optionsInline(document, words),
  };
}

/** In labelled lines of the text that a marker is around: "**Status:** Deferred to 2027-01-31", "**Options:** a day; a week". */
export function detailsInside(document: TextDocument, body: Prose): MarkerDetails {
  const fields = fieldsOfProse(body);
  const first = fields.find(isDetail)?.labelSpan.start ?? body.span.end;
  const statusText = fieldValue(document, fieldNamed(fields, 'status'));
  const said = statusText && decisionStatusOf(statusText.text);
  const isDeferred = said === 'deferred';
  const text = body.text.slice(0, first - body.span.start).trimEnd();
  const due = fieldNamed(fields, 'due');
  const put = isDeferred ? fieldNamed(fields, 'status')?.value : undefined;
  const words = { span: { start: body.span.start, end: body.span.start + text.length }, text };
  return {
    words,
    status: isDeferred ? 'deferred' : 'open',
    statusText: isDeferred || said === 'open' ? statusText : undefined,
    due: (put && dueInline(document, put)) ?? dateOf(document, due),
    owners: handlesOf(document, words),
    options: optionsOfValue(document, fieldNamed(fields, 'options')?.value),
  };
}

function isDetail({ label, name }: Field): boolean {
  return name === 'status' || name === 'due' || name === 'options' || label.toLowerCase() === 'supersedes';
}
