import { saysNothing } from '../markdown/emptiness.ts';
import { type Field, fieldNamed, fieldsOfBlocks } from '../markdown/fields.ts';
import { normaliseLabel } from '../markdown/labels.ts';
import type { Section } from '../markdown/outline.ts';
import { decisionStatusOf } from '../model/statusWords.ts';
import { decisionOf } from './buildDecision.ts';
import type { Dialect, ReadContext } from './dialect.ts';
import type { Entry } from './entries.ts';

const DACI = new Set(['driver', 'approver', 'approvers', 'contributors', 'contributor', 'informed']);
const DECISION_BY = /^decision (?:needed |due |required )?by$/;

/**
 * A document that is one decision without being a record of it: a DACI table below its title, a "Decision needed by" line,
 * an issue labelled `decision-needed`, a verdict over a scorecard. One item at its title.
 */
export const documentDecision: Dialect = {
  id: 'document-decision',
  ofDocument: true,
  words: `${[...DACI].join(' ')} decision verdict`,
  *read(context) {
    const { sections } = context.whole;
    const title = sections.find((section) => section.heading && !section.heading.bold);
    if (!title?.heading || context.isRecord || saysNothing(title.title)) {
      return;
    }
    const end = sections[title.index + 1]?.lines.start ?? title.lines.end;
    if (!context.wordsOf(this)({ start: 0, end })) {
      return;
    }
    const fields = fieldsOfBlocks([...sections[0].blocks, ...title.blocks]);
    const verdict = fields.find(({ label }) => normaliseLabel(label) === 'verdict');
    const scored = verdict && sections.some(({ words }) => words.text === 'scorecard');
    if (!(isDaci(fields) || isDated(fields) || isLabelled(context) || scored)) {
      return;
    }
    const { heading } = title;
    const said = scored ? decisionStatusOf(verdict.value.text) : undefined;
    const entry: Entry = {
      shape: 'section',
      lines: heading.lines,
      span: heading.span,
      head: heading.prose,
      fields: scored ? [{ ...verdict, name: 'status' }, ...fields] : fields,
      checkbox: undefined,
      blocks: [],
      section: title,
      lead: undefined,
    };
    if (context.claim(heading.lines.start)) {
      const draft = decisionOf(context, entry, this.id, { form: 'decision', status: said ?? 'open', asked: true });
      yield { ...draft, shape: 'document' };
    }
  },
};

/** Two of the four roles make a DACI table of it; the rest of its rows may say anything. */
function isDaci(fields: readonly Field[]): boolean {
  return new Set(fields.map(({ label }) => normaliseLabel(label)).filter((label) => DACI.has(label))).size >= 2;
}

function isDated(fields: readonly Field[]): boolean {
  const due = fields.find(({ label }) => DECISION_BY.test(normaliseLabel(label)));
  return due !== undefined && !saysNothing(due.value.text) && fieldNamed(fields, 'due') !== undefined;
}

/** `labels: ['decision-needed']` in the front matter, unless a section says what is to be decided. */
function isLabelled(context: ReadContext): boolean {
  const labels = (context.parsed.frontMatter?.entries ?? []).filter(({ key }) => /^(?:labels|tags)(?:\.|$)/.test(key));
  return (
    labels.some(({ value }) => /\bdecision[- ]needed\b/i.test(value)) && !context.whole.sections.some(isAsked(context))
  );
}

function isAsked(context: ReadContext): (section: Section) => boolean {
  return (section) => context.ownFamilyOf(section) === 'decide';
}
