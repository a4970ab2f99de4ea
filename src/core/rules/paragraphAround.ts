import { memoised } from '../memo.ts';
import { countWhile } from '../text/countWhile.ts';
import type { Span } from '../text/range.ts';
import type { TextDocument } from '../text/textDocument.ts';

/** The lines around a span up to the next empty ones, and where they start. */
export function paragraphAround(document: TextDocument, { start, end }: Span): { start: number; text: string } {
  const { text } = document;
  const { ends, starts } = emptyLines(document);
  const from = ends[countWhile(ends, (at) => at <= start) - 1] ?? 0;
  const to = starts[countWhile(starts, (at) => at < end)] ?? text.length;
  return { start: from, text: text.slice(from, to) };
}

/** Where the line breaks stand that end the empty lines of a document, and where those before these lines start. */
const emptyLines = memoised(({ text }: TextDocument) => {
  const ends: number[] = [];
  const starts: number[] = [];
  let before = -1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (before >= 0 && at - before <= 2 && (at - before === 1 || text[at - 1] === '\r')) {
      ends.push(at);
      starts.push(text[before - 1] === '\r' ? before - 1 : before);
    }
    before = at;
  }
  return { ends, starts };
});
