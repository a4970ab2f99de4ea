import { isAdvice } from '../../markdown/advice.ts';
import { isInstruction, saysNothing } from '../../markdown/emptiness.ts';
import type { Section } from '../../markdown/outline.ts';
import { baseOf } from '../buildItem.ts';
import { type Entry, entriesOfBlocks } from '../entries.ts';
import { keptDrafts, type ReadDrafts } from './keptDrafts.ts';
import type { Place } from './places.ts';
import type { StatementContext, StatementDialect, StatementDraft } from './statementDialect.ts';

/** "Problem", "Pain points": each bullet, else the text below the heading as one; "Motivation" and "Why" always as one. */
export const problemSection: StatementDialect = {
  id: 'problem-section',
  read: (context) => claimed(context, 'problem', problemsIn),
};

const problemsIn = keptDrafts((section, document) => {
  const entries = entriesOfBlocks(section.blocks, section, ['title']).filter(isStated);
  const listed = entries.filter(({ shape }) => shape !== 'paragraph');
  const whole = listed.length === 0 || /^(?:motivation|why)/.test(section.words.text) ? wholeOf(section) : [];
  return (whole.length > 0 ? whole : listed).map((entry) => ({
    kind: 'problem',
    ...baseOf({ document }, entry, problemSection.id),
  }));
});

const NOT = /\bnon[- ]?goals?\b|\bnot (?:a )?goals?\b|\bout of scope\b/i;

/** "Goals", "Objectives": each bullet, row or paragraph; not the list behind "Non-goals" in the same section. */
export const goalSection: StatementDialect = {
  id: 'goal-section',
  read: (context) => claimed(context, 'goals', goalsIn),
};

const goalsIn = keptDrafts((section, document) =>
  entriesOfBlocks(section.blocks, section, ['title'])
    .filter((entry) => isStated(entry) && !NOT.test(entry.lead?.text ?? '') && !NOT.test(entry.head.text.slice(0, 20)))
    .map((entry) => ({ kind: 'goal', ...baseOf({ document }, entry, goalSection.id) })),
);

/** What `read` finds in the sections that are a place for it, one on a line. */
function* claimed(context: StatementContext, place: Place, read: ReadDrafts): Iterable<StatementDraft> {
  for (const section of placesFor(context, place)) {
    for (const draft of read(section, context.base.document)) {
      if (context.claim(draft.kind, draft.range.start.line)) {
        yield draft;
      }
    }
  }
}

function* placesFor(context: StatementContext, place: Place): Iterable<Section> {
  for (const section of context.base.outline.sections) {
    if (context.placeOf(section) === place && !context.requirementAbove(section)) {
      yield section;
    }
  }
}

function isStated(entry: Entry): boolean {
  const { shape, head } = entry;
  return (
    entry.checkbox === undefined && (shape === 'row' || (!isAdvice(head.text) && !/[:：][*_]*\s*$/.test(head.text)))
  );
}

/** Several paragraphs about a problem are one problem, called by the first of them. */
function wholeOf(section: Section): Entry[] {
  const first = section.blocks.find(
    (block) => block.kind === 'paragraph' && !saysNothing(block.prose.text) && !isInstruction(block.prose.text),
  );
  const last = section.blocks.at(-1);
  if (first?.kind !== 'paragraph' || !last || isAdvice(first.prose.text)) {
    return [];
  }
  const lines = { start: first.lines.start, end: last.lines.end };
  const span = { start: first.span.start, end: last.span.end };
  const rest = { fields: [], checkbox: undefined, blocks: [], section, lead: undefined };
  return [{ shape: 'paragraph', lines, span, head: first.prose, ...rest }];
}
