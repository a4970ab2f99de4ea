import { lineBreakOf, offsetAt, spanOf } from '../../text/textDocument.ts';
import { labelled } from './fieldStyle.ts';
import { listed, tailOf } from './itemChange.ts';
import { type Candidate, insertion, type Source, type TextChange } from './source.ts';

export const UNRESOLVED = '<<[UNRESOLVED';

/**
 * `<<[UNRESOLVED …]>>` becomes `<<[RESOLVED …]>>` with the answer as the last line inside; what leaves the question open
 * is written there as lines with labels.
 */
export function* inUnresolved(source: Source, start: number): Iterable<Candidate> {
  const { change, document, item } = source;
  const { text } = document;
  const openEnd = text.indexOf(']>>', start);
  const close = text.indexOf('<<[/UNRESOLVED', openEnd);
  const { due, option, owner, status, supersedes } = change;
  if (owner !== undefined) {
    yield [addressed(text, start + UNRESOLVED.length, openEnd, owner)];
    return;
  }
  if (openEnd < 0 || close < 0) {
    return;
  }
  const inside = (label: string, words: string) => lastLine(source, openEnd, close, labelled({ label, text: words }));
  const said = resolution(source);
  const decision = item.kind === 'decision' ? item : undefined;
  const last = decision?.options.at(-1);
  if (said !== undefined) {
    yield [
      { span: { start: start + 3, end: start + 5 }, text: '' },
      inside('Resolved', said),
      { span: { start: close + 4, end: close + 6 }, text: '' },
    ];
  } else if (status === 'deferred' || status === 'open') {
    const placed = `${due === undefined ? 'Open' : `Deferred to ${due}`}${tailOf({ reason: change.reason })}`;
    yield [
      item.statusText ? { span: spanOf(document, item.statusText.range), text: placed } : inside('Status', placed),
    ];
  } else if (due !== undefined) {
    yield [decision?.due ? { span: spanOf(document, decision.due.range), text: due } : inside('Due', due)];
  } else if (option !== undefined) {
    yield [
      last
        ? insertion(offsetAt(document, last.title.range.end), `; ${listed(option)}`)
        : inside('Options', listed(option)),
    ];
  } else if (supersedes !== undefined) {
    yield [inside('Supersedes', supersedes)];
  }
}

/** What a question that is settled says last; undefined where it is not. */
function resolution({ change }: Source): string | undefined {
  const { answer, status, supersededBy } = change;
  const said =
    status === 'superseded'
      ? `superseded by ${supersededBy}`
      : status === 'rejected'
        ? (answer ?? 'not asked any more')
        : status === 'decided'
          ? answer
          : undefined;
  return said === undefined ? undefined : `${said}${tailOf(change)}`;
}

/** The people in the opening are those who are asked. */
function addressed(text: string, open: number, openEnd: number, owner: string): TextChange {
  const handles = [...text.slice(open, openEnd).matchAll(/@[\w./-]+(?:[,\s]+(?=@))?/g)];
  const from = handles[0];
  const to = handles.at(-1);
  return from && to
    ? { span: { start: open + from.index, end: open + to.index + to[0].length }, text: owner }
    : insertion(open, ` ${owner}`);
}

function lastLine({ document }: Source, openEnd: number, close: number, said: string): TextChange {
  const { text } = document;
  const lineStart = Math.max(text.lastIndexOf('\n', close - 1), text.lastIndexOf('\r', close - 1)) + 1;
  const lead = text.slice(lineStart, close);
  const ownLine = /^[\s>]*$/.test(lead);
  const space = ownLine || /\s$/.test(text.slice(openEnd, close)) ? '' : ' ';
  return insertion(close, ownLine ? `${said}${lineBreakOf(document)}${lead}` : `${space}${said} `);
}
