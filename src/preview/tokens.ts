import type { Token } from 'markdown-it';

/** A copy that may be changed without anybody else noticing. */
export function copyOf(token: Token): Token {
  const copy = Object.assign(Object.create(Object.getPrototypeOf(token) as object) as Token, token);
  copy.attrs = token.attrs?.map(([name, value]) => [name, value]) ?? null;
  copy.children = token.children ? [...token.children] : null;
  return copy;
}

/** A piece of the page as it is. The caller has escaped what somebody else wrote. */
export function htmlToken(like: Token, type: 'html_inline' | 'html_block', content: string): Token {
  const TokenClass = like.constructor as new (type: string, tag: string, nesting: 0) => Token;
  const token = new TokenClass(type, '', 0);
  token.content = content;
  return token;
}

/** Text as HTML that shows it. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The place of the first token behind `index` for which `isIt` holds; undefined where none does. */
export function placeAfter(
  tokens: readonly Token[],
  index: number,
  isIt: (token: Token) => boolean,
): number | undefined {
  for (let at = index + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token && isIt(token)) {
      return at;
    }
  }
  return undefined;
}

/** The place of the token that closes what the token at `index` opens; `index` itself for one that opens nothing. */
export function closingIndex(tokens: readonly Token[], index: number): number {
  const level = tokens[index]?.level;
  if (tokens[index]?.nesting !== 1) {
    return index;
  }
  return placeAfter(tokens, index, (token) => token.level === level && token.nesting === -1) ?? index;
}
