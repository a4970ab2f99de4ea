import { columnsOf } from '../../dialects/columns.ts';
import { tables } from '../../dialects/walk.ts';
import type { TableBlock, TableRow } from '../../markdown/blocks.ts';
import { saysNothing } from '../../markdown/emptiness.ts';
import type { FieldName } from '../../markdown/labels.ts';
import { spanOf, type TextDocument } from '../../text/textDocument.ts';
import { statusText } from './inFields.ts';
import {
  inBrackets,
  listed,
  oneLine,
  saysWhyInStatus,
  tailOf,
  valuesOf,
  wasSaid,
  withoutBecause,
} from './itemChange.ts';
import { type Candidate, type EntrySource, type Form, insertion, type TextChange } from './source.ts';

const CUES = {
  open: 'Open',
  decided: 'Decided',
  rejected: 'Rejected',
  deferred: 'Deferred',
  superseded: 'Superseded',
} as const;

/** A table row: each thing in its cell; what has no column stands behind the answer, the status or the words of the row. */
export const inCells: Form = function* (source) {
  const { change, document, entry, item, spec } = source;
  const placed = tables(spec.outline).find(({ table }) => table.rows.some(({ line }) => line === entry.lines.start));
  const row = placed?.table.rows.find(({ line }) => line === entry.lines.start);
  if (!placed || !row) {
    return;
  }
  const { labels, names } = columnsOf(placed.table);
  const head = row.cells.findIndex(({ prose }) => prose.span.start === entry.head.span.start);
  const column = (wanted: readonly FieldName[]) =>
    wanted.map((name) => names.findIndex((one, at) => one === name && at !== head)).find((at) => at >= 0) ?? -1;
  const known = item.kind === 'decision' ? item.due : undefined;
  if (change.due !== undefined && change.status === undefined && known && column(['due']) < 0) {
    yield [{ span: spanOf(document, known.range), text: change.due }];
    return;
  }
  const cells = new Map<number, string>();
  const left = { ...change, reason: saysWhyInStatus(change) ? undefined : change.reason };
  const status = change.status === undefined ? -1 : column(['status']);
  if (status >= 0) {
    cells.set(status, statusText(source));
  }
  for (const { names: wanted, role, text } of valuesOf(item, change)) {
    const at = column(wanted);
    if (at >= 0 && role !== 'decided') {
      cells.set(at, text);
      delete left[role === 'status' ? 'status' : role];
    }
  }
  fillDecision(row, labels, names, change, cells, left);
  const { owner, due, supersedes, answer, option } = left;
  const mitigation = column(['mitigation']);
  if (change.status === 'open' && status < 0) {
    yield* openedAgain(source, placed.table, row, item.kind === 'risk' ? mitigation : column(['answer', 'decision']));
  }
  if (item.kind === 'risk' && change.status !== undefined && status < 0) {
    if (mitigation < 0 || change.status === 'open') {
      return;
    }
    // What is done about a risk may be to take it as it is.
    cells.set(mitigation, change.mitigation ?? `${statusText(source)}${tailOf(left)}`);
    yield changesOf(document, placed.table, row, cells);
    return;
  }
  if (left.mitigation !== undefined) {
    return;
  }
  const answerAt =
    change.answer === undefined
      ? -1
      : column(item.kind === 'decision' && item.form === 'question' ? ['answer', 'decision'] : ['decision', 'answer']);
  const tail = `${tailOf(left)}${supersedes === undefined ? '' : inBrackets(change, 'supersedes', supersedes)}`;
  const until =
    due !== undefined && change.status === 'deferred'
      ? change.words
        ? inBrackets(change, 'due', due)
        : ` to ${due}`
      : '';
  if (answerAt >= 0) {
    cells.set(answerAt, `${cells.get(answerAt)}${tail}`);
  } else if (status >= 0) {
    cells.set(status, `${cells.get(status)}${until}${answer === undefined ? '' : `: ${answer}`}${tail}`);
  } else if (change.status !== undefined && change.status in CUES) {
    const isAnswer = item.kind === 'decision' && item.form === 'question' && change.status === 'decided';
    const own = change.words?.statuses[change.status];
    const cue = own ?? (isAnswer ? 'Answered' : CUES[change.status as keyof typeof CUES]);
    const by = change.supersededBy === undefined ? '' : `${own ? ':' : ' by'} ${change.supersededBy}`;
    const ending = tail.startsWith(' (') ? `, ${tail.slice(' ('.length, -1)}` : tail;
    const why = saysWhyInStatus(change) ? tailOf({ reason: change.reason, words: change.words }) : '';
    // Only a colon makes a state of "Open": the word itself may be part of what is decided.
    const said =
      answer ?? (change.status === 'open' && change.reason ? withoutBecause(oneLine(change.reason)) : undefined);
    const words = said === undefined ? `**${cue}**${until}${by}${why}${ending}` : `**${cue}:** ${said}${tail}`;
    cells.set(head, behindWords(entry.head.text, words));
  } else if (change.status !== undefined) {
    return;
  }
  const details = [
    owner === undefined ? '' : inBrackets(change, 'owner', owner),
    due === undefined || until !== '' ? '' : inBrackets(change, 'due', due),
    option === undefined ? '' : inBrackets(change, 'options', listed(option)),
  ];
  if (details.join('') !== '' || (supersedes !== undefined && change.status === undefined)) {
    const also =
      change.status === undefined && supersedes !== undefined ? inBrackets(change, 'supersedes', supersedes) : '';
    cells.set(head, `${cells.get(head) ?? entry.head.text}${details.join('')}${also}`);
  }
  yield changesOf(document, placed.table, row, cells);
};

