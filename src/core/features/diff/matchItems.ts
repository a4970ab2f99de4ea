import type { Item, Statement } from '../../model/item.ts';
import { likenessOf } from './likeness.ts';

type Entity = Item | Statement;

/** Two revisions of one thing. */
export interface Match {
  readonly before: Entity;
  readonly after: Entity;
}

export interface Matches {
  /** In the order of what there is now. */
  readonly matched: readonly Match[];
  readonly added: readonly Entity[];
  readonly removed: readonly Entity[];
}

/** How many words two wordings must share, of all that either has, to be the same thing said differently. */
const ALIKE = 0.5;

/** Beyond so many pairs, only things under the same headings are compared word by word. */
const MOST_PAIRS = 40_000;

/** Of so many under the same headings, the first are compared. */
const MOST_ALIKE = 200;

/**
 * Finds the things of `before` again in `after`: by their words wherever they stand now, so that a moved section and new
 * numbers are no change; then by their id; then by wordings that are alike. Each is matched once.
 */
export function matchItems(before: readonly Entity[], after: readonly Entity[]): Matches {
  const found = new Map<Entity, Entity>();
  const rest = { before: new Set(before), after: new Set(after) };
  const pair = (old: Entity, now: Entity): void => {
    found.set(now, old);
    rest.before.delete(old);
    rest.after.delete(now);
  };
  for (const nameOf of [placeAndWords, kindAndWords, kindAndId]) {
    pairByName(rest, nameOf, pair);
  }
  for (const { old, now } of alikePairs(rest)) {
    if (rest.before.has(old) && rest.after.has(now)) {
      pair(old, now);
    }
  }
  return {
    matched: after.flatMap((now) => {
      const old = found.get(now);
      return old ? [{ before: old, after: now }] : [];
    }),
    added: [...rest.after],
    removed: [...rest.before],
  };
}

/** Words without case, marks and white space: what is equal in these reads the same. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%€$£<>=≤≥+-]+/gu, ' ')
    .trim();
}

interface Rest {
  readonly before: ReadonlySet<Entity>;
  readonly after: ReadonlySet<Entity>;
}

function pairByName(
  { before, after }: Rest,
  nameOf: (item: Entity) => string | undefined,
  pair: (old: Entity, now: Entity) => void,
): void {
  const byName = new Map<string, Entity[]>();
  for (const item of [...before].reverse()) {
    const name = nameOf(item);
    if (name !== undefined) {
      const known = byName.get(name) ?? [];
      byName.set(name, known);
      known.push(item);
    }
  }
  for (const item of [...after]) {
    const old = byName.get(nameOf(item) ?? '')?.pop();
    if (old) {
      pair(old, item);
    }
  }
}

function placeAndWords(item: Entity): string {
  return [item.kind, ...item.path, folded(item.title.text)].join('\u001f');
}

function kindAndWords(item: Entity): string {
  return `${item.kind}\u001f${folded(item.title.text)}`;
}

function kindAndId(item: Entity): string | undefined {
  return item.id && `${item.kind}\u001f${item.id.text.toLowerCase()}`;
}

/** Pairs of wordings that are alike, the closest first. */
function alikePairs({ before, after }: Rest): { old: Entity; now: Entity }[] {
  const words = new Map([...before, ...after].map((item) => [item, wordsOf(item)]));
  const anywhere = before.size * after.size <= MOST_PAIRS;
  const nameOf = (item: Entity): string => (anywhere ? item.kind : [item.kind, ...item.path].join('\u001f'));
  const groups = new Map<string, Entity[]>();
  for (const item of before) {
    const group = groups.get(nameOf(item)) ?? [];
    groups.set(nameOf(item), group);
    group.push(item);
  }
  const pairs: { old: Entity; now: Entity; likeness: number }[] = [];
  for (const now of after) {
    for (const old of (groups.get(nameOf(now)) ?? []).slice(0, MOST_ALIKE)) {
      const likeness = likenessOf(words.get(old) ?? new Set(), words.get(now) ?? new Set());
      if (likeness >= ALIKE) {
        pairs.push({ old, now, likeness });
      }
    }
  }
  return pairs.sort((a, b) => b.likeness - a.likeness);
}

/** Figures are left out: "40 %" and "55 %" are what changes, not what it is about. */
function wordsOf({ title }: Entity): ReadonlySet<string> {
  return new Set(
    folded(title.text)
      .split(' ')
      .filter((word) => /\p{L}/u.test(word)),
  );
}
