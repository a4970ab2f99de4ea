import { listItems } from '../../dialects/walk.ts';
import type { Block, ListItem } from '../../markdown/blocks.ts';
import { saysNothing } from '../../markdown/emptiness.ts';
import { fieldsOfBlocks } from '../../markdown/fields.ts';
import { isBlankLine } from '../../markdown/sourceLines.ts';
import type { Span } from '../../text/range.ts';
import { lineBreakOf, lineSpan, positionAt, type TextDocument } from '../../text/textDocument.ts';
import { labelledLine } from './fieldStyle.ts';
import { besideFields, fill, fillFields, fillStatus, statusText, statusValue } from './inFields.ts';
import {
  type ItemChange,
  inBrackets,
  labelsOf,
  oneLine,
  tailOf,
  type Value,
  valuesOf,
  withoutBecause,
} from './itemChange.ts';
import { type Candidate, type EntrySource, type Form, insertion, type TextChange } from './source.ts';

/**
 * A bullet, a heading with what stands below it, or a paragraph: in the fields that are there, else in new ones beside
 * them, else on a line of their own, else in words behind its own.
 */
export const inEntry: Form = function* (source) {
  const { change, entry, item } = source;
  const status = fillStatus(source);
  const values = valuesOf(item, change);
  const { changes, rest } = fillFields(source, values);
  const asked = undecidedLabel(source, values);
  if (asked) {
    yield [
      asked,
      ...fillFields(
        source,
        values.filter(({ role }) => role === 'reason'),
      ).changes,
    ];
    return;
  }
  const box = tick(source);
  const done = [...changes, ...(status ? [status] : []), ...(box ? [box] : [])];
  const needsStatus = change.status !== undefined && !status;
  const isSaid =
    change.answer !== undefined || change.mitigation !== undefined || (box !== undefined && !change.reason);
  for (const values of needsStatus
    ? isSaid
      ? [rest, [statusValue(source), ...rest]]
      : [[statusValue(source), ...rest]]
    : [rest]) {
    for (const named of namings(values, change)) {
      yield* placed(source, done, named);
    }
  }
  if (entry.shape !== 'section' && needsStatus) {
    yield* inWords(source, box ? [box] : []);
  } else if (entry.shape !== 'section' && rest.length === values.length) {
    yield* behindWords(source);
  }
};

/** Details behind the words of a paragraph, beside which a line of its own would be another item. */
function* behindWords({ change, entry }: EntrySource): Iterable<Candidate> {
  const { due, owner, supersedes } = change;
  const text = [
    owner === undefined ? '' : inBrackets(change, 'owner', owner),
    due === undefined ? '' : inBrackets(change, 'due', due),
    supersedes === undefined ? '' : inBrackets(change, 'supersedes', supersedes),
  ].join('');
  if (text !== '') {
    yield [insertion(entry.head.span.end, text)];
  }
}

/** "Decision" is also what other items are called; where it is read so, "Resolution" says the same. */
function namings(values: readonly Value[], change: ItemChange): (readonly Value[])[] {
  const { answer, decision } = labelsOf(change);
  const other = change.words ? answer : 'Resolution';
  const renamed = values.map((value) => (value.label === decision ? { ...value, label: other } : value));
  return values.some(({ label }) => label === decision) ? [values, renamed] : [values];
}

function* placed(source: EntrySource, done: Candidate, values: readonly Value[]): Iterable<Candidate> {
  if (values.length === 0) {
    yield done;
    return;
  }
  const beside = besideFields(source, values);
  if (beside) {
    yield [...done, beside];
  }
  const own = ownLine(source, values);
  if (own) {
    yield [...done, own];
  }
}

/** "**Decision**: TBD", and "TBD" below a heading such as "Resolution": the answer stands in its place. */
function undecidedLabel(
  { change, document, entry, item }: EntrySource,
  values: readonly Value[],
): TextChange | undefined {
  const answer = values.find(({ role }) => role === 'answer');
  const label =
    item.dialect === 'labelled-decision' && answer
      ? fieldsOfBlocks(entry.section.blocks).find(({ name, value }) => name === 'decision' && saysNothing(value.text))
      : undefined;
  return (
    label &&
    answer &&
    fill(document, label, answer.text + tailOf({ by: change.by, on: change.on, words: change.words }))
  );
}

function ownLine(source: EntrySource, values: readonly Value[]): TextChange | undefined {
  const { document, entry } = source;
  const line = labelledLine(values);
  if (entry.shape === 'bullet') {
    const bullet = bulletOf(source);
    return bullet && nestedBullet(document, bullet, line);
  }
  const last = entry.shape === 'section' ? (entry.section.blocks.at(-1) ?? entry.section.heading) : entry;
  return last && paragraphBehind(document, last, line);
}

