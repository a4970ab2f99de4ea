import type { Message } from '../model/message.ts';
import type { Range } from '../text/range.ts';
import type { EditSentence } from './sentences.ts';

/** A text with tab stops to put in one place of one document, for somebody to fill in. */
export interface SnippetEdit {
  readonly uri: string;
  /** The version of the document that `range` is about; for another one, compute the edit again. */
  readonly version: number;
  /** What the snippet replaces; empty to insert. */
  readonly range: Range;
  /** In LSP snippet syntax, lines broken by `\n`; to be inserted as it is: its indentation is complete. */
  readonly snippet: string;
}

/** Why nothing was changed: a kind for code, a message for people. */
export interface Refusal {
  readonly ok: false;
  readonly reason: 'gone' | 'ambiguous' | 'unsuitable' | 'unreadable';
  readonly message: Message;
}

/** What was asked for, or why not. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | Refusal;

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refused(reason: Refusal['reason'], template: EditSentence, data: Message['data'] = {}): Refusal {
  return { ok: false, reason, message: { template, data } };
}
