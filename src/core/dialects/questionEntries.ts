import type { Block, ParagraphBlock } from '../markdown/blocks.ts';
import { saysNothing } from '../markdown/emptiness.ts';
import type { Section } from '../markdown/outline.ts';
import { type Entry, entriesOf, type IsElsewhere } from './entries.ts';
import { entryOfParagraph, joinedList, runsOf } from './listEntry.ts';

const ASKS = /[?？](?:[\s*_)"'”]|$)/;
// "How do hosts pay? Two ways are possible:" asks one thing, and the list gives its answers; …
const OFFERS =
  /\b(?:options|ways|alternatives|approaches|choices|possibilities|solutions|strategies|candidates)\b|\b(?:could|can|might) ?(?:either)?\s*:?$/i;
// … "What is left to decide?" leads into a list of questions.
const ANNOUNCES =
  /\b(?:open|unresolved|undecided|unknowns?|unclear|decid\w*|decisions?|questions?|discuss\w*|clarif\w*|resolv\w*|points|topics|issues|figured? out)\b/i;

/**
 * The entries of a section for open questions. Besides those of any section: a question and the list of its possible answers
 * are one entry, and what paragraphs ask beside lists is read, too.
 */
export function questionEntries(section: Section, isElsewhere: IsElsewhere): Entry[] {
  const all = withAnswers(entriesOf(section, ['question', 'decision', 'title'], isElsewhere));
  const known = new Set(all.map(({ lines }) => lines.start));
  const places = new Set(all.flatMap((entry) => (entry.shape === 'section' ? [] : [entry.section])));
  const asked = [...places].flatMap((place) =>
    place.blocks
      .filter(isAskedBesideLists)
      .flatMap((block) => (known.has(block.lines.start) ? [] : [entryOfParagraph(block, place)])),
  );
  return asked.length === 0 ? all : [...all, ...asked].sort((a, b) => a.lines.start - b.lines.start);
}

function isAskedBesideLists(block: Block, index: number, blocks: readonly Block[]): block is ParagraphBlock {
  return (
    block.kind === 'paragraph' &&
    ASKS.test(block.prose.text) &&
    !saysNothing(block.prose.text) &&
    blocks[index + 1]?.kind !== 'list' &&
    blocks[index + 1]?.kind !== 'table'
  );
}

function withAnswers(entries: readonly Entry[]): Entry[] {
  return runsOf(entries).flatMap(({ lead, run }) =>
    lead && isOneQuestion(lead.text, run) ? [questionWithAnswers(run[0], lead)] : run,
  );
}

function isOneQuestion(lead: string, run: readonly Entry[]): boolean {
  const last = lead.slice(Math.max(lead.search(/[.?!:][*_]*\s+[^.?!]*[.?!:]?[*_]*\s*$/) + 1, 0)).trim();
  return (
    (ASKS.test(last) || OFFERS.test(last)) &&
    !ANNOUNCES.test(last) &&
    run.length > 1 &&
    run.every(
      ({ head, checkbox, fields }) => checkbox === undefined && !fields.some(isOfQuestion) && !ASKS.test(head.text),
    )
  );
}

function isOfQuestion({ name }: Entry['fields'][number]): boolean {
  return name === 'question' || name === 'owner' || name === 'due' || name === 'status' || name === 'answer';
}

function questionWithAnswers(first: Entry, lead: Entry['head']): Entry {
  const entry = joinedList(first, lead);
  const { end } = lead.span;
  const value = { text: '', span: { start: end, end } };
  const options = { name: 'options', label: 'Options', labelSpan: value.span, value, item: undefined } as const;
  return { ...entry, fields: [...entry.fields, { ...options, below: entry.blocks }] };
}
