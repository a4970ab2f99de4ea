const LONGEST = 60;

/** `words` short enough to be quoted in a message: cut at a word, with an ellipsis. */
export function shorten(words: string): string {
  if (words.length <= LONGEST) {
    return words;
  }
  const start = words.slice(0, LONGEST);
  const space = start.lastIndexOf(' ');
  return `${(space > LONGEST / 2 ? start.slice(0, space) : start).replace(/[\s,;:.\uD800-\uDBFF]+$/, '')}…`;
}
