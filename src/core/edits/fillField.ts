import type { Prose } from '../markdown/blocks.ts';
import { saysNothing } from '../markdown/emptiness.ts';
import type { Span } from '../text/range.ts';
import type { TextDocument } from '../text/textDocument.ts';
import { type Asked, assumptionLine, isAskedFor, tabStop } from './assumptionText.ts';

/** A snippet in place of what stands at `span`. */
export interface SnippetChange {
  readonly span: Span;
  readonly snippet: string;
}

/**
 * Assumptions where a label or cell for them stands already: at its first placeholder, in place of "TBD" or nothing, or
 * behind what it says.
 */
export function fillOrExtend(document: TextDocument, value: Prose, asked: Asked): SnippetChange {
  const placeholder = firstPlaceholder(document, value.span, asked);
  if (placeholder) {
    return placeholder;
  }
  if (!mayBeReplaced(value.text)) {
    const { end } = value.span;
    return { span: { start: end, end }, snippet: `; ${assumptionLine(asked)}` };
  }
  const before = document.text[value.span.start - 1] ?? '';
  const after = document.text[value.span.end] ?? '';
  return {
    span: value.span,
    snippet: `${/\s/.test(before) ? '' : ' '}${assumptionLine(asked)}${after === '|' ? ' ' : ''}`,
  };
}

/** Whether a value is nothing, or one of the short words for nothing: longer ones are the author's and stay. */
function mayBeReplaced(value: string): boolean {
  return value === '' || (value.length <= 20 && !/[\r\n]/.test(value) && saysNothing(value));
}

const PLACEHOLDER = /\[(?![ xX~-]\])[^\][\r\n]+\](?![([:])/g;

/** The first placeholder in `span` that asks for nothing but `kinds`, to be typed over; undefined where there is none. */
export function firstPlaceholder(document: TextDocument, span: Span, asked: Asked): SnippetChange | undefined {
  const all = [...document.text.slice(span.start, span.end).matchAll(PLACEHOLDER)];
  const match = all.find(([words]) => isAskedFor(words, asked));
  if (!match) {
    return undefined;
  }
  const start = span.start + match.index;
  return { span: { start, end: start + match[0].length }, snippet: tabStop(1, match[0]) };
}
