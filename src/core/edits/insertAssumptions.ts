import { type AssumptionKind, NEEDED_KINDS } from '../features/assumptionKinds.ts';
import { plannedIn } from '../features/planned.ts';
import { missingAssumptions } from '../features/statedAssumptions.ts';
import type { Block, ParagraphBlock, TableBlock, TableRow } from '../markdown/blocks.ts';
import { fieldsOfProse } from '../markdown/fields.ts';
import { fieldNameOf } from '../markdown/labels.ts';
import { sectionAtLine } from '../markdown/outline.ts';
import { plainText } from '../markdown/plainText.ts';
import { isBlankLine } from '../markdown/sourceLines.ts';
import type { Spec } from '../model/spec.ts';
import type { Range, Span } from '../text/range.ts';
import { escapeSnippet } from '../text/snippet.ts';
import { lineSpan, offsetAt, rangeOf, type TextDocument } from '../text/textDocument.ts';
import { languageOf } from '../vocabulary/languageOf.ts';
import { type AssumptionPlace, assumptionPlace } from './assumptionPlace.ts';
import { assumptionsInBullet } from './assumptionsInBullet.ts';
import { type Asked, assumptionLine, assumptionsLabel } from './assumptionText.ts';
import { done, type Outcome, refused, type SnippetEdit } from './editResult.ts';
import { fillOrExtend, type SnippetChange } from './fillField.ts';
import { findItem } from './findItem.ts';

/**
 * What an estimate or something else that is planned rests on, to be filled in where it stands and in its own form:
 * bullets beside or under it, a line more in its paragraph, words in the cell of its row. What is named already, there or
 * in sight of it, is not asked for again; `only` one kind is where that is given. Placeholders stay recognisable as such.
 * Refused when the key names nothing that rests on something, or its form has no place for it.
 */
export function insertAssumptions(spec: Spec, key: string, only?: AssumptionKind): Outcome<SnippetEdit> {
  const all = plannedIn(spec);
  const [planned, other] = all.filter((candidate) => candidate.key === key);
  if (!planned || other) {
    const found = findItem(spec, key);
    return found.ok
      ? refused('unsuitable', 'There is no figure, date or plan here that could rest on something.')
      : found;
  }
  const place = assumptionPlace(spec, planned.figure);
  if (!place) {
    return refused('unsuitable', 'There is no place for assumptions in this form. Write them beside it.');
  }
  const missing = only ? [only] : missingAssumptions(spec, planned);
  const others = all.filter((candidate) => candidate !== planned).map(({ figure }) => figure);
  const kinds = missing.length > 0 ? missing : NEEDED_KINDS[planned.kind];
  const { span, snippet } = changeAt(spec, others, place, { kinds, language: languageOf(spec.outline) });
  const { document } = spec;
  return done({ uri: document.uri, version: document.version, range: rangeOf(document, span), snippet });
}

function changeAt(spec: Spec, others: readonly Range[], place: AssumptionPlace, asked: Asked): SnippetChange {
  const { document } = spec;
  switch (place.kind) {
    case 'bullet':
      return assumptionsInBullet(document, place, asked);
    case 'row':
      return inRow(spec, place.table, place.row, asked);
    case 'heading': {
      // A list right below its heading is the content of that heading, and stays there.
      const [first] = sectionAtLine(spec.outline, place.heading.lines.start).blocks;
      return behind(spec, first?.kind === 'list' || first?.kind === 'table' ? first : place.heading, asked);
    }
    case 'paragraph':
      return inParagraph(spec, others, place.paragraph, asked);
  }
}

/** In the row's cell under "Assumptions" or the like; where the table has no such column, behind the table. */
function inRow(spec: Spec, table: TableBlock, row: TableRow, asked: Asked): SnippetChange {
  const { document } = spec;
  const column = table.header.cells.findIndex(({ prose }) => fieldNameOf(plainText(prose.text)) === 'assumptions');
  if (column < 0) {
    return behind(spec, table, asked);
  }
  const cell = row.cells[column];
  if (cell) {
    return fillOrExtend(document, cell.prose, asked);
  }
  // The row stops short of that column: its missing cells are written too.
  const end = row.span.start + document.text.slice(row.span.start, row.span.end).trimEnd().length;
  const closed = document.text[end - 1] === '|';
  const empty = ' |'.repeat(column - row.cells.length);
  const snippet = `${closed ? '' : ' |'}${empty} ${assumptionLine(asked)}${closed ? ' |' : ''}`;
  return { span: { start: end, end }, snippet };
}

/** A line more in the paragraph, as its author ends lines; behind it where its other lines rest on something too. */
function inParagraph(spec: Spec, figures: readonly Range[], paragraph: ParagraphBlock, asked: Asked): SnippetChange {
  const { document } = spec;
  const { prose } = paragraph;
  const field = fieldsOfProse(prose).find(({ name }) => name === 'assumptions');
  if (field) {
    return fillOrExtend(document, field.value, asked);
  }
  const others = figures.some(({ start }) => {
    const at = offsetAt(document, start);
    return prose.span.start <= at && at < prose.span.end;
  });
  if (others) {
    return behind(spec, paragraph, asked);
  }
  const { end } = paragraph.span;
  const hardBreak = /(\\| {2,})(?:\r\n?|\n)/.exec(prose.text)?.[1] ?? '  ';
  const prefix = prefixOf(document, paragraph.span);
  const snippet = `${escapeSnippet(`${hardBreak}\n${prefix}`)}**${assumptionsLabel(asked)}:** ${assumptionLine(asked)}`;
  return { span: { start: end, end }, snippet };
}

/** A paragraph of its own behind a block; where one with such a label stands there already, in that. */
function behind({ document, outline }: Spec, block: Block, asked: Asked): SnippetChange {
  const { blocks } = sectionAtLine(outline, block.lines.start);
  const next = blocks.find(({ lines }) => lines.start >= block.lines.end);
  const label = next?.kind === 'paragraph' ? fieldsOfProse(next.prose)[0] : undefined;
  if (label?.name === 'assumptions') {
    return fillOrExtend(document, label.value, asked);
  }
  const { end } = lineSpan(document, block.lines.end - 1);
  const prefix = escapeSnippet(prefixOf(document, block.span));
  const isLast = block.lines.end >= document.lineStarts.length || isBlankLine(document, block.lines.end);
  const text = `**${assumptionsLabel(asked)}:** ${assumptionLine(asked)}`;
  const blankBelow = isLast ? '' : `\n${prefix.trimEnd()}`;
  return { span: { start: end, end }, snippet: `\n${prefix.trimEnd()}\n${prefix}${text}${blankBelow}` };
}

/** What a line of the same container starts with: quote marks and indentation stand, list markers become spaces. */
function prefixOf(document: TextDocument, { start }: Span): string {
  const lineStart = document.text.lastIndexOf('\n', start - 1) + 1;
  return document.text.slice(lineStart, start).replace(/[^\s>]/g, ' ');
}
