import type { BoardSentence } from '../core/features/board/sentences.ts';

/** Says an English sentence in the reader's language, with `data` in its placeholders. */
export type Say = (sentence: BoardSentence, data?: Readonly<Record<string, string | number>>) => string;

/** Sentences that `words` lacks are said in English. */
export function sayWith(words: Readonly<Record<string, string>>): Say {
  return (sentence, data = {}) =>
    (words[sentence] ?? sentence).replace(/\{(\w+)\}/g, (whole, name: string) => String(data[name] ?? whole));
}
