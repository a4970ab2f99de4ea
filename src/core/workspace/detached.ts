import type { Position } from '../text/position.ts';

/** Shorter strings are shared by the engine itself, or cost less than looking for their twins. */
const SHORTEST = 10;
/** Items mostly start and end in the first thousands of lines, and where lines are not long. */
const LINES = 1 << 14;
const CHARACTERS = 1 << 12;
const MOST_POSITIONS = 1 << 17;
const NOTHING: readonly never[] = Object.freeze([]);

/** Positions that several copies share: those of all files are much the same. */
export type SharedPositions = Map<number, Position>;

/**
 * A copy of plain data that shares nothing with its original: words cut out of a text keep the whole text in memory in
 * today's engines, so an index that kept them would hold every file. Within the copy equal words are one string, and equal
 * positions one object, as in all copies with the same `positions`; lists that are empty or as the one before are one as
 * well: headings, keys and starting points come again and again. Undefined properties are left out.
 */
export function detached<T extends object>(value: T, positions: SharedPositions = new Map()): T {
  const copy = JSON.parse(JSON.stringify(value)) as T;
  share(copy as Plain, { strings: new Map(), positions, lists: new Map() });
  return copy;
}

type Plain = Record<string, unknown>;

interface Shared {
  readonly strings: Map<string, string>;
  readonly positions: SharedPositions;
  /** The last list of texts under each name. */
  readonly lists: Map<string, readonly unknown[]>;
}

function share(value: Plain, shared: Shared): void {
  for (const name of Object.keys(value)) {
    const part = value[name];
    if (typeof part === 'string') {
      value[name] = part.length < SHORTEST ? part : sharedText(part, shared.strings);
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

function sharedText(text: string, known: Map<string, string>): string {
  const found = known.get(text);
  if (found === undefined) {
    known.set(text, text);
  }
  return found ?? text;
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

function sharedPosition(position: Position, known: SharedPositions): Position {
  const { line, character } = position;
  if (line >= LINES || character >= CHARACTERS) {
    return position;
  }
  const place = line * CHARACTERS + character;
  const found = known.get(place);
  if (found === undefined && known.size < MOST_POSITIONS) {
    known.set(place, position);
  }
  return found ?? position;
}

function isPosition(value: unknown): value is Position {
  const { line, character } = (value ?? {}) as Partial<Position>;
  return typeof line === 'number' && typeof character === 'number';
}
