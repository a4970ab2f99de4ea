import { type Span, spanHolds } from './range.ts';

/** The one of `placed` that holds the offset `at`, undefined where none does. They stand in the order of the text, and apart. */
export function spanAt<Placed extends { readonly span: Span }>(
  placed: readonly Placed[],
  at: number,
): Placed | undefined {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.span.start ?? 0) <= at) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  const found = placed[low - 1];
  return found && spanHolds(found.span, at) ? found : undefined;
}
