/** Stands in for the names of HTML characters (`&nbsp;`), which no rule for blocks turns into text. */
export function decodeHTMLStrict(text) {
  return text;
}
