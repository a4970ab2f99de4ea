import * as z from 'zod/mini';
import type { BoardData } from '../core/features/board/boardData.ts';

/** What the board asks of the extension. It comes from a web page, so it is read with care. */
export const boardRequest = z.discriminatedUnion('type', [
  /** The page is there and wants to be filled. */
  z.object({ type: z.literal('ready') }),
  /** Show an item, or a spec where there is no key. */
  z.object({ type: z.literal('open'), uri: z.string(), key: z.optional(z.string()) }),
  /** Ask for the outcome of a decision or question. */
  z.object({ type: z.literal('decide'), uri: z.string(), key: z.string() }),
  /** Save the page, as it is now, as a file. */
  z.object({ type: z.literal('export'), html: z.string() }),
  /** Say who the reader is. */
  z.object({ type: z.literal('who-am-i') }),
]);

export type BoardRequest = z.infer<typeof boardRequest>;

/** What the extension tells the board, whenever something changed. */
export interface BoardMessage {
  readonly type: 'board';
  readonly board: BoardData;
  /** The names and handles of the reader; empty where nobody said so. */
  readonly me: readonly string[];
  /** How far reading is; left out once everything is read. */
  readonly reading?: { readonly read: number; readonly total: number };
}

/** What the page is made with, in a `<script type="application/json">`. */
export interface BoardStart {
  /** The reader's language, as in `de`. */
  readonly language: string;
  /** English sentences and what they are in that language. */
  readonly words: Readonly<Record<string, string>>;
}
