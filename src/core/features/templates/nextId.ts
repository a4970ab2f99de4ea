import type { Piece } from './markup.ts';

const ID = /^([\p{L}\p{N}._#-]{0,24}?)(\d{1,9})$/u;

/** The author's ids counted on: `R-007` follows `R-006`. Undefined where there is no id with a number. */
export function idAfter(ids: readonly string[]): Piece | undefined {
  let best: { readonly prefix: string; readonly digits: string } | undefined;
  for (const id of ids) {
    const match = ID.exec(id);
    if (match && (!best || Number(match[2]) >= Number(best.digits))) {
      best = { prefix: match[1] ?? '', digits: match[2] ?? '' };
    }
  }
  return (
    best && { kind: 'given', text: best.prefix + String(Number(best.digits) + 1).padStart(best.digits.length, '0') }
  );
}
