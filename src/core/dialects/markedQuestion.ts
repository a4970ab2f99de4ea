import { headingPath, type Section } from '../markdown/outline.ts';
import type { Part } from '../model/item.ts';
import type { Person } from '../model/person.ts';
import type { Span } from '../text/range.ts';
import { rangeOf } from '../text/textDocument.ts';
import type { ItemDraft, ReadContext } from './dialect.ts';
import type { MarkerDetails } from './markerDetails.ts';

/** What a marker in the text says of its question. */
export interface MarkedQuestion {
  readonly dialect: string;
  readonly title: Part;
  readonly details: Pick<MarkerDetails, 'status' | 'statusText' | 'due' | 'options'>;
  /** From the opening of the marker to its end. */
  readonly span: Span;
  readonly owners: readonly Person[];
}

/** A question that stands where its marker stands, open or put off. */
export function markedQuestion(
  context: ReadContext,
  section: Section,
  marked: MarkedQuestion,
): Extract<ItemDraft, { kind: 'decision' }> {
  const { details, dialect, title, span, owners } = marked;
  return {
    kind: 'decision',
    form: 'question',
    id: undefined,
    title,
    range: rangeOf(context.document, span),
    path: headingPath(section),
    dialect,
    shape: 'marker',
    status: details.status,
    statusText: details.statusText,
    owners,
    due: details.due,
    decidedOn: undefined,
    options: details.options,
    recommendation: undefined,
    outcome: undefined,
    reason: undefined,
    asked: false,
    stakes: undefined,
  };
}
