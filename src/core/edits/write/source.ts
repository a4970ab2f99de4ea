import type { Entry } from '../../dialects/entries.ts';
import type { Spec } from '../../model/spec.ts';
import type { Span } from '../../text/range.ts';
import type { TextDocument } from '../../text/textDocument.ts';
import type { Decidable, ItemChange } from './itemChange.ts';

/** A replacement in one document, by offsets. */
export interface TextChange {
  readonly span: Span;
  readonly text: string;
}

/** One way to write a change: all its replacements. */
export type Candidate = readonly TextChange[];

/** What a form of writing works on. */
export interface Source {
  readonly spec: Spec;
  readonly document: TextDocument;
  readonly item: Decidable;
  readonly change: ItemChange;
}

/** A source with what the item was read from. */
export interface EntrySource extends Source {
  readonly entry: Entry;
}

/** A form of writing: ways to write a change, the most natural first. Which of them reads back as meant is seen later. */
export type Form<S extends Source = EntrySource> = (source: S) => Iterable<Candidate>;

export function insertion(at: number, text: string): TextChange {
  return { span: { start: at, end: at }, text };
}
