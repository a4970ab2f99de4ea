/**
 * The same text in memory of its own. A piece cut out of a long text keeps all of that text in memory; who keeps only the
 * piece wants a copy.
 */
export function unsliced(text: string): string {
  // Joining and cutting again makes the engine write the text out; the piece then belongs to that copy.
  return ` ${text}`.slice(1);
}