/** The box of a task, ticked or not as the new status has it. */
export function tick(source: EntrySource): TextChange | undefined {
  const { change, document, entry } = source;
  const box = entry.checkbox === undefined ? undefined : bulletOf(source)?.checkbox;
  if (!box || change.status === undefined) {
    return undefined;
  }
  const isDone = change.status === 'decided';
  if (isDone === (box.state === 'done') || (!isDone && change.status !== 'open')) {
    return undefined;
  }
  const cross = /\[X\]/.test(document.text) && !/\[x\]/.test(document.text) ? 'X' : 'x';
  return { span: { start: box.span.start + 1, end: box.span.start + 2 }, text: isDone ? cross : ' ' };
}

export function bulletOf({ entry, spec }: EntrySource): ListItem | undefined {
  return listItems(spec.outline).find(({ item }) => item.span.start === entry.span.start)?.item;
}

/** One more bullet below `item`, as deep as those that are there. */
export function nestedBullet(document: TextDocument, item: ListItem, line: string): TextChange {
  const nested = item.blocks.findLast((block) => block.kind === 'list');
  const [first] = nested?.kind === 'list' ? nested.items : [];
  const written = (span: Span) => document.text.slice(span.start, span.end).trim();
  const own = written(item.marker);
  const marker =
    first && /^[-*+]$/.test(written(first.marker)) ? written(first.marker) : /^[-*+]$/.test(own) ? own : '-';
  const indent = first ? leadOf(document, first.span.start) : childLead(document, item, own);
  const at = lineSpan(document, lastLine(item.blocks, item.lines.end - 1)).end;
  return insertion(at, `${lineBreakOf(document)}${indent}${marker} ${line}`);
}

function childLead(document: TextDocument, item: ListItem, marker: string): string {
  const lead = leadOf(document, item.span.start);
  const usesTabs = /(?:^|[\r\n])\t+(?:[-*+]|\d{1,9}[.)])\s/.test(document.text);
  return `${lead}${usesTabs && marker.length < 4 ? '\t' : ' '.repeat(marker.length + 1)}`;
}

function lastLine(blocks: readonly Block[], fallback: number): number {
  const last = blocks.at(-1);
  return last ? last.lines.end - 1 : fallback;
}

/** What stands before `at` on its line, with list markers as spaces. */
function leadOf(document: TextDocument, at: number): string {
  const lineStart = document.lineStarts[positionAt(document, at).line] ?? 0;
  return document.text.slice(lineStart, at).replace(/[^\s>]/g, ' ');
}

/** A paragraph of its own behind a block. */
export function paragraphBehind(
  document: TextDocument,
  block: Pick<Block, 'lines' | 'span'>,
  line: string,
): TextChange {
  const at = lineSpan(document, block.lines.end - 1).end;
  const lead = leadOf(document, block.span.start);
  const newLine = lineBreakOf(document);
  const isLast = block.lines.end >= document.lineStarts.length || isBlankLine(document, block.lines.end);
  return insertion(
    at,
    `${newLine}${lead.trimEnd()}${newLine}${lead}${line}${isLast ? '' : `${newLine}${lead.trimEnd()}`}`,
  );
}

/** ". **Answered:** weekly, because …": words that say it behind those of the entry. */
function* inWords(source: EntrySource, done: Candidate): Iterable<Candidate> {
  const { change, document, entry, item } = source;
  if (item.kind !== 'decision' || change.option !== undefined) {
    return;
  }
  const first = entry.shape === 'bullet' ? bulletOf(source)?.blocks[0] : undefined;
  const end = first?.span.end ?? entry.head.span.end;
  const words = document.text.slice(entry.head.span.start, end);
  const until =
    change.due === undefined ? '' : change.words ? inBrackets(change, 'due', change.due) : ` to ${change.due}`;
  const cue = statusText({ ...source, change: { ...change, reason: undefined } });
  const lead = /[.?!。？！]\s*$/.test(words) ? ' ' : ' — ';
  if (change.status === 'open') {
    // Only a colon makes a state of "Open": the word itself may be part of what is decided.
    const why = change.reason === undefined ? '' : withoutBecause(oneLine(change.reason));
    yield [...done, insertion(end, `${lead}**${cue}${why === '' ? '**' : `:** ${why}`}`)];
    return;
  }
  const said = change.answer === undefined ? `**${cue}**${until}` : `**${cue}:** ${change.answer}`;
  yield [...done, insertion(end, `${lead}${said}${tailOf(change)}`)];
}
