/** Signs of markup, and white space to be folded: most texts hold neither. */
const NOT_PLAIN = /[[<{*~`\\_]|[^\S ]| {2}/;
// Where there is markup, each replacement is made only where its first sign stands.
const MARKUP = /[[<{*~`\\_]/;
const FOLDABLE = /\s\s|[^\S ]/;
const LINK = /!?\[([^\][]*)\](?:\([^()\s]*(?:\s"[^"]*")?\)|\[[^\][]*\])/g;
/** Tags, and what only looks like them: code and what follows a backslash. */
const TAGS = /`[^`]*`|\\<|<\/?[a-zA-Z][^<>]*>/g;
const MARKERS = /\*{1,3}|~~|`+|\\(?=[!-/:-@[-`{-~])/g;
const UNDERSCORES = /(^|[^\p{L}\p{N}])_{1,3}(?=\S)|(\S)_{1,3}(?=$|[^\p{L}\p{N}])/gu;
const ANCHOR = /\s*\{#[^{}]*\}\s*$/;

/**
 * The words of a piece of Markdown as a reader sees them: links by their text, no emphasis, code ticks, tags or
 * `{#anchor}`, white space folded. Not for finding places in the text: lengths change.
 */
export function plainText(source: string): string {
  if (!NOT_PLAIN.test(source)) {
    return source.trim();
  }
  const text = MARKUP.test(source) ? withoutMarkup(source) : source;
  return (FOLDABLE.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

function withoutMarkup(source: string): string {
  let text = source;
  if (text.includes('[')) {
    text = text.replace(LINK, '$1');
  }
  if (text.includes('<')) {
    text = text.replace(TAGS, (found) => (found.startsWith('<') ? '' : found));
  }
  if (text.includes('{#')) {
    text = text.replace(ANCHOR, '');
  }
  text = text.replace(MARKERS, '');
  return text.includes('_') ? text.replace(UNDERSCORES, '$1$2') : text;
}
