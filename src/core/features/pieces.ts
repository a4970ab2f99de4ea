import type { Message } from '../model/message.ts';

/** Turns a message into words of the reader's language. The host has one; the CLI formats the English template. */
export type Translate = (message: Message) => string;

/** Short statements that stand side by side on one line; empty for none. */
export type Pieces = readonly Message[];

/** A message without a class: `say('{count} open', { count: '3' })`. */
export function say(template: string, data: Message['data'] = {}): Message {
  return { template, data };
}

/** `one` for exactly one thing, else `many`; both may use `{count}`. */
export function sayCount(count: number, one: string, many: string, data: Message['data'] = {}): Message {
  return say(count === 1 ? one : many, { count: String(count), ...data });
}

/** The pieces as one line of text, with `separator` between them. */
export function joinPieces(pieces: Pieces, translate: Translate, separator = ' · '): string {
  return pieces.map(translate).join(separator);
}
