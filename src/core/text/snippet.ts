/** `text` so that a snippet (of VS Code and LSP) holds it as it is. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
