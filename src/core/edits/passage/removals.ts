import type { Lines, ListItem, ParagraphBlock } from '../../markdown/blocks.ts';
import type { ProseUnit } from '../../markdown/proseUnit.ts';
import { isBlankLine } from '../../markdown/sourceLines.ts';
import type { Span } from '../../text/range.ts';
import { lineSpan, type TextDocument } from '../../text/textDocument.ts';

/**
 * Whole lines with the empty lines behind them, where an empty line before them still keeps their neighbours apart. At the
 * end of the document the line break before them goes in place of the one behind.
 */
export function removalOfLines(document: TextDocument, { start, end }: Lines): Span {
  let first = start;
  let last = end;
  const isApart = first === 0 || isBlankLine(document, first - 1);
  while (isApart && last < document.lineStarts.length && isBlankLine(document, last)) {
    last += 1;
  }
  if (last < document.lineStarts.length) {
    return { start: lineSpan(document, first).start, end: lineSpan(document, last).start };
  }
  // Nothing comes behind: what kept it apart from the text before it goes as well, its last line break stays.
  while (first > 0 && isBlankLine(document, first - 1)) {
    first -= 1;
  }
  return { start: lineSpan(document, first - 1).end, end: lineSpan(document, end - 1).end };
}

/** A list item with all that belongs to it; undefined where something else stands on its first line. */
export function removalOfItem(document: TextDocument, item: ListItem): Span | undefined {
  const { start } = lineSpan(document, item.lines.start);
  let end = item.lines.end;
  while (end - 1 > item.lines.start && isBlankLine(document, end - 1)) {
    end -= 1;
  }
  return document.text.slice(start, item.marker.start).trim() === ''
    ? removalOfLines(document, { start: item.lines.start, end })
    : undefined;
}

const EMPHASIS = /[*_`~]/;
const PAIRS: readonly (readonly [string, string])[] = [
  ['[', ']'],
  ['(', ')'],
];

/**
 * One of several sentences of a paragraph, with the space to its neighbour. Undefined where markup begins in it and ends
 * elsewhere, as what is left would be broken.
 */
export function removalOfSentence(
  { text }: TextDocument,
  paragraph: ParagraphBlock,
  unit: ProseUnit,
  siblings: readonly ProseUnit[],
): { readonly removed: Span; readonly words: Span } | undefined {
  const index = siblings.indexOf(unit);
  const words = withMarkup(text, unit.span, paragraph.span);
  if (!isBalanced(text.slice(words.start, words.end))) {
    return undefined;
  }
  const before = siblings[index - 1];
  const after = siblings[index + 1];
  const removed = after
    ? { start: words.start, end: withMarkup(text, after.span, paragraph.span).start }
    : { start: before ? withMarkup(text, before.span, paragraph.span).end : words.start, end: words.end };
  return { removed, words };
}

/** A sentence with the emphasis around it. */
function withMarkup(text: string, span: Span, within: Span): Span {
  let { start, end } = span;
  while (start > within.start && EMPHASIS.test(text[start - 1] ?? '')) {
    start -= 1;
  }
  while (end < within.end && EMPHASIS.test(text[end] ?? '')) {
    end += 1;
  }
  return { start, end };
}

function isBalanced(source: string): boolean {
  const count = (mark: string): number => source.split(mark).length - 1;
  return (
    ['**', '__', '`', '~~'].every((mark) => count(mark) % 2 === 0) &&
    count('*') % 2 === 0 &&
    PAIRS.every(([open, close]) => count(open) === count(close)) &&
    count('<!--') === count('-->')
  );
}
