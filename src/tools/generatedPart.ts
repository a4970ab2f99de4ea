/**
 * `document` with `content` in its generated part of that name: what stands between the lines `<!-- generated: name -->` and
 * `<!-- /generated -->`. Throws where the document has no such part, as its author has then lost the place for it.
 */
export function withGeneratedPart(document: string, name: string, content: string): string {
  const opening = `<!-- generated: ${name} -->\n`;
  const closing = '<!-- /generated -->';
  const lines = document.replaceAll('\r\n', '\n');
  const start = lines.indexOf(opening);
  const end = lines.indexOf(closing, start);
  if (start === -1 || end === -1) {
    throw new Error(`There is no part ${JSON.stringify(opening.trim())} that ends with ${JSON.stringify(closing)}`);
  }
  return `${lines.slice(0, start + opening.length)}\n${content.trimEnd()}\n\n${lines.slice(end)}`;
}

/** A Markdown table; cells may hold inline Markdown. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
