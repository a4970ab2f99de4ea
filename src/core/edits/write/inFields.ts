import { saysNothing } from '../../markdown/emptiness.ts';
import type { Field } from '../../markdown/fields.ts';
import { fieldNameOf } from '../../markdown/labels.ts';
import type { Span } from '../../text/range.ts';
import { lineBreakOf, lineSpan, offsetAt, positionAt, spanOf, type TextDocument } from '../../text/textDocument.ts';
import { labelled, styleOf } from './fieldStyle.ts';
import { labelsOf, saysWhyInStatus, tailOf, type Value } from './itemChange.ts';
import { type EntrySource, insertion, type TextChange } from './source.ts';
import { statusWord } from './statusWord.ts';

/** What fields that stand there already take up, and what is left to find a place for. */
export interface Filled {
  readonly changes: readonly TextChange[];
  readonly rest: readonly Value[];
}

/** Writes `values` into the fields that the entry has, wherever they stand. */
export function fillFields(source: EntrySource, values: readonly Value[]): Filled {
  const { change, document, item } = source;
  const changes: TextChange[] = [];
  const rest: Value[] = [];
  for (const value of values) {
    const field = fieldFor(source, value);
    const below = field ? undefined : emptyHeading(source, value);
    if (below) {
      changes.push({ span: below, text: `${value.text}${value.role === 'answer' ? tailOf(change) : ''}` });
      if (value.role === 'answer') {
        return { changes, rest: rest.filter(({ role }) => role !== 'reason') };
      }
    } else if (field) {
      changes.push(fill(document, field, value.text));
    } else if (value.role === 'decided') {
      const filled = fillDecided(source, value);
      changes.push(...filled.changes);
      rest.push(...filled.rest);
    } else if (value.role === 'due' && item.kind === 'decision' && item.due) {
      changes.push({ span: spanOf(document, item.due.range), text: value.text });
    } else {
      rest.push(value);
    }
  }
  return { changes, rest };
}

/** The status where it is written already: in its field, or in a comment; undefined where it stands nowhere. */
export function fillStatus(source: EntrySource): TextChange | undefined {
  const { change, document, item } = source;
  if (change.status === undefined) {
    return undefined;
  }
  const text = statusText(source);
  const field = source.entry.fields.find(({ name }) => name === 'status');
  if (field) {
    return fill(document, field, text);
  }
  const span = item.statusText && spanOf(document, item.statusText.range);
  const comment = span ? document.text.slice(span.start, span.end) : '';
  const words = /^<!--\s*status:\s*/i.exec(comment)?.[0].length ?? 0;
  const end = comment.search(/\s*-->$/);
  return span && words > 0 && end > words
    ? { span: { start: span.start + words, end: span.start + end }, text: text.toLowerCase() }
    : undefined;
}

/** The status as it is to be written, with what takes the place of the item. */
export function statusText(source: EntrySource): string {
  const { supersededBy, status = 'open', words } = source.change;
  const word = statusWord(source, status);
  if (saysWhyInStatus(source.change)) {
    return `${word}${tailOf({ reason: source.change.reason, words })}`;
  }
  return supersededBy === undefined ? word : `${word}${words ? ':' : ' by'} ${supersededBy}`;
}

/** The status as a value with a label of its own. */
export function statusValue(source: EntrySource): Value {
  return { role: 'status', names: ['status'], label: labelsOf(source.change).status, text: statusText(source) };
}

function fieldFor({ entry }: EntrySource, { names }: Value): Field | undefined {
  for (const name of names) {
    const field = entry.fields.find((one) => one.name === name && !isOwnTitle(entry.head.span.start, one));
    if (field) {
      return field;
    }
  }
  return undefined;
}

/** "TBD" below a heading that names the field: "#### Resolution". */
function emptyHeading({ entry }: EntrySource, { names }: Value): Span | undefined {
  const heading = entry.shape === 'section' ? entry.section.children : [];
  const found = heading.find(({ title }) => names.some((name) => fieldNameOf(title) === name));
  const [first] = found?.blocks ?? [];
  return first?.kind === 'paragraph' && saysNothing(first.prose.text) ? first.prose.span : undefined;
}

/** The label by which an entry is called is what it is about, and no place for an answer. */
function isOwnTitle(head: number, { labelSpan, value }: Field): boolean {
  return value.span.start === head || labelSpan.start === head;
}

