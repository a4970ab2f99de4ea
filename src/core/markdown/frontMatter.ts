import { CST, Parser } from 'yaml';
import type { Span } from '../text/range.ts';
import { lineSpan, lineText, type TextDocument } from '../text/textDocument.ts';
import type { Lines } from './blocks.ts';

/** One scalar of the front matter, with where it stands in the document. Items of a list are entries of their own. */
export interface FrontMatterEntry {
  /** The keys down to it, joined by full stops: `tandem.side`. */
  readonly key: string;
  readonly value: string;
  readonly span: Span;
}

/** The YAML between `---` lines at the very start of a document. */
export interface FrontMatter {
  /** With both `---` lines. */
  readonly lines: Lines;
  /** In document order. YAML that cannot be read gives what could be read of it. */
  readonly entries: readonly FrontMatterEntry[];
}

// Front matter of real documents is a few lines long; what is larger or deeper than this is data of another sort.
const MAX_LENGTH = 64 * 1024;
const MAX_NESTING = 50;
const NESTED_LINE = /(?:[-?:][ \t]+){50}/;

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
      return { lines: { start: 0, end: line + 1 }, entries: entriesOf(source, from) };
    }
    if (line === 1 && text === '') {
      return undefined; // A rule and a blank line: an ordinary document that opens with a line across.
    }
  }
  return undefined;
}

/** The first value under `key`; undefined where there is none. */
export function frontMatterValue(frontMatter: FrontMatter | undefined, key: string): FrontMatterEntry | undefined {
  return frontMatter?.entries.find((entry) => entry.key.toLowerCase() === key);
}

function entriesOf(source: string, offset: number): FrontMatterEntry[] {
  const entries: FrontMatterEntry[] = [];
  if (source.length <= MAX_LENGTH && nestingOf(source) <= MAX_NESTING && !NESTED_LINE.test(source)) {
    for (const token of new Parser().parse(source)) {
      if (token.type === 'document') {
        visit(token.value, '', offset, entries);
      }
    }
  }
  return entries;
}

/** How deep brackets and braces nest, strings not told apart: the YAML parser recurses once for each. */
function nestingOf(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (const sign of source) {
    if (sign === '[' || sign === '{') {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (sign === ']' || sign === '}') {
      depth -= 1;
    }
  }
  return deepest;
}

// The tokens have all that is asked of the front matter, and are less than half of the library.
function visit(token: CST.Token | null | undefined, key: string, offset: number, into: FrontMatterEntry[]): void {
  if (token?.type === 'block-map' || token?.type === 'block-seq' || token?.type === 'flow-collection') {
    for (const item of token.items) {
      const name = item.key ? scalarOf(item.key)?.value : undefined;
      visit(item.value, name === undefined ? key : key === '' ? name : `${key}.${name}`, offset, into);
    }
    return;
  }
  const scalar = scalarOf(token);
  if (token && scalar) {
    const start = offset + token.offset;
    const length = token.type === 'block-scalar' ? scalar.value.length : (token as CST.FlowScalar).source.length;
    into.push({ key, value: scalar.value.trim(), span: { start, end: start + length } });
  }
}

/** A scalar with its escapes resolved; one with mistakes in it as well as it can be read. */
function scalarOf(token: CST.Token | null | undefined): { readonly value: string } | null {
  return CST.resolveAsScalar(token ?? null, false, () => undefined);
}
