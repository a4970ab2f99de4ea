import type { ListBlock, ListItem } from '../../markdown/blocks.ts';
import { fieldNameOf } from '../../markdown/labels.ts';
import { lineSpan, lineText, type TextDocument } from '../../text/textDocument.ts';
import { labelOf } from './labelLead.ts';
import type { ListForm } from './listForms.ts';
import { type Piece, parseMarkup } from './markup.ts';
import { idAfter } from './nextId.ts';

/**
 * One more bullet for `list` in the manner of its last one: marker, number, box, bold lead, arrow, fields in brackets
 * or below. Without a line break at its end.
 */
export function bulletPieces(document: TextDocument, list: ListBlock, form: ListForm): Piece[] {
  const last = list.items.at(-1);
  if (!last) {
    return [];
  }
  const text = firstLineOf(document, last);
  const marker = markerAfter(document, list, last);
  // A longer number moves the words of the bullet, and with them what belongs to it.
  const shift = Math.max(0, marker.text.length - (last.marker.end - last.marker.start));
  return [
    { kind: 'text', text: `${marker.before}${marker.text}${marker.space}${last.checkbox ? '[ ] ' : ''}` },
    ...leadPieces(document, list, text, form),
    ...tailPieces(text, form),
    ...childPieces(document, last, form, ' '.repeat(shift)),
  ];
}

/** What stands behind the marker and box of `item`, up to the end of that line; comments included. */
function firstLineOf(document: TextDocument, item: ListItem): string {
  const { end } = lineSpan(document, item.lines.start);
  const from = item.checkbox?.span.end ?? item.marker.end;
  return document.text.slice(Math.min(from, end), end).trim();
}

/** Everything of the new bullet before its words, with the next number where the list counts. */
function markerAfter(document: TextDocument, list: ListBlock, last: ListItem) {
  const line = lineText(document, last.lines.start);
  const lineStart = document.lineStarts[last.lines.start] ?? 0;
  const before = line.slice(0, last.marker.start - lineStart).replace(/[^\s>]/g, ' ');
  const behind = line.slice(last.marker.start - lineStart);
  const [, marker = '-', space = ' '] = /^(\S+?)(\s+|$)/.exec(behind) ?? [];
  const counted = /^(\d+)(\D+)$/.exec(marker);
  const first = list.items[0];
  const counts =
    counted &&
    (list.items.length === 1 || (first && document.text.slice(first.marker.start, first.marker.end).trim() !== marker));
  const next = counts ? `${Number(counted[1]) + 1}${counted[2]}` : marker;
  return { before, text: next, space: space.length > 0 && space.length < 5 ? space : ' ' };
}

const BOLD_LEAD = /^\*\*([^*\n]{1,120}?)(:?)\*\*(:|\s+[-–—:]+(?=\s))?/;
const ID_LEAD = /^(\*\*)?([\p{L}_#-]{1,20}\d{1,9})((?::\*\*|\*\*:?|:)(?=\s))/u;

function leadPieces(document: TextDocument, list: ListBlock, text: string, form: ListForm): Piece[] {
  const id = ID_LEAD.exec(text);
  if (id && (id[1] === undefined) === !id[3]?.includes('**')) {
    const ids = list.items.map((item) => ID_LEAD.exec(firstLineOf(document, item))?.[2] ?? '');
    const next = idAfter(ids);
    return [{ kind: 'text', text: id[1] ?? '' }, ...(next ? [next] : []), ...parseMarkup(`${id[3]} ${form.title}`)];
  }
  const label = labelOf(text);
  const field = label && fieldNameOf(label.words);
  if (label && field && form.titles.includes(field)) {
    return parseMarkup(label.source + form.title); // "**Risk:** …"
  }
  const bold = BOLD_LEAD.exec(text);
  return parseMarkup(bold ? `**[short name]${bold[2] ?? ''}**${bold[3] ?? ''} ${form.title}` : form.title);
}

const ARROW = /\s(→|->|=>|⇒)\s/;
const STATUS_COMMENT = /<!--\s*status:[^>]{0,40}-->\s*$/i;

function tailPieces(text: string, form: ListForm): Piece[] {
  const comment = STATUS_COMMENT.test(text) ? ' <!-- status: open -->' : '';
  const words = text.replace(STATUS_COMMENT, '').trimEnd();
  const arrow = ARROW.exec(words)?.[1];
  const answer = arrow && form.fields.mitigation ? ` ${arrow} ${form.fields.mitigation}` : '';
  const group = /\(([^()]{1,200})\)$/.exec(words)?.[1];
  const fields = group?.split(/[,;]\s*/).map((part) => fieldMarkup(part, form)) ?? [];
  const known = fields.length > 0 && fields.every((field) => field !== undefined);
  return parseMarkup(`${answer}${known ? ` (${fields.join(', ')})` : answer === '' ? form.tail : ''}${comment}`);
}

/** The fields below the last bullet, empty again. */
function childPieces(document: TextDocument, item: ListItem, form: ListForm, indent: string): Piece[] {
  const pieces: Piece[] = [];
  const lists = item.blocks.filter((block) => block.kind === 'list');
  for (const child of lists.flatMap((list) => list.items)) {
    const markup = fieldMarkup(firstLineOf(document, child), form);
    if (markup !== undefined) {
      const line = lineText(document, child.lines.start);
      const start = document.lineStarts[child.lines.start] ?? 0;
      pieces.push(
        { kind: 'text', text: `\n${indent}${line.slice(0, child.marker.end - start).trimEnd()} ` },
        ...parseMarkup(markup),
      );
    }
  }
  return pieces;
}

/** "Owner: ana" as "Owner: [@owner]", the label as its author writes it; undefined where Tandem does not know it. */
function fieldMarkup(text: string, form: ListForm): string | undefined {
  const label = labelOf(text);
  const field = label && fieldNameOf(label.words);
  const value = field && form.fields[field];
  return value === undefined ? undefined : label?.source + value;
}
