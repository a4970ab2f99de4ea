/** Shorter strings are shared by the engine itself, or cost less than looking for their twins. */
const SHORTEST = 10;

/**
 * A copy of plain data that shares nothing with its original: words cut out of a text keep the whole text in memory in
 * today's engines, so an index that kept them would hold every file. Within the copy equal words are one string, and equal
 * positions one object: headings, keys and starting points come again and again. Undefined properties are left out.
 */
export function detached<T extends object>(value: T): T {
  const copy = JSON.parse(JSON.stringify(value)) as T;
  share(copy as Plain, new Map(), new Map());
  return copy;
}

type Plain = Record<string, unknown>;

function share(value: Plain, strings: Map<string, string>, positions: Map<number, object>): void {
  for (const name of Object.keys(value)) {
    const part = value[name];
    if (typeof part === 'string' && part.length >= SHORTEST) {
      value[name] = sharedIn(strings, part, part);
    } else if (typeof part === 'object' && part !== null) {
      const place = placeOf(part as Plain);
      if (place === undefined) {
        share(part as Plain, strings, positions);
      } else {
        value[name] = sharedIn(positions, place, part);
      }
    }
  }
}

function sharedIn<Key, Value>(known: Map<Key, Value>, key: Key, value: Value): Value {
  const found = known.get(key);
  if (found === undefined) {
    known.set(key, value);
  }
  return found ?? value;
}

/** A number for each position; undefined for what is none. */
function placeOf({ line, character }: Plain): number | undefined {
  return typeof line === 'number' && typeof character === 'number' ? line * 2 ** 24 + character : undefined;
}
