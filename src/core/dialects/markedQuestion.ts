import { headingPath, type Section } from '../markdown/outline.ts';
import type { Part } from '../model/item.ts';
import type { Person } from '../model/person.ts';
import type { Span } from '../text/range.ts';
import { rangeOf } from '../text/textDocument.ts';
import type { ItemDraft, ReadContext } from './dialect.ts';

/** What a marker in the text says of its question. */
export interface MarkedQuestion {
  readonly dialect: string;
  readonly title: Part;
  /** From the opening of the marker to its end. */
  readonly span: Span;
  readonly owners: readonly Person[];
}

/** An open question that stands where its marker stands, with nothing said of it but its words and whom it asks. */
export function markedQuestion(context: ReadContext, section: Section, marked: MarkedQuestion): ItemDraft {
  const { dialect, title, span, owners } = marked;
  return {
    kind: 'decision',
    form: 'question',
    id: undefined,
    title,
    range: rangeOf(context.document, span),
    path: headingPath(section),
    dialect,
    shape: 'marker',
    status: 'open',
    statusText: undefined,
    owners,
    due: undefined,
    decidedOn: undefined,
    options: [],
    recommendation: undefined,
    outcome: undefined,
    reason: undefined,
    asked: false,
    stakes: undefined,
  };
}
