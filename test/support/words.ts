import { joinPieces, type Pieces } from '../../src/core/features/pieces.ts';
import { formatMessage, type Message } from '../../src/core/model/message.ts';

/** A message as an English reader sees it. */
export function english(message: Message | undefined): string {
  return message ? formatMessage(message.template, message.data) : '';
}

/** Pieces as an English reader sees them on one line. */
export function line(pieces: Pieces): string {
  return joinPieces(pieces, english);
}
