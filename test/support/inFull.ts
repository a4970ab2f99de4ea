/**
 * A copy of `value` in plain objects and lists, with what its getters give: two of them are the same where what can be read
 * off them is, whether it was there from the start or is worked out once somebody asks. Functions stay what they are.
 */
export function inFull(value: unknown, copies = new Map<object, unknown>()): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Map || value instanceof Set) {
    return value;
  }
  const known = copies.get(value);
  if (known !== undefined) {
    return known;
  }
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [] : {};
  copies.set(value, copy);
  for (const name of namesIn(value)) {
    Object.assign(copy, { [name]: inFull(Reflect.get(value, name), copies) });
  }
  return copy;
}

function namesIn(value: object): string[] {
  const prototype: object | null = Object.getPrototypeOf(value);
  const isPlain = prototype === null || prototype === Object.prototype || Array.isArray(value);
  const named = isPlain ? [] : Object.getOwnPropertyNames(prototype);
  const getters = named.filter((name) => Object.getOwnPropertyDescriptor(prototype, name)?.get);
  return [...Object.keys(value), ...getters];
}
