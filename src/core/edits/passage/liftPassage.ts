import type { Block, ListItem, ParagraphBlock, TableRow } from '../../markdown/blocks.ts';
import { type Outline, outlineOf, sectionAtLine } from '../../markdown/outline.ts';
import { parseMarkdown } from '../../markdown/parseMarkdown.ts';
import type { ProseUnit } from '../../markdown/proseUnit.ts';
import { proseUnitsOfSection } from '../../markdown/proseUnits.ts';
import type { Spec } from '../../model/spec.ts';
import type { Range, Span } from '../../text/range.ts';
import { createTextDocument, spanOf, type TextDocument } from '../../text/textDocument.ts';
import { removalOfItem, removalOfLines, removalOfSentence } from './removals.ts';

/** The sentence, bullet or row that a finding stands in, taken out of its document. */
export interface LiftedPassage {
  /** What goes, in the document as it is. */
  readonly removed: Span;
  /** The document without it. It has the same sections. */
  readonly rest: TextDocument;
  readonly restOutline: Outline;
  /** Its words as written, on one line. */
  readonly text: string;
  /** The box of a task with a space behind it; empty for none. */
  readonly box: string;
  /** What belongs to its bullet: whole lines without the bullet's own indentation. */
  readonly nested: readonly string[];
  /** Whether it is written as an entry of a list or table rather than in running text. */
  readonly isEntry: boolean;
}

type Taken = Pick<LiftedPassage, 'removed' | 'text' | 'box' | 'nested' | 'isEntry'>;

/** Takes out what holds `range`; undefined where it cannot be taken out without harm to what stands beside it. */
export function liftPassage({ document, outline }: Spec, range: Range): LiftedPassage | undefined {
  const span = spanOf(document, range);
  const section = sectionAtLine(outline, range.start.line);
  const units = proseUnitsOfSection(section);
  const unit = units.find(({ span: own }) => own.start <= span.start && span.end <= own.end);
  const place = unit && placeOf(section.blocks, unit.span.start);
  const taken = place && take(document, place, unit, units);
  if (!taken) {
    return undefined;
  }
  const { start, end } = taken.removed;
  const rest = createTextDocument(
    document.uri,
    document.version,
    document.text.slice(0, start) + document.text.slice(end),
  );
  const restOutline = outlineOf(parseMarkdown(rest).blocks, rest.lineStarts.length);
  return restOutline.sections.length === outline.sections.length ? { ...taken, rest, restOutline } : undefined;
}

/** Where prose stands: in a row, or in a paragraph, which may be of a list item. */
type Place =
  | { readonly kind: 'row'; readonly row: TableRow }
  | { readonly kind: 'paragraph'; readonly paragraph: ParagraphBlock; readonly item: ListItem | undefined };

function placeOf(blocks: readonly Block[], at: number, item?: ListItem): Place | undefined {
  const block = blocks.find(({ span }) => span.start <= at && at < span.end);
  switch (block?.kind) {
    case 'paragraph':
      return { kind: 'paragraph', paragraph: block, item };
    case 'table': {
      const row = block.rows.find(({ span }) => span.start <= at && at < span.end);
      return row && { kind: 'row', row };
    }
    case 'list': {
      const inner = block.items.find(({ span }) => span.start <= at && at < span.end);
      return inner && placeOf(inner.blocks, at, inner);
    }
    default:
      return undefined;
  }
}

function take(document: TextDocument, place: Place, unit: ProseUnit, units: readonly ProseUnit[]): Taken | undefined {
  if (place.kind === 'row') {
    const { line } = place.row;
    const removed = removalOfLines(document, { start: line, end: line + 1 });
    return { removed, text: textOfRow(document, place.row), box: '', nested: [], isEntry: true };
  }
  const { paragraph, item } = place;
  const siblings = units.filter(({ span }) => paragraph.span.start <= span.start && span.end <= paragraph.span.end);
  const isFirst = siblings[0] === unit;
  const isEntry = item !== undefined;
  const sentence = siblings.length > 1 && !(item?.blocks[0] === paragraph && isFirst);
  const one = sentence ? removalOfSentence(document, paragraph, unit, siblings) : undefined;
  if (one) {
    const text = onOneLine(document.text.slice(one.words.start, one.words.end));
    return { removed: one.removed, text, box: '', nested: [], isEntry };
  }
  const text = onOneLine(document.text.slice(paragraph.span.start, paragraph.span.end));
  if (item?.blocks[0] !== paragraph) {
    return { removed: removalOfLines(document, paragraph.lines), text, box: '', nested: [], isEntry };
  }
  const removed = removalOfItem(document, item);
  const { checkbox } = item;
  const box = checkbox ? `${document.text.slice(checkbox.span.start, checkbox.span.end)} ` : '';
  const words = checkbox ? text.replace(/^\[.\]\s*/, '') : text;
  return removed && { removed, text: words, box, nested: nestedLines(document, item, paragraph), isEntry };
}

/** The lines of `item` below its first paragraph, moved left by as much as they all stand to the right. */
function nestedLines(document: TextDocument, item: ListItem, paragraph: ParagraphBlock): string[] {
  const lines = document.text
    .slice(
      document.lineStarts[paragraph.lines.end] ?? document.text.length,
      Math.max(paragraph.span.end, item.span.end),
    )
    .split(/\r\n?|\n/);
  const depth = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return lines.join('').trim() === '' ? [] : lines.map((line) => line.slice(depth).trimEnd());
}

const ID = /^\W*[A-Z]{1,5}[-_ ]?\d[\w.-]*\W*$/;

/** The cells of a row that say something, on one line; an id in front has a colon. */
function textOfRow(document: TextDocument, { cells }: TableRow): string {
  const words = cells
    .map(({ prose: { span } }) => document.text.slice(span.start, span.end).trim())
    .filter((cell) => cell !== '' && !/^[-–—]+$/.test(cell));
  const [first = '', ...others] = words;
  return ID.test(first) && others.length > 0 ? `${first}: ${others.join('; ')}` : words.join('; ');
}

function onOneLine(source: string): string {
  return source.replace(/\s*(?:\r\n?|\n)[\s>]*/g, ' ').trim();
}
