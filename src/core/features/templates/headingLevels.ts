const HEADING = /^(#{1,6}) +(.*)$/gm;
const DEEPEST = 6;

/**
 * `markdown` with its headings moved so that the first one is of `level` (1 to 6). Headings that would come to lie
 * deeper than Markdown goes become bold lines, which Tandem reads as headings too.
 */
export function withHeadingLevel(markdown: string, level: number): string {
  const first = new RegExp(HEADING).exec(markdown)?.[1]?.length;
  if (first === undefined) {
    return markdown;
  }
  const down = Math.max(1, Math.min(level, DEEPEST)) - first;
  return markdown.replace(HEADING, (_, hashes: string, words: string) => {
    const moved = Math.max(1, hashes.length + down);
    return moved > DEEPEST ? `**${words}**` : `${'#'.repeat(moved)} ${words}`;
  });
}
