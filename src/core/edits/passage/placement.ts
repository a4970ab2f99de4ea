import type { ListBlock } from '../../markdown/blocks.ts';
import type { Section } from '../../markdown/outline.ts';
import { isBlankLine } from '../../markdown/sourceLines.ts';
import { lineSpan, lineText, type TextDocument } from '../../text/textDocument.ts';

/** Lines to put into a document, behind the line that ends at `at`. */
export interface Placement {
  readonly at: number;
  /** Begins with its line breaks, all of them `\n`. */
  readonly text: string;
}

/** Lines behind the last line above `line` that says something, with an empty line on each side. */
export function placeAbove(document: TextDocument, line: number, lines: readonly string[]): Placement {
  let last = line - 1;
  while (last > 0 && isBlankLine(document, last)) {
    last -= 1;
  }
  const isTight = last + 1 < document.lineStarts.length && !isBlankLine(document, last + 1);
  return { at: lineSpan(document, last).end, text: `\n\n${lines.join('\n')}${isTight ? '\n' : ''}` };
}

/** Where the text right below a heading ends: the line of the next heading, or one behind the last. */
export function endOfOwnText(document: TextDocument, section: Section): number {
  const starts = section.children.map(({ lines }) => lines.start);
  return Math.min(section.lines.end, document.lineStarts.length, ...starts);
}

/**
 * An entry at the end of what stands right below a heading: one more of its list in the manner of the last one, else a
 * list of its own. `nested` are lines that belong to the entry, as if it were not indented.
 */
export function placeEntry(
  document: TextDocument,
  section: Section,
  words: string,
  nested: readonly string[],
): Placement {
  const list = section.blocks.at(-1);
  if (list?.kind === 'list' && endsInText(document, list)) {
    return placeInList(document, list, words, nested);
  }
  return placeAbove(document, endOfOwnText(document, section), entryLines('- ', words, nested));
}

/** One more item behind the last one of `list`. */
function placeInList(document: TextDocument, list: ListBlock, words: string, nested: readonly string[]): Placement {
  const line = lineText(document, list.items.at(-1)?.lines.start ?? list.lines.start);
  const [, indent = '', marker = '-', space = ' '] = /^(\s*)(\S+)( {0,4})/.exec(line) ?? [];
  const next = marker.replace(/^\d+/, (number) => String(Number(number) + 1));
  return placeBehindList(document, list, entryLines(`${indent}${next}${space === '' ? ' ' : space}`, words, nested));
}

/** Lines right behind the last item of `list`, with an empty line between where the list has such. */
export function placeBehindList(document: TextDocument, list: ListBlock, lines: readonly string[]): Placement {
  const last = list.items.at(-1);
  const start = last?.lines.start ?? list.lines.start;
  let end = last?.lines.end ?? list.lines.end;
  while (end > start + 1 && isBlankLine(document, end - 1)) {
    end -= 1;
  }
  const gap = list.items.length > 1 && isBlankLine(document, start - 1) ? '\n' : '';
  return { at: lineSpan(document, end - 1).end, text: `${gap}\n${lines.join('\n')}` };
}

/** The lines of an entry behind `lead`, its marker with the space around. */
export function entryLines(lead: string, words: string, nested: readonly string[]): string[] {
  const indent = ' '.repeat(lead.length);
  return [lead + words, ...nested.map((line) => (line === '' ? '' : indent + line))];
}

/** Whether the last item of a list ends in a list or paragraph: behind a fence or comment nothing is sure to be read. */
function endsInText(document: TextDocument, list: ListBlock): boolean {
  const [kind] =
    list.items
      .at(-1)
      ?.blocks.slice(-1)
      .map((block) => block.kind) ?? [];
  const start = lineText(document, list.items.at(-1)?.lines.start ?? list.lines.start);
  return (kind === 'paragraph' || kind === 'list') && /^\s*(?:[-*+]|\d+[.)])\s/.test(start);
}
