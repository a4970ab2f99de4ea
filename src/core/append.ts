/** Adds `more` to a list, however much that is: as arguments of `push` a hundred thousand would not fit on the stack. */
export function append<Value>(list: Value[], more: Iterable<Value>): void {
  for (const value of more) {
    list.push(value);
  }
}
