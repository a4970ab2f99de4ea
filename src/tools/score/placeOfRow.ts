import type { Span } from '../../core/text/range.ts';
import { lineSpan, type TextDocument } from '../../core/text/textDocument.ts';
import type { LabelRow } from './labelRow.ts';

/** Where the words of a row stand on its lines; the whole lines when they are not found. */
export function placeOfRow({ line, endLine = line, text = '', from, to }: LabelRow, document: TextDocument): Span {
  if (from !== undefined && to !== undefined) {
    return { start: lineSpan(document, line).start + from, end: lineSpan(document, endLine).start + to };
  }
  const whole = { start: lineSpan(document, line).start, end: lineSpan(document, endLine).end };
  const source = document.text.slice(whole.start, whole.end);
  const words = text.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const match = new RegExp(words.join('[\\s>*_~-]*?\\s+[\\s>-]*?|\\s*').replaceAll('|\\s*', '')).exec(source);
  return text !== '' && match
    ? { start: whole.start + match.index, end: whole.start + match.index + match[0].length }
    : whole;
}
