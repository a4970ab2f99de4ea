/** `text` on one line, without control characters. */
export function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** One line of text for HTML, in an element or an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => HTML[character] ?? character);
}

const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * One line of text so that Markdown shows it as it is, wherever it stands in a line. Only what would be markup is escaped,
 * as people read the source, too: `sign-up` and `profile_answers` stay as they are.
 */
export function escapeInMarkdown(text: string): string {
  return text
    .replace(/[\\`*[\]<>~$|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?[a-zA-Z0-9]{1,32};)/g, '\\&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(?:[-+](?=\s|$)|#{1,6}(?=\s|$)|(?:-{3,}|={3,})$)/, '\\$&');
}

/**
 * One line of text for a message in Slack. Angle brackets and ampersands are escaped, so that nothing calls `<!channel>`;
 * other marks count only at the edge of a word, and a space of no width takes them away from it.
 */
export function escapeInSlack(text: string): string {
  return text
    .replace(/[&<>]/g, (character) => HTML[character] ?? character)
    .replace(/(?<![\p{L}\p{N}])[*_~`](?=\S)|(?<=\S)[*_~`](?![\p{L}\p{N}])/gu, '\u200B$&\u200B');
}
