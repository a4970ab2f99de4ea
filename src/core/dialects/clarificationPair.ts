import type { ListItem, Prose } from '../markdown/blocks.ts';
import { saysNothing } from '../markdown/emptiness.ts';
import { type Field, fieldNamed, fieldsOfBlocks } from '../markdown/fields.ts';
import { headingPath, type Section } from '../markdown/outline.ts';
import { decisionStatusOf } from '../model/statusWords.ts';
import { rangeOf } from '../text/textDocument.ts';
import { optionsOf } from './buildDecision.ts';
import type { Dialect, ItemDraft, ReadContext } from './dialect.ts';
import type { Entry } from './entries.ts';
import { headingDay } from './headingDay.ts';
import { rememberEntry } from './itemEntry.ts';
import { dateOf, fieldValue, partOf, peopleOf, titleOf } from './parts.ts';
import { listItemsFor } from './walk.ts';

const QUESTION = /^[*_]*(Q\d{0,3})(?:\s*\(([^()]*)\))?[*_]*\s*[:.：][*_]*\s*/;
const ANSWER =
  /(?:→|->|⇒|=>)\s*[*_]*A(?:\d{1,3})?[*_]*\s*[:.：][*_]*\s*|[\r\n]\s*[*_]*A(?:\d{1,3})?[*_]*\s*[:：][*_]*\s*/;

const REPLY = /^\s+[*_]*A(?:\d{1,3})?[*_]*\s*[:：]/;

const REVISION = /\brevis(?:ion of|es|ing)\s+(\d{4}-\d{2}-\d{2})\s+Q(\d{1,3})\b/i;

/**
 * `- Q: question → A: answer`, as spec-kit keeps its clarifications: decided on the date of the session above it. A pair that
 * says "revision of 2026-05-12 Q3" supersedes the third of that session.
 */
export const clarificationPair: Dialect = {
  id: 'clarification-pair',
  words: 'q',
  *read(context) {
    const drafts: ItemDraft[] = [];
    const indexOf = new Map<string, number>();
    const numbers = new Map<Section, number>();
    const revised = new Set<number>();
    for (const { item, next, section } of listItemsFor(context, this)) {
      const pair = readPair(context, item, next, section);
      if (!pair || !context.claim(item.lines.start)) {
        continue;
      }
      const number = (numbers.get(section) ?? 0) + 1;
      numbers.set(section, number);
      if (next && pair.isReplied) {
        context.claim(next.lines.start);
      }
      const day = headingDay(context, section)?.day;
      const revision = REVISION.exec(pair.note);
      if (revision) {
        context.looksBeyond();
      }
      const at = revision ? indexOf.get(`${revision[1]} ${Number(revision[2])}`) : undefined;
      if (at !== undefined) {
        revised.add(at);
      }
      indexOf.set(`${day} ${number}`, drafts.length);
      drafts.push(pair.draft);
    }
    for (const [index, draft] of drafts.entries()) {
      yield revised.has(index) && draft.kind === 'decision' ? { ...draft, status: 'superseded' } : draft;
    }
  },
};

interface Pair {
  readonly draft: ItemDraft;
  /** What stands in brackets behind the "Q". */
  readonly note: string;
  /** Whether the bullet behind it is its answer. */
  readonly isReplied: boolean;
}

function readPair(
  context: ReadContext,
  item: ListItem,
  next: ListItem | undefined,
  section: Section,
): Pair | undefined {
  const first = item.blocks[0];
  const question = first?.kind === 'paragraph' ? QUESTION.exec(first.prose.text) : null;
  if (first?.kind !== 'paragraph' || !question) {
    return undefined;
  }
  const { document } = context;
  const { prose } = first;
  const answer = ANSWER.exec(prose.text);
  const label = question[1] ?? '';
  const labelAt = prose.span.start + question[0].indexOf(label);
  const asked = slice(prose, question[0].length, answer?.index ?? prose.text.length);
  const nested = fieldsOfBlocks(item.blocks.slice(1));
  const reply =
    next && REPLY.test(document.text.slice(next.marker.end, next.marker.end + 12)) ? next.blocks[0] : undefined;
  const given = answer ? slice(prose, answer.index + answer[0].length, prose.text.length) : undefined;
  const below =
    reply?.kind === 'paragraph' ? partOf(document, reply.prose) : fieldValue(document, fieldNamed(nested, 'answer'));
  const outcome = given && !saysNothing(given.text) ? partOf(document, given) : below;
  if (!outcome && !answer && !isPlaceOfQuestions(context, section)) {
    return undefined; // "Q: Does it fit? Then do it." in running notes.
  }
  const statusText = fieldValue(document, fieldNamed(nested, 'status'));
  const entry = entryOf(item, section, asked, nested);
  const draft: ItemDraft = {
    kind: 'decision',
    form: 'question',
    id:
      label.length > 1
        ? { text: label, range: rangeOf(document, { start: labelAt, end: labelAt + label.length }) }
        : undefined,
    title: titleOf(document, asked),
    range: rememberEntry(rangeOf(document, item.span), entry),
    path: headingPath(section),
    dialect: clarificationPair.id,
    shape: 'bullet',
    status: (statusText && decisionStatusOf(statusText.text)) ?? (outcome ? 'decided' : 'open'),
    statusText,
    owners: peopleOf(document, fieldNamed(nested, 'owner')),
    due: dateOf(document, fieldNamed(nested, 'due')),
    decidedOn: outcome && headingDay(context, section),
    options: optionsOf(context, entry),
    recommendation: undefined,
    outcome,
    reason: fieldValue(document, fieldNamed(nested, 'reason')),
    asked: false,
    stakes: undefined,
  };
  return { draft, note: question[2] ?? '', isReplied: reply !== undefined };
}

/** The pair as an entry: its question, and what is said of it below. */
function entryOf(item: ListItem, section: Section, head: Prose, fields: readonly Field[]): Entry {
  const { blocks, checkbox, lines, span } = item;
  return {
    shape: 'bullet',
    lines,
    span,
    head,
    fields,
    checkbox: checkbox?.state,
    blocks: blocks.slice(1),
    section,
    lead: undefined,
  };
}

function isPlaceOfQuestions(context: ReadContext, section: Section): boolean {
  const family = context.familyOf(section);
  return family === 'questions' || family === 'decide' || family === 'answered';
}

function slice(prose: Prose, from: number, to: number): Prose {
  const raw = prose.text.slice(from, to);
  const text = raw.trim();
  const start = prose.span.start + from + (raw.length - raw.trimStart().length);
  return { span: { start, end: start + text.length }, text };
}
