import { countWhile } from './countWhile.ts';

/** Consecutive lines of one text and what stands in their place in another; one of the two may be empty. Ends are exclusive. */
export interface LineChange {
  readonly before: { readonly start: number; readonly end: number };
  readonly after: { readonly start: number; readonly end: number };
}

/** Two stretches to compare, and how many steps led to them. */
interface Pair {
  readonly before: LineChange['before'];
  readonly after: LineChange['after'];
  readonly depth: number;
}

// Each step looks at every line once; a text that asks for more of them is mostly another text.
const MOST_STEPS = 40;

/**
 * What changed between two texts, line by line, in order. Lines are matched by those that stand once on both sides, so
 * what is found reads like the changes that somebody made; lines that keep their text count as unchanged only where
 * that is plain.
 */
export function lineChanges(before: readonly string[], after: readonly string[]): LineChange[] {
  const changes: LineChange[] = [];
  const open: Pair[] = [{ before: { start: 0, end: before.length }, after: { start: 0, end: after.length }, depth: 0 }];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const rest = trimmed(before, after, pair);
    if (rest.before.start === rest.before.end && rest.after.start === rest.after.end) {
      continue;
    }
    const anchors = rest.depth < MOST_STEPS ? anchorsIn(before, after, rest) : [];
    if (anchors.length === 0) {
      changes.push({ before: rest.before, after: rest.after });
      continue;
    }
    let from = { before: rest.before.start, after: rest.after.start };
    for (const anchor of [...anchors, { before: rest.before.end, after: rest.after.end }]) {
      open.push({
        before: { start: from.before, end: anchor.before },
        after: { start: from.after, end: anchor.after },
        depth: rest.depth + 1,
      });
      from = { before: anchor.before + 1, after: anchor.after + 1 };
    }
  }
  return changes.sort((a, b) => a.before.start - b.before.start || a.after.start - b.after.start);
}

/** Without the lines at both ends that are the same. */
function trimmed(before: readonly string[], after: readonly string[], pair: Pair): Pair {
  let { start: a, end: aEnd } = pair.before;
  let { start: b, end: bEnd } = pair.after;
  while (a < aEnd && b < bEnd && before[a] === after[b]) {
    a += 1;
    b += 1;
  }
  while (a < aEnd && b < bEnd && before[aEnd - 1] === after[bEnd - 1]) {
    aEnd -= 1;
    bEnd -= 1;
  }
  return { before: { start: a, end: aEnd }, after: { start: b, end: bEnd }, depth: pair.depth };
}

interface Anchor {
  readonly before: number;
  readonly after: number;
}

/** Lines that stand once on both sides, as many of them as keep their order. */
function anchorsIn(before: readonly string[], after: readonly string[], pair: Pair): Anchor[] {
  const places = new Map<string, { before: number; after: number }>();
  const note = (lines: readonly string[], { start, end }: LineChange['before'], side: 'before' | 'after'): void => {
    for (let line = start; line < end; line += 1) {
      const text = lines[line] ?? '';
      const known = places.get(text) ?? { before: -1, after: -1 };
      known[side] = known[side] === -1 ? line : -2;
      places.set(text, known);
    }
  };
  note(before, pair.before, 'before');
  note(after, pair.after, 'after');
  // A map keeps the order in which lines were first seen: that of `before`, for all that stand there.
  return longestRise([...places.values()].filter((place) => place.before >= 0 && place.after >= 0));
}

/** The longest row of anchors that go forward on both sides; they come in the order of `before`. */
function longestRise(anchors: readonly Anchor[]): Anchor[] {
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [index, { after }] of anchors.entries()) {
    const length = countWhile(tails, (tail) => (anchors[tail]?.after ?? 0) < after);
    previous[index] = tails[length - 1] ?? -1;
    tails[length] = index;
  }
  const rise: Anchor[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const anchor = anchors[at];
    rise.push(...(anchor ? [anchor] : []));
  }
  return rise.reverse();
}
