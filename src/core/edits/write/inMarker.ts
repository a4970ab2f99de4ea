import { lineBreakOf, offsetAt, spanOf } from '../../text/textDocument.ts';
import { clarificationLog } from './clarificationLog.ts';
import { tailOf } from './itemChange.ts';
import { type Candidate, type Form, insertion, type Source } from './source.ts';

const CLARIFY = /^\[NEEDS CLARIFICATION\s*:/;
const TAG = /\[(OPEN QUESTION|OPEN ISSUE|DECISION NEEDED|NOTE FOR PM|PREGUNTA ABIERTA)/;
const TAG_DONE: Readonly<Record<string, string>> = {
  'OPEN QUESTION': 'ANSWERED',
  'OPEN ISSUE': 'RESOLVED',
  'DECISION NEEDED': 'DECIDED',
  'NOTE FOR PM': 'ANSWERED BY PM',
  'PREGUNTA ABIERTA': 'RESPONDIDA',
};
const UNRESOLVED = '<<[UNRESOLVED';

/** A mark in the text: its answer takes its place, or the mark says that it is settled. */
export const inMarker: Form<Source> = function* (source) {
  const { document, item } = source;
  const span = spanOf(document, item.range);
  const written = document.text.slice(span.start, span.end);
  if (written.startsWith(UNRESOLVED)) {
    yield* inUnresolved(source, span.start);
  } else if (source.change.owner !== undefined || source.change.due !== undefined) {
    yield* withDetail(source, span.start, written);
  } else if (source.change.status === 'decided') {
    yield* CLARIFY.test(written) ? answered(source, span) : tagged(source, span.start, written);
  }
};

/** The answer stands where the mark was, and in the log of questions and answers with who, when and why. */
function* answered(source: Source, span: { start: number; end: number }): Iterable<Candidate> {
  const { answer } = source.change;
  if (answer !== undefined) {
    yield [{ span, text: answer }, clarificationLog(source, answer)];
    yield [{ span, text: `${answer}${tailOf(source.change)}` }];
  }
}

function* tagged({ change, document }: Source, start: number, written: string): Iterable<Candidate> {
  const tag = TAG.exec(written);
  const word = tag?.[1] === undefined ? undefined : TAG_DONE[tag[1]];
  if (!tag || word === undefined || change.answer === undefined) {
    return;
  }
  const wordAt = start + tag.index + 1;
  const wordChange = { span: { start: wordAt, end: wordAt + (tag[1]?.length ?? 0) }, text: word };
  const closing = written.startsWith('[') && /^\[[A-Z ]+\s*:/.test(written) ? written.lastIndexOf(']') : written.length;
  const tagEndsIt = !written.startsWith('[');
  const at = tagEndsIt ? start + tag.index + written.slice(tag.index).indexOf(']') + 1 : start + closing;
  const text = document.text.slice(start, at).trimEnd();
  yield [wordChange, insertion(start + text.length, ` → ${change.answer}${tailOf(change)}`)];
}

function* withDetail({ change, document, item }: Source, start: number, written: string): Iterable<Candidate> {
  const owners = item.owners;
  const [first] = owners;
  const last = owners.at(-1);
  if (change.owner !== undefined && first && last) {
    yield [
      {
        span: { start: offsetAt(document, first.range.start), end: offsetAt(document, last.range.end) },
        text: change.owner,
      },
    ];
    return;
  }
  const due = item.kind === 'decision' ? item.due : undefined;
  if (change.due !== undefined && due) {
    yield [{ span: spanOf(document, due.range), text: change.due }];
    return;
  }
  const inside = /^\[[A-Z ]+\s*:/.test(written);
  const at = start + (inside ? written.lastIndexOf(']') : written.length);
  yield [insertion(at, change.owner === undefined ? ` (due ${change.due})` : ` ${change.owner}`)];
}

/** `<<[UNRESOLVED …]>>` becomes `<<[RESOLVED …]>>`, with the answer as the last line inside. */
function* inUnresolved(source: Source, start: number): Iterable<Candidate> {
  const { change, document } = source;
  const { text } = document;
  const open = start + UNRESOLVED.length;
  const openEnd = text.indexOf(']>>', open);
  if (change.owner !== undefined) {
    const subject = text.slice(open, openEnd);
    const handles = [...subject.matchAll(/@[\w./-]+(?:[,\s]+(?=@))?/g)];
    const from = handles[0];
    const to = handles.at(-1);
    yield from && to
      ? [{ span: { start: open + from.index, end: open + to.index + to[0].length }, text: change.owner }]
      : [insertion(open, ` ${change.owner}`)];
    return;
  }
  const close = text.indexOf('<<[/UNRESOLVED', openEnd);
  if (change.status !== 'decided' || change.answer === undefined || openEnd < 0 || close < 0) {
    return;
  }
  const lineStart = Math.max(text.lastIndexOf('\n', close - 1), text.lastIndexOf('\r', close - 1)) + 1;
  const lead = text.slice(lineStart, close);
  const ownLine = /^[\s>]*$/.test(lead);
  const said = `**Resolved:** ${change.answer}${tailOf(change)}`;
  const newLine = lineBreakOf(document);
  const space = ownLine || /\s$/.test(text.slice(openEnd, close)) ? '' : ' ';
  yield [
    { span: { start: start + 3, end: start + 5 }, text: '' },
    insertion(close, ownLine ? `${said}${newLine}${lead}` : `${space}${said} `),
    { span: { start: close + 4, end: close + 6 }, text: '' },
  ];
}
