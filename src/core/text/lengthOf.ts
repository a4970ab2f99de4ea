/** How long a text is, in UTF-16 units, each of its line breaks counted as one: the same however the lines of a file end. */
export function lengthOf(text: string): number {
  let length = text.length;
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) {
    length -= 1;
  }
  return length;
}
