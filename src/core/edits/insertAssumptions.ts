import { ASSUMPTION_KINDS, type AssumptionKind, missingAssumptionKinds } from '../features/assumptionKinds.ts';
import type { HeadingBlock, ParagraphBlock, TableBlock, TableRow } from '../markdown/blocks.ts';
import { fieldsOfProse } from '../markdown/fields.ts';
import { fieldNameOf } from '../markdown/labels.ts';
import { plainText } from '../markdown/plainText.ts';
import { isBlankLine } from '../markdown/sourceLines.ts';
import type { Estimate } from '../model/item.ts';
import type { Spec } from '../model/spec.ts';
import type { Span } from '../text/range.ts';
import { escapeSnippet } from '../text/snippet.ts';
import { lineSpan, offsetAt, rangeOf, type TextDocument } from '../text/textDocument.ts';
import { type AssumptionPlace, assumptionPlace } from './assumptionPlace.ts';
import { assumptionsInBullet } from './assumptionsInBullet.ts';
import { ASSUMPTIONS_LABEL, assumptionLine } from './assumptionText.ts';
import { done, type Outcome, refused, type SnippetEdit } from './editResult.ts';
import { fillOrExtend, type SnippetChange } from './fillField.ts';
import { findItem } from './findItem.ts';

/**
 * What an estimate rests on, to be filled in where it stands and in its own form: bullets beside or under it, a line
 * more in its paragraph, words in the cell of its row. What its assumptions name already is not asked for again.
 * Placeholders stay recognisable as such. Refused when the key names no estimate, or its form has no place for them.
 */
export function insertAssumptions(spec: Spec, key: string): Outcome<SnippetEdit> {
  const found = findItem(spec, key);
  if (!found.ok) {
    return found;
  }
  if (found.value.kind !== 'estimate') {
    return refused('unsuitable', 'Only an estimate can be given assumptions.');
  }
  const place = assumptionPlace(spec, found.value);
  if (!place) {
    return refused('unsuitable', 'There is no place for assumptions in this form. Write them beside the estimate.');
  }
  const missing = missingAssumptionKinds(found.value.assumptions.map(({ text }) => text));
  const { span, snippet } = changeAt(spec, found.value, place, missing.length > 0 ? missing : ASSUMPTION_KINDS);
  const { document } = spec;
  return done({ uri: document.uri, version: document.version, range: rangeOf(document, span), snippet });
}

function changeAt(
  spec: Spec,
  estimate: Estimate,
  place: AssumptionPlace,
  kinds: readonly AssumptionKind[],
): SnippetChange {
  const { document } = spec;
  switch (place.kind) {
    case 'bullet':
      return assumptionsInBullet(document, place, kinds);
    case 'row':
      return inRow(document, place.table, place.row, kinds);
    case 'heading':
      return behind(document, place.heading, kinds);
    case 'paragraph':
      return inParagraph(spec, estimate, place.paragraph, kinds);
  }
}

/** In the row's cell under "Assumptions" or the like; where the table has no such column, behind the table. */
function inRow(
  document: TextDocument,
  table: TableBlock,
  row: TableRow,
  kinds: readonly AssumptionKind[],
): SnippetChange {
  const column = table.header.cells.findIndex(({ prose }) => fieldNameOf(plainText(prose.text)) === 'assumptions');
  if (column < 0) {
    return behind(document, table, kinds);
  }
  const cell = row.cells[column];
  if (cell) {
    return fillOrExtend(document, cell.prose, kinds);
  }
  // The row stops short of that column: its missing cells are written too.
  const end = row.span.start + document.text.slice(row.span.start, row.span.end).trimEnd().length;
  const closed = document.text[end - 1] === '|';
  const empty = ' |'.repeat(column - row.cells.length);
  const snippet = `${closed ? '' : ' |'}${empty} ${assumptionLine(kinds)}${closed ? ' |' : ''}`;
  return { span: { start: end, end }, snippet };
}

/** A line more in the paragraph, as its author ends lines; behind it where each of its lines is an estimate by itself. */
function inParagraph(
  spec: Spec,
  estimate: Estimate,
  paragraph: ParagraphBlock,
  kinds: readonly AssumptionKind[],
): SnippetChange {
  const { document } = spec;
  const { prose } = paragraph;
  const field = fieldsOfProse(prose).find(({ name }) => name === 'assumptions');
  if (field) {
    return fillOrExtend(document, field.value, kinds);
  }
  const others = spec.items.some((item) => {
    const at = item.kind === 'estimate' && item !== estimate ? offsetAt(document, item.amount.range.start) : -1;
    return prose.span.start <= at && at < prose.span.end;
  });
  if (others) {
    return behind(document, paragraph, kinds);
  }
  const { end } = paragraph.span;
  const hardBreak = /(\\| {2,})(?:\r\n?|\n)/.exec(prose.text)?.[1] ?? '  ';
  const prefix = prefixOf(document, paragraph.span);
  const snippet = `${escapeSnippet(`${hardBreak}\n${prefix}`)}**${ASSUMPTIONS_LABEL}:** ${assumptionLine(kinds)}`;
  return { span: { start: end, end }, snippet };
}

/** A paragraph of its own behind a block. */
function behind(
  document: TextDocument,
  block: HeadingBlock | ParagraphBlock | TableBlock,
  kinds: readonly AssumptionKind[],
): SnippetChange {
  const { end } = lineSpan(document, block.lines.end - 1);
  const prefix = escapeSnippet(prefixOf(document, block.span));
  const isLast = block.lines.end >= document.lineStarts.length || isBlankLine(document, block.lines.end);
  const text = `**${ASSUMPTIONS_LABEL}:** ${assumptionLine(kinds)}`;
  const blankBelow = isLast ? '' : `\n${prefix.trimEnd()}`;
  return { span: { start: end, end }, snippet: `\n${prefix.trimEnd()}\n${prefix}${text}${blankBelow}` };
}

/** What a line of the same container starts with: quote marks and indentation stand, list markers become spaces. */
function prefixOf(document: TextDocument, { start }: Span): string {
  const lineStart = document.text.lastIndexOf('\n', start - 1) + 1;
  return document.text.slice(lineStart, start).replace(/[^\s>]/g, ' ');
}
