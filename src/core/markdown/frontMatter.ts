import { lineSpan, lineText, type TextDocument } from '../text/textDocument.ts';
import type { Lines } from './blocks.ts';
import { type YamlEntry, yamlEntries } from './yamlEntries.ts';

/** The YAML between `---` lines at the very start of a document. */
export interface FrontMatter {
  /** With both `---` lines. */
  readonly lines: Lines;
  /** In document order. YAML that cannot be read gives what could be read of it. */
  readonly entries: readonly YamlEntry[];
}

// Front matter of real documents is a few lines long; what is larger than this is data of another sort.
const MAX_LENGTH = 64 * 1024;

/** The front matter of `document`; undefined where it has none, or none that ends. */
export function frontMatterOf(document: TextDocument): FrontMatter | undefined {
  if (!document.text.startsWith('---') || lineText(document, 0).trimEnd() !== '---') {
    return undefined;
  }
  for (let line = 1; line < document.lineStarts.length; line += 1) {
    const text = lineText(document, line).trimEnd();
    if (text === '---' || text === '...') {
      const from = document.lineStarts[1] ?? 0;
      const source = document.text.slice(from, lineSpan(document, line).start);
      return {
        lines: { start: 0, end: line + 1 },
        entries: source.length <= MAX_LENGTH ? yamlEntries(source, from) : [],
      };
    }
    if (line === 1 && text === '' && !opensYaml(document)) {
      return undefined; // A rule and a blank line: an ordinary document that opens with a line across.
    }
  }
  return undefined;
}

/** Whether the first words behind a first line of `---` and blank lines are a key and a colon. */
function opensYaml(document: TextDocument): boolean {
  let line = 2;
  while (line < document.lineStarts.length && lineText(document, line).trim() === '') {
    line += 1;
  }
  return line < document.lineStarts.length && /^[a-z][\w-]{0,40}:(?:\s|$)/.test(lineText(document, line));
}

/** The first value under `key`; undefined where there is none. */
export function frontMatterValue(frontMatter: FrontMatter | undefined, key: string): YamlEntry | undefined {
  return frontMatter?.entries.find((entry) => entry.key.toLowerCase() === key);
}