/** "TBD (was: a second vendor)": what was said in a cell stays in sight where it does not hold any more. */
function* openedAgain(
  { change, document }: EntrySource,
  table: TableBlock,
  row: TableRow,
  at: number,
): Iterable<Candidate> {
  const before = row.cells[at]?.prose.text ?? '';
  if (at >= 0) {
    const text = wasSaid(change, before, tailOf({ reason: change.reason, words: change.words }));
    yield changesOf(document, table, row, new Map([[at, text]]));
  }
}

/** The day and the person in their columns, where these are empty or made for it. */
function fillDecision(
  row: TableRow,
  labels: readonly string[],
  names: readonly (FieldName | undefined)[],
  { by, on }: { readonly by?: string | undefined; readonly on?: string | undefined },
  cells: Map<number, string>,
  left: { by?: string | undefined; on?: string | undefined },
): void {
  const isFree = (at: number) => at >= 0 && saysNothing(row.cells[at]?.prose.text ?? '');
  const date = names.indexOf('date');
  if (on !== undefined && (isFree(date) || (date >= 0 && /decid/i.test(labels[date] ?? '')))) {
    cells.set(date, on);
    left.on = undefined;
  }
  const decider = names.indexOf('decider');
  const owner = names.indexOf('owner');
  const named = isFree(decider) ? decider : decider < 0 && isFree(owner) ? owner : -1;
  if (by !== undefined && named >= 0) {
    cells.set(named, by);
  }
  const isNamed = [decider, owner].some((at) => by !== undefined && row.cells[at]?.prose.text.includes(by));
  if (named >= 0 || isNamed) {
    left.by = undefined;
  }
}

function behindWords(words: string, more: string): string {
  return /[.?!。？！]$/.test(words) ? `${words} ${more}` : `${words} — ${more}`;
}

function changesOf(
  document: TextDocument,
  table: TableBlock,
  row: TableRow,
  cells: ReadonlyMap<number, string>,
): Candidate {
  const changes: TextChange[] = [];
  const beyond: [number, string][] = [];
  for (const [at, text] of cells) {
    const cell = row.cells[at];
    if (cell) {
      changes.push(inCell(document, table, row, at, text));
    } else {
      beyond.push([at, text]);
    }
  }
  return beyond.length === 0 ? changes : [...changes, behindCells(document, row, new Map(beyond))];
}

/** New words in one cell. Where the pipes of the table stand below each other they go on doing so as long as there is room. */
function inCell(document: TextDocument, table: TableBlock, row: TableRow, at: number, words: string): TextChange {
  const { text } = document;
  const span = row.cells[at]?.prose.span ?? row.span;
  let start = span.start;
  while (start > row.span.start && text[start - 1] !== '|') {
    start -= 1;
  }
  let end = span.end;
  while (end < row.span.end && text[end] !== '|') {
    end += 1;
  }
  const escaped = words.replace(/(?<!\\)\|/g, '\\|');
  const lead = text.slice(start, span.start).trim() === '' && span.start > start ? text.slice(start, span.start) : ' ';
  const closed = text[end] === '|';
  const isEmpty = span.start === span.end;
  const room = end - start - lead.length - escaped.length;
  const trail = !closed
    ? ''
    : isAligned(document, table, row, at, end)
      ? ' '.repeat(Math.max(1, room))
      : isEmpty
        ? ' '
        : text.slice(span.end, end).slice(0, Math.max(1, room));
  const atRowStart = start === row.span.start && text[start] !== '|' && text[start - 1] !== '|';
  return { span: { start, end }, text: `${atRowStart ? '' : lead}${escaped}${trail}` };
}

/** Whether the pipe behind a cell stands right below that of the header. */
function isAligned(
  document: TextDocument,
  { header, rows }: TableBlock,
  row: TableRow,
  at: number,
  end: number,
): boolean {
  const columnOf = ({ cells, line, span }: TableRow): number => {
    const from = cells[at]?.prose.span.end;
    const pipe = from === undefined ? -1 : document.text.slice(from, span.end).indexOf('|');
    return from === undefined || pipe < 0 ? -1 : from + pipe - (document.lineStarts[line] ?? 0);
  };
  const own = end - (document.lineStarts[row.line] ?? 0);
  return [header, ...rows].every((one) => one === row || columnOf(one) === own);
}

/** Cells that a row has stopped short of. */
function behindCells(document: TextDocument, row: TableRow, cells: ReadonlyMap<number, string>): TextChange {
  const end = row.span.start + document.text.slice(row.span.start, row.span.end).trimEnd().length;
  const closed = document.text[end - 1] === '|';
  const last = Math.max(...cells.keys());
  const parts: string[] = [];
  for (let at = row.cells.length; at <= last; at += 1) {
    parts.push(` ${(cells.get(at) ?? '').replace(/(?<!\\)\|/g, '\\|')}`.trimEnd());
  }
  const text = parts.map((part) => `${part} `).join('|');
  const opens = document.text[row.span.start] === '|';
  return insertion(end, closed ? (opens ? `${text}|` : text.trimEnd()) : ` |${text}`.trimEnd());
}
