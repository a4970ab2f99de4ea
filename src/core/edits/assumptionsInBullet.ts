import type { ListBlock, ListItem } from '../markdown/blocks.ts';
import { type Field, fieldsOfProse } from '../markdown/fields.ts';
import { escapeSnippet } from '../text/snippet.ts';
import type { TextDocument } from '../text/textDocument.ts';
import type { AssumptionPlace } from './assumptionPlace.ts';
import { type Asked, assumptionBullets, assumptionsLabel } from './assumptionText.ts';
import { fillOrExtend, firstPlaceholder, type SnippetChange } from './fillField.ts';

/**
 * Assumptions for an estimate in a bullet. A bullet that is a label ("- **Effort:** 3 days") gets a sibling with bullets
 * under it; another bullet ("- Build the form: 3 days") gets it as its child. A label for assumptions that is there is used.
 */
export function assumptionsInBullet(
  document: TextDocument,
  { list, item, paragraph }: Extract<AssumptionPlace, { kind: 'bullet' }>,
  asked: Asked,
): SnippetChange {
  const fields = fieldsOfProse(paragraph.prose, item);
  const own = fields.find(({ name }) => name === 'assumptions');
  if (own) {
    return fillOrExtend(document, own.value, asked);
  }
  const [first] = fields;
  const isLabel = first?.name !== undefined && first.labelSpan.start === paragraph.prose.span.start;
  const below = item.blocks.slice(1).findLast((block) => block.kind === 'list');
  const known = knownLabel(isLabel ? list : undefined) ?? knownLabel(below);
  if (known?.item) {
    return underLabel(document, known, known.item, asked);
  }
  const label = labelLike(document, isLabel ? first : undefined, assumptionsLabel(asked));
  const marker = isLabel ? nextMarker(document, item) : bulletOf(document, below?.items[0] ?? item);
  const prefix = isLabel ? prefixOf(document, item) : childPrefix(document, item, below);
  const gap = isLabel ? gapOf(document, item) : ' ';
  const childIndent = `${prefix}${' '.repeat(marker.length + gap.length)}`;
  const lines = [
    escapeSnippet(`${prefix}${marker}${gap}${label}`),
    ...assumptionBullets(asked, bulletOf(document, item)).map((bullet) => escapeSnippet(childIndent) + bullet),
  ];
  const { end } = item.span;
  return { span: { start: end, end }, snippet: `\n${lines.join('\n')}` };
}

/** The bullet of `list` that is the label for assumptions. */
function knownLabel(list: ListBlock | undefined): Field | undefined {
  for (const item of list?.items ?? []) {
    const first = item.blocks[0];
    const fields = first?.kind === 'paragraph' ? fieldsOfProse(first.prose, item) : [];
    const field = fields.find(({ name }) => name === 'assumptions');
    if (field) {
      return field;
    }
  }
  return undefined;
}

function underLabel(document: TextDocument, label: Field, item: ListItem, asked: Asked): SnippetChange {
  const nested = item.blocks.slice(1).findLast((block) => block.kind === 'list');
  const last = nested?.items.at(-1);
  if (!last) {
    return fillOrExtend(document, label.value, asked);
  }
  const prefix = escapeSnippet(prefixOf(document, last));
  const bullets = assumptionBullets(asked, bulletOf(document, last)).map((bullet) => `\n${prefix}${bullet}`);
  const { end } = last.span;
  return firstPlaceholder(document, item.span, asked) ?? { span: { start: end, end }, snippet: bullets.join('') };
}

/** What a line beside the bullet starts with: quote marks and indentation stand, outer list markers become spaces. */
function prefixOf(document: TextDocument, item: ListItem): string {
  const lineStart = document.lineStarts[item.lines.start] ?? 0;
  return document.text.slice(lineStart, item.marker.start).replace(/[^\s>]/g, ' ');
}

function childPrefix(document: TextDocument, item: ListItem, below: ListBlock | undefined): string {
  const sibling = below?.items[0];
  const width = item.marker.end - item.marker.start + gapOf(document, item).length;
  return sibling ? prefixOf(document, sibling) : prefixOf(document, item) + ' '.repeat(width);
}

/** The space between the marker and the words, or the box of a task. */
function gapOf(document: TextDocument, item: ListItem): string {
  return /^ {1,4}/.exec(document.text.slice(item.marker.end, item.span.end))?.[0] ?? ' ';
}

/** The marker of a bullet beside `item`: the same, or the next number. */
function nextMarker(document: TextDocument, item: ListItem): string {
  const marker = document.text.slice(item.marker.start, item.marker.end);
  const number = Number.parseInt(marker, 10);
  return Number.isNaN(number) ? marker : `${number + 1}${marker.slice(-1)}`;
}

/** A bullet as the author makes them; a dash where the list is numbered. */
function bulletOf(document: TextDocument, item: ListItem): string {
  const marker = document.text.slice(item.marker.start, item.marker.end);
  return /^[-*+]$/.test(marker) ? marker : '-';
}

/** The label, bold or plain and with its colon inside or behind, as the author writes theirs. */
function labelLike(document: TextDocument, like: Field | undefined, label: string): string {
  const written = like ? document.text.slice(like.labelSpan.start, like.labelSpan.end).trimEnd() : '**:**';
  const bold = /^(\*\*|__)/.exec(written)?.[1];
  if (bold === undefined) {
    return `${label}:`;
  }
  return written.endsWith(`${bold}:`) ? `${bold}${label}${bold}:` : `${bold}${label}:${bold}`;
}
