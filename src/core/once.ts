/** Makes a value when it is first asked for, and keeps it: for tables that most runs, or the start, can do without. */
export function once<Value extends object | number>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}
