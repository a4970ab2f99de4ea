const LONGEST = 60;

/** `words` fit to be quoted in a message: without a full stop at the end, and cut at a word where they are long. */
export function shorten(words: string): string {
  if (words.length <= LONGEST) {
    return words.replace(/[\s.;:,]+$/, '');
  }
  const start = words.slice(0, LONGEST);
  const space = start.lastIndexOf(' ');
  return `${(space > LONGEST / 2 ? start.slice(0, space) : start).replace(/[\s,;:.\uD800-\uDBFF]+$/, '')}…`;
}
