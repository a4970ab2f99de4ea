import type { ListBlock, TableBlock, TableCell } from '../../markdown/blocks.ts';
import { fieldNameOf } from '../../markdown/labels.ts';
import type { Outline } from '../../markdown/outline.ts';
import type { Position } from '../../text/position.ts';
import type { Range } from '../../text/range.ts';
import { lineSpan, rangeOf, type TextDocument } from '../../text/textDocument.ts';
import type { Language } from '../../vocabulary/language.ts';
import { languageOf } from '../../vocabulary/languageOf.ts';
import { bulletPieces } from './bulletInsertion.ts';
import { findList, type ListPlace } from './findList.ts';
import { inLanguage, markupIn } from './inLanguage.ts';
import { insertAtCursor, templateLevel } from './insertAtCursor.ts';
import { LIST_FORMS, type ListForm } from './listForms.ts';
import { snippetOf, type Writing } from './markup.ts';
import { templateSnippet } from './renderTemplate.ts';
import { isReplaceable } from './replaceable.ts';
import { rowPieces, titleColumn } from './rowInsertion.ts';
import type { Template } from './template.ts';

/** What inserting needs to know of a document; a spec has it. */
export interface InsertionInput {
  readonly document: TextDocument;
  readonly outline: Outline;
}

/** A snippet and where it goes. Its white space is exact: insert it with `keepWhitespace`. */
export interface Insertion {
  readonly form: 'row' | 'bullet' | 'template';
  /** The text that the snippet replaces; empty to insert. */
  readonly range: Range;
  /** In VS Code's and LSP's syntax; lines end in `\n`. */
  readonly snippet: string;
  /** What was typed to ask for the template, when it has to go and `range` does not cover it. */
  readonly remove: Range | undefined;
}

/** What is known about the moment of inserting. */
export interface InsertionContext extends Writing {
  /** What was typed to ask for the template (`/ris`), on the line of the cursor. */
  readonly typed?: Range;
}

/**
 * How `template` comes into a document at `position`: as a row or bullet where the document lists such things already,
 * else written out, on its own lines and with headings that fit the place.
 */
export function insertionFor(
  input: InsertionInput,
  position: Position,
  template: Template,
  context: InsertionContext = {},
): Insertion {
  const end = input.document.lineStarts.length - 1;
  const line = template.where === 'end' ? end : Math.min(Math.max(position.line, 0), end);
  const english = LIST_FORMS.get(template.id);
  const form = english && formIn(english, languageOf(input.outline));
  const place = form && findList(input.outline, line, form);
  if (!form || !place) {
    return { form: 'template', remove: undefined, ...insertAtCursor(input, line, template, context) };
  }
  const at =
    place.kind === 'nothing'
      ? insteadOfNothing(input, place, template, context)
      : nextInList(input, place, form, context);
  const remove = context.typed && context.typed.start.line !== at.coveredLine ? context.typed : undefined;
  return { form: at.form, range: at.range, snippet: at.snippet, remove };
}

/** What a list asks for, with its states in the words of `language`. */
function formIn(form: ListForm, language: Language): ListForm {
  const fields = Object.entries(form.fields).map(([name, markup]) => [name, markupIn(markup, language)]);
  return { ...form, fields: Object.fromEntries(fields) };
}

interface Placed extends Pick<Insertion, 'form' | 'range' | 'snippet'> {
  /** The line of the cursor, when `range` covers what was typed there. */
  readonly coveredLine?: number;
}

function insteadOfNothing(
  { document, outline }: InsertionInput,
  { block, section }: Extract<ListPlace, { kind: 'nothing' }>,
  template: Template,
  context: InsertionContext,
): Placed {
  const snippet = templateSnippet(inLanguage(template, languageOf(outline)), {
    ...context,
    headingLevel: templateLevel(section),
  });
  return { form: 'template', range: rangeOf(document, block.span), snippet };
}

function nextInList(
  { document }: InsertionInput,
  place: Exclude<ListPlace, { kind: 'nothing' }>,
  form: ListForm,
  context: InsertionContext,
): Placed {
  const kind = place.kind === 'table' ? 'row' : 'bullet';
  const block = place.kind === 'table' ? place.table : place.list;
  const pieces =
    place.kind === 'table' ? rowPieces(document, place.table, form) : bulletPieces(document, place.list, form);
  const snippet = `${snippetOf(pieces, context)}$0`;
  const typedLine = context.typed?.start.line ?? -1;
  const firstBody = block.lines.start + (place.kind === 'table' ? 2 : 1);
  if (firstBody <= typedLine && typedLine <= block.lines.end) {
    // A table or list swallows a line among or right below its own, where somebody asks for one more.
    return { form: kind, range: rangeOf(document, lineSpan(document, typedLine)), snippet, coveredLine: typedLine };
  }
  const empty = place.kind === 'table' ? emptyRow(document, place.table, form) : emptyBullet(document, place.list);
  if (empty !== undefined) {
    return { form: kind, range: rangeOf(document, lineSpan(document, empty)), snippet };
  }
  const gap = place.kind === 'list' && isLoose(place.list) ? '\n' : '';
  if (block.lines.end < document.lineStarts.length) {
    const start = { line: block.lines.end, character: 0 };
    return { form: kind, range: { start, end: start }, snippet: `${gap}${snippet}\n` };
  }
  const { end } = lineSpan(document, block.lines.end - 1);
  return { form: kind, range: rangeOf(document, { start: end, end }), snippet: `\n${gap}${snippet}` };
}

/** The line of a table's only row, where that is still a placeholder. */
function emptyRow(document: TextDocument, { header, rows }: TableBlock, form: ListForm): number | undefined {
  const [only, ...others] = rows;
  const title = titleColumn(header, form);
  const isEmpty = ({ prose: { span } }: TableCell, index: number) =>
    isReplaceable(document.text.slice(span.start, span.end)) ||
    (index !== title && fieldNameOf(header.cells[index]?.prose.text ?? '') === 'status');
  return only && others.length === 0 && only.cells.every(isEmpty) ? only.line : undefined;
}

/** The line of a list's only bullet, where that is still a placeholder. */
function emptyBullet(document: TextDocument, { items: [only, ...others] }: ListBlock): number | undefined {
  return only &&
    others.length === 0 &&
    only.lines.end === only.lines.start + 1 &&
    isReplaceable(document.text.slice(only.checkbox?.span.end ?? only.marker.end, only.span.end))
    ? only.lines.start
    : undefined;
}

/** Whether empty lines stand between the bullets. */
function isLoose({ items }: ListBlock): boolean {
  const [before, last] = items.slice(-2);
  return before !== undefined && last !== undefined && before.lines.end < last.lines.start;
}
