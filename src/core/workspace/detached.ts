import type { Position } from '../text/position.ts';

/** Up to here it is mostly kinds, dialects, statuses, ids and people, which are the same in many files. */
const LONGEST_WORD = 20;
const MOST_WORDS = 1 << 14;
/** Items mostly start and end in the first thousands of lines, and where lines are not long. */
const LINES = 1 << 14;
const CHARACTERS = 1 << 12;
const MOST_POSITIONS = 1 << 17;
const NOTHING: readonly never[] = Object.freeze([]);

/** What several copies share: words and positions of all files are much the same. */
export interface SharedParts {
  readonly words: Map<string, string>;
  readonly positions: Map<number, Position>;
}

/** Parts for copies to share, none yet. */
export function noSharedParts(): SharedParts {
  return { words: new Map(), positions: new Map() };
}

/**
 * A copy of plain data that shares nothing with its original: words cut out of a text keep the whole text in memory in
 * today's engines, so an index that kept them would hold every file. Within the copy equal texts are one string, and equal
 * positions one object, as short texts and positions are in all copies that share `parts`; lists that are empty or as the
 * one before are one as well: headings, keys and starting points come again and again. Undefined properties are left out.
 */
export function detached<T extends object>(value: T, parts = noSharedParts()): T {
  const copy = JSON.parse(JSON.stringify(value)) as T;
  share(copy as Plain, { ...parts, texts: new Map(), lists: new Map() });
  return copy;
}

type Plain = Record<string, unknown>;

interface Shared extends SharedParts {
  readonly texts: Map<string, string>;
  /** The last list of texts under each name. */
  readonly lists: Map<string, readonly unknown[]>;
}

function share(value: Plain, shared: Shared): void {
  for (const name of Object.keys(value)) {
    const part = value[name];
    if (typeof part === 'string') {
      const { texts, words } = shared;
      value[name] = part.length > LONGEST_WORD ? sharedIn(texts, part, part) : sharedIn(words, part, part, MOST_WORDS);
    } else if (Array.isArray(part)) {
      share(part as unknown as Plain, shared);
      value[name] = part.length === 0 ? NOTHING : sharedList(name, part, shared.lists);
    } else if (isPosition(part)) {
      value[name] = sharedPosition(part, shared.positions);
    } else if (typeof part === 'object' && part !== null) {
      share(part as Plain, shared);
    }
  }
}

function sharedIn<Key, Value>(known: Map<Key, Value>, key: Key, value: Value, most = Number.POSITIVE_INFINITY): Value {
  const found = known.get(key);
  if (found === undefined && known.size < most) {
    known.set(key, value);
  }
  return found ?? value;
}

/** Items that stand together have the same headings above them. */
function sharedList(
  name: string,
  list: readonly unknown[],
  known: Map<string, readonly unknown[]>,
): readonly unknown[] {
  if (list.some((entry) => typeof entry !== 'string')) {
    return list;
  }
  const last = known.get(name);
  if (last?.length === list.length && list.every((entry, at) => entry === last[at])) {
    return last;
  }
  known.set(name, list);
  return list;
}

function sharedPosition(position: Position, known: Map<number, Position>): Position {
  const { line, character } = position;
  return line < LINES && character < CHARACTERS
    ? sharedIn(known, line * CHARACTERS + character, position, MOST_POSITIONS)
    : position;
}

function isPosition(value: unknown): value is Position {
  const { line, character } = (value ?? {}) as Partial<Position>;
  return typeof line === 'number' && typeof character === 'number';
}
