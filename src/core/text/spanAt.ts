import { countWhile } from './countWhile.ts';
import { type Span, spanHolds } from './range.ts';

/** The one of `placed` that holds the offset `at`, undefined where none does. They stand in the order of the text, and apart. */
export function spanAt<Placed extends { readonly span: Span }>(
  placed: readonly Placed[],
  at: number,
): Placed | undefined {
  const found = placed[countWhile(placed, ({ span }) => span.start <= at) - 1];
  return found && spanHolds(found.span, at) ? found : undefined;
}
