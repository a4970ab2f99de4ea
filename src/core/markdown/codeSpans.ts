import type { Span } from '../text/range.ts';

/**
 * The code spans of a piece of inline Markdown, backticks included, as indices into `text`, in order. A run of backticks
 * without a partner of its length opens nothing, as in CommonMark. Linear in the length of the text.
 */
export function codeSpansOf(text: string): Span[] {
  if (!text.includes('`')) {
    return [];
  }
  const runs: Span[] = [];
  for (let at = text.indexOf('`'); at >= 0; at = text.indexOf('`', at)) {
    const start = at;
    while (text[at] === '`') {
      at += 1;
    }
    runs.push({ start, end: at });
  }
  const partners = areAlike(runs) ? undefined : partnerOfEachRun(runs);
  const spans: Span[] = [];
  for (let open = 0; open < runs.length; open += 1) {
    const run = runs[open];
    const partner = partners ? partners[open] : open + 1;
    const close = partner === undefined ? undefined : runs[partner];
    if (run && close && partner !== undefined) {
      spans.push({ start: run.start, end: close.end });
      open = partner;
    }
  }
  return spans;
}

/** Whether all runs are of one length, as they mostly are: then each run's partner is the next one. */
function areAlike(runs: readonly Span[]): boolean {
  const [first] = runs;
  return runs.every(({ start, end }) => first && end - start === first.end - first.start);
}

/** For each run the index of the next run of the same length, looked up from the end so that each is seen once. */
function partnerOfEachRun(runs: readonly Span[]): (number | undefined)[] {
  const nextOfLength = new Map<number, number>();
  const partners = new Array<number | undefined>(runs.length);
  for (let at = runs.length - 1; at >= 0; at -= 1) {
    const run = runs[at];
    if (run) {
      const length = run.end - run.start;
      partners[at] = nextOfLength.get(length);
      nextOfLength.set(length, at);
    }
  }
  return partners;
}
