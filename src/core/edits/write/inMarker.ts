import { offsetAt, spanOf } from '../../text/textDocument.ts';
import { clarificationLog } from './clarificationLog.ts';
import { inUnresolved, UNRESOLVED } from './inUnresolved.ts';
import { listed, oneLine, tailOf, withoutBecause } from './itemChange.ts';
import { type Candidate, type Form, insertion, type Source } from './source.ts';

const CLARIFY = /^\[NEEDS CLARIFICATION\s*:/;
const TAG = /\[(NEEDS CLARIFICATION|OPEN QUESTION|OPEN ISSUE|DECISION NEEDED|NOTE FOR PM|PREGUNTA ABIERTA)/;
/** What a tag says when its question is answered, asked no more, or is part of another decision. */
const SETTLED: Readonly<Record<string, readonly [answered: string, withdrawn: string, superseded: string]>> = {
  'NEEDS CLARIFICATION': ['CLARIFIED', 'NO CLARIFICATION NEEDED', 'SUPERSEDED'],
  'OPEN QUESTION': ['ANSWERED', 'WITHDRAWN', 'SUPERSEDED'],
  'OPEN ISSUE': ['RESOLVED', 'WITHDRAWN', 'SUPERSEDED'],
  'DECISION NEEDED': ['DECIDED', 'REJECTED', 'SUPERSEDED'],
  'NOTE FOR PM': ['ANSWERED BY PM', 'WITHDRAWN', 'SUPERSEDED'],
  'PREGUNTA ABIERTA': ['RESPONDIDA', 'RETIRADA', 'SUSTITUIDA'],
};

/** A mark in the text: its answer takes its place, it says that it is settled, or its details stand in brackets behind its words. */
export const inMarker: Form<Source> = function* (source) {
  const { change, document, item } = source;
  const span = spanOf(document, item.range);
  const written = document.text.slice(span.start, span.end);
  const { status } = change;
  if (written.startsWith(UNRESOLVED)) {
    yield* inUnresolved(source, span.start);
  } else if (status === 'decided' && CLARIFY.test(written)) {
    yield* answered(source, span);
  } else if (status === 'decided' || status === 'rejected' || status === 'superseded') {
    yield* tagged(source, span.start, written);
  } else if (status === 'open') {
    yield* withoutDeferral(source);
  } else {
    yield* withDetail(source, span.start, written);
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

/** `[ANSWERED: who pays → us, because …]`: the words stay, the mark is none any more. */
function* tagged({ change, document }: Source, start: number, written: string): Iterable<Candidate> {
  const tag = TAG.exec(written);
  const words = tag?.[1] === undefined ? undefined : SETTLED[tag[1]];
  const { answer, status, supersededBy } = change;
  const said = answer ?? supersededBy;
  if (!tag || words === undefined || (status === 'decided' && said === undefined)) {
    return;
  }
  const word = words[status === 'decided' ? 0 : status === 'rejected' ? 1 : 2];
  const wordAt = start + tag.index + 1;
  const wordChange = { span: { start: wordAt, end: wordAt + (tag[1]?.length ?? 0) }, text: word };
  const at = start + endOfWords(written, 'behind the tag');
  const text = document.text.slice(start, at).trimEnd();
  const tail = `${said === undefined ? '' : ` → ${said}`}${tailOf(change)}`;
  // "who pays?, because …" reads as a slip.
  const joined = tail.startsWith(',') && /[.?!]$/.test(text) ? tail.slice(1) : tail;
  yield tail === '' ? [wordChange] : [wordChange, insertion(start + text.length, joined)];
}

/** Where the words of a mark end: inside its brackets, behind it, or before a tag that closes them. */
function endOfWords(written: string, closing: 'before the tag' | 'behind the tag'): number {
  if (/^\[[A-Z ]+\s*:/.test(written)) {
    return written.lastIndexOf(']');
  }
  if (written.startsWith('[')) {
    return written.length;
  }
  const tag = TAG.exec(written)?.index ?? written.length;
  return closing === 'behind the tag'
    ? tag + written.slice(tag).indexOf(']') + 1
    : written.slice(0, tag).trimEnd().length;
}

/** Owner, day, ways to go and what it takes the place of. */
function* withDetail({ change, document, item }: Source, start: number, written: string): Iterable<Candidate> {
  const { due, option, owner, reason, status, supersedes } = change;
  const decision = item.kind === 'decision' ? item : undefined;
  const first = item.owners[0];
  const lastOwner = item.owners.at(-1);
  const lastOption = decision?.options.at(-1);
  const at = start + endOfWords(written, 'before the tag');
  if (owner !== undefined && first && lastOwner) {
    const span = { start: offsetAt(document, first.range.start), end: offsetAt(document, lastOwner.range.end) };
    yield [{ span, text: owner }];
  } else if (owner !== undefined) {
    yield [insertion(at, ` (Owner: ${owner})`)];
  } else if (status === 'deferred') {
    const why = reason === undefined ? '' : `, because ${plain(withoutBecause(reason))}`;
    const words = `deferred to ${due}${oneLine(why)}`;
    const { statusText } = item;
    yield [statusText ? { span: spanOf(document, statusText.range), text: words } : insertion(at, ` (${words})`)];
  } else if (due !== undefined) {
    yield [decision?.due ? { span: spanOf(document, decision.due.range), text: due } : insertion(at, ` (due ${due})`)];
  } else if (option !== undefined) {
    const words = plain(listed(option));
    yield [
      lastOption
        ? insertion(offsetAt(document, lastOption.title.range.end), `; ${words}`)
        : insertion(at, ` (options: ${words})`),
    ];
  } else if (supersedes !== undefined) {
    yield [insertion(at, ` (supersedes ${supersedes})`)];
  }
}

/** Words that cannot end the brackets they stand in. */
function plain(words: string): string {
  return words.replace(/[[\]()]/g, '');
}

/** A question that was put off is asked again where the brackets that say so are gone. */
function* withoutDeferral({ document, item }: Source): Iterable<Candidate> {
  if (item.statusText) {
    const { end, start } = spanOf(document, item.statusText.range);
    const lead = document.text[start - 2] === ' ' ? 2 : 1;
    yield [{ span: { start: start - lead, end: end + 1 }, text: '' }];
  }
}
