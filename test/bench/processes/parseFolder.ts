import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';

// Reads the Markdown files below the working directory and parses them, and nothing else: the least that any program on Node does
// that looks at Markdown.
const parser = new MarkdownIt({ html: true });
for (const entry of readdirSync('.', { recursive: true, withFileTypes: true })) {
  if (entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name)) {
    parser.parse(readFileSync(join(entry.parentPath, entry.name), 'utf8'), {});
  }
}
