import type { Message } from '../model/message.ts';
import type { FeatureSentence } from './sentences.ts';

/** Turns a message into words of the reader's language. The host has one; the CLI formats the English template. */
export type Translate = (message: Message) => string;

/** Short statements that stand side by side on one line, or lines of their own; empty for none. */
export type Pieces = readonly Message[];

/** A message of the view models. */
export function say(template: FeatureSentence, data: Message['data'] = {}): Message {
  return { template, data };
}

/** `one` for exactly one thing, else `many`, with the number as `{count}`. */
export function sayCount(
  count: number,
  one: FeatureSentence,
  many: FeatureSentence,
  data: Message['data'] = {},
): Message {
  return say(count === 1 ? one : many, { count: String(count), ...data });
}

/** The pieces as one line of text. */
export function joinPieces(pieces: Pieces, translate: Translate, separator = ' · '): string {
  return pieces.map(translate).join(separator);
}
