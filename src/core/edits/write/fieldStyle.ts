import type { Field } from '../../markdown/fields.ts';
import type { TextDocument } from '../../text/textDocument.ts';
import type { Value } from './itemChange.ts';

/** How an author writes labels. */
export interface LabelStyle {
  /** `**`, `__`, `*` or nothing. */
  readonly mark: string;
  readonly colonInside: boolean;
  readonly lower: boolean;
}

export const USUAL_STYLE: LabelStyle = { mark: '**', colonInside: true, lower: false };

/** How `field` is labelled. */
export function styleOf(document: TextDocument, { labelSpan }: Field): LabelStyle {
  const written = document.text.slice(labelSpan.start, labelSpan.end);
  const mark = /^[*_]{1,3}/.exec(written)?.[0] ?? '';
  const colonInside = mark !== '' && /[:：]\s*[*_]+\s*$/.test(written);
  return { mark, colonInside, lower: /^[*_]*\p{Ll}/u.test(written) };
}

/** `**Due:** 2026-03-01` in that style. */
export function labelled({ label, text }: Pick<Value, 'label' | 'text'>, style: LabelStyle = USUAL_STYLE): string {
  const { mark, colonInside, lower } = style;
  const words = lower ? label.toLowerCase() : label;
  return `${mark}${words}${colonInside ? `:${mark}` : `${mark}:`} ${text}`;
}

/** All of them on one line: `**Answer:** Yes · **Because:** …`. */
export function labelledLine(values: readonly Value[], style?: LabelStyle): string {
  return values.map((value) => labelled(value, style)).join(' · ');
}
