/** Where `actual` first differs from `expected`, in words; undefined where they are the same. Kinds of line break do not count. */
export function firstDifference(actual: string, expected: string): string | undefined {
  const [is, should] = [actual, expected].map((text) => text.split(/\r?\n/));
  const lines = Math.max(is?.length ?? 0, should?.length ?? 0);
  for (let line = 0; line < lines; line += 1) {
    if (is?.[line] !== should?.[line]) {
      return `line ${line + 1} is ${quote(is?.[line])}, should be ${quote(should?.[line])}`;
    }
  }
  return undefined;
}

function quote(line: string | undefined): string {
  return line === undefined ? 'missing' : JSON.stringify(line);
}
