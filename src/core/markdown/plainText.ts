const LINK = /!?\[([^\][]*)\](?:\([^()\s]*(?:\s"[^"]*")?\)|\[[^\][]*\])/g;
const TAGS = /<\/?[a-zA-Z][^<>]*>/g;
const MARKERS = /\*{1,3}|~~|`+|\\(?=[!-/:-@[-`{-~])/g;
const UNDERSCORES = /(^|[^\p{L}\p{N}])_{1,3}(?=\S)|(\S)_{1,3}(?=$|[^\p{L}\p{N}])/gu;
const ANCHOR = /\s*\{#[^{}]*\}\s*$/;

/**
 * The words of a piece of Markdown as a reader sees them: links by their text, no emphasis, code ticks, tags or
 * `{#anchor}`, white space folded. Not for finding places in the text: lengths change.
 */
export function plainText(source: string): string {
  return source
    .replace(LINK, '$1')
    .replace(TAGS, '')
    .replace(ANCHOR, '')
    .replace(MARKERS, '')
    .replace(UNDERSCORES, '$1$2')
    .replace(/\s+/g, ' ')
    .trim();
}
