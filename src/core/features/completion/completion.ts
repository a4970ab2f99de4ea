import type { Message } from '../../model/message.ts';
import type { Range } from '../../text/range.ts';
import { type Pieces, say } from '../pieces.ts';

/** What a word offered while somebody types stands for. */
export type CompletionKind = 'person' | 'status' | 'date' | 'id' | 'field' | 'option';

/** One word or phrase offered while somebody types. */
export interface Completion {
  readonly kind: CompletionKind;
  readonly label: Message;
  /** What stands dimmed behind the label; empty for nothing. */
  readonly detail: Pieces;
  /** What is written; with tab stops where `isSnippet`. */
  readonly insert: string;
  readonly isSnippet: boolean;
  /** What was typed of it, up to the cursor; always on one line. */
  readonly typed: Range;
  /** What an editor compares with the typed text. */
  readonly filterText: string;
}

/** What a completion is made of, where its words are what is written. */
export interface Offer {
  readonly words: string;
  readonly detail?: Pieces;
  /** Other words by which it is found; its own where there are none. */
  readonly filterText?: string;
  readonly label?: Message;
}

/** The completions for `offers`, each once, in their order. */
export function completionsOf(kind: CompletionKind, offers: Iterable<Offer>, typed: Range): Completion[] {
  const seen = new Set<string>();
  const result: Completion[] = [];
  for (const { words, detail = [], filterText = words, label = say('{title}', { title: words }) } of offers) {
    const known = `${words}\n${filterText}`;
    if (!seen.has(known)) {
      seen.add(known);
      result.push({ kind, label, detail, insert: words, isSnippet: false, typed, filterText });
    }
  }
  return result;
}