/** When and by whom, where there are empty fields for it; a date of a decision is written over. */
function fillDecided({ change, document, entry }: EntrySource, value: Value): Filled {
  const date = entry.fields.find(({ name }) => name === 'date');
  const decider = entry.fields.find(({ name }) => name === 'decider');
  const changes: TextChange[] = [];
  const takesDate = date && (saysNothing(date.value.text) || /decid/i.test(date.label)) && change.on !== undefined;
  const takesName = decider && saysNothing(decider.value.text) && change.by !== undefined;
  if (takesDate) {
    changes.push(fill(document, date, change.on));
  }
  if (takesName) {
    changes.push(fill(document, decider, change.by));
  }
  const left = [
    takesDate ? undefined : change.on,
    takesName || change.by === undefined ? undefined : change.words ? change.by : `by ${change.by}`,
  ];
  const text = left.filter((part) => part !== undefined).join(change.words ? ', ' : ' ');
  return { changes, rest: text === '' ? [] : [{ ...value, text }] };
}

/** Puts `text` in place of the value of `field`, with a space where it would touch its label. */
export function fill(document: TextDocument, { value }: Field, text: string): TextChange {
  const before = document.text[value.span.start - 1] ?? '';
  return { span: value.span, text: /[\s|]/.test(before) ? text : ` ${text}` };
}

/** New fields behind the last one that is there, one on each line, written as that one is; undefined where none is. */
export function besideFields(source: EntrySource, values: readonly Value[]): TextChange | undefined {
  const { document, entry, item } = source;
  const itemStart = offsetAt(document, item.range.start);
  const last = entry.fields.findLast(({ name, labelSpan }) => name !== undefined && labelSpan.start >= itemStart);
  if (!last || entry.shape === 'row') {
    return undefined;
  }
  const from = last.item?.marker.start ?? last.labelSpan.start;
  const lineStart = document.lineStarts[positionAt(document, from).line] ?? 0;
  const lead = document.text.slice(lineStart, from);
  if (last.item && last.item.span.start === entry.span.start) {
    return undefined; // The bullet is the item itself.
  }
  const style = styleOf(document, last);
  const lines = values.map((value) => labelled(value, style));
  if (
    document.text.slice(lineStart, last.value.span.start).includes('|') &&
    /^\s*\|/.test(lineTextAt(document, from))
  ) {
    return behindRow(document, from, values, style.mark);
  }
  if (!/^[\s>]*$/.test(lead)) {
    return undefined;
  }
  const newLine = lineBreakOf(document);
  if (last.item) {
    const marker = document.text.slice(last.item.marker.start, last.item.marker.end).trim();
    const bullet = /^[-*+]$/.test(marker) ? marker : '-';
    const at = endOfLines(document, last.item.lines.end - 1);
    return insertion(at, lines.map((line) => `${newLine}${lead}${bullet} ${line}`).join(''));
  }
  const valueEnd = last.below.at(-1)?.span.end ?? last.value.span.end;
  const { line } = positionAt(document, valueEnd);
  const at = endOfLines(document, line);
  const own = document.text.slice(lineStart, at);
  const above = document.text.slice(0, lineSpan(document, positionAt(document, from).line - 1).end);
  const isAlone = last.below.length > 0 || /(?:^|\n)[ \t>]*$/.test(above.slice(-200).replace(/\r/g, ''));
  if (isAlone && !/(?: {2}|\\)$/.test(own)) {
    // A paragraph of its own, as that one is.
    const separate = entry.fields.length > 1 ? lines : [lines.join(' · ')];
    return insertion(at, separate.map((text) => `${newLine}${lead.trimEnd()}${newLine}${lead}${text}`).join(''));
  }
  const hard = / {2}$|\\$/.exec(above)?.[0] ?? / {2}$|\\$/.exec(own)?.[0] ?? '';
  const missing = /(?: {2}|\\)$/.test(own) ? '' : hard;
  const added = lines.map(
    (text, index) => `${newLine}${lead}${text}${index < lines.length - 1 || missing === '' ? hard : ''}`,
  );
  return insertion(at, `${missing}${added.join('')}`);
}

/** More rows of a table of labels and values. */
function behindRow(document: TextDocument, from: number, values: readonly Value[], mark: string): TextChange {
  const { line } = positionAt(document, from);
  const row = lineTextAt(document, from);
  const indent = /^\s*/.exec(row)?.[0] ?? '';
  const newLine = lineBreakOf(document);
  const rows = values.map(
    ({ label, text }) => `${newLine}${indent}| ${mark}${label}${mark} | ${text.replaceAll('|', '\\|')} |`,
  );
  return insertion(endOfLines(document, line), rows.join(''));
}

function lineTextAt(document: TextDocument, at: number): string {
  const { start, end } = lineSpan(document, positionAt(document, at).line);
  return document.text.slice(start, end);
}

function endOfLines(document: TextDocument, line: number): number {
  return lineSpan(document, line).end;
}
