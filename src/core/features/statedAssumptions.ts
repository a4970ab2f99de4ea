import { fieldValues } from '../dialects/parts.ts';
import { listItems } from '../dialects/walk.ts';
import { saysNothing } from '../markdown/emptiness.ts';
import { fieldsOfBlocks, fieldsOfProse } from '../markdown/fields.ts';
import { fieldNameOf } from '../markdown/labels.ts';
import { sectionAtLine } from '../markdown/outline.ts';
import { plainText } from '../markdown/plainText.ts';
import { assumptionsInSight } from '../model/assumptionsInSight.ts';
import type { Spec } from '../model/spec.ts';
import { rangeTouches } from '../text/range.ts';
import { positionAt, spanOf } from '../text/textDocument.ts';
import { type AssumptionKind, missingAssumptionKinds, NEEDED_KINDS } from './assumptionKinds.ts';
import type { Planned } from './planned.ts';

/**
 * The assumptions behind `planned` that are written down, in the author's words: with it, or where a reader comes across
 * them anyway. Placeholders are none.
 */
export function statedAssumptions(spec: Spec, planned: Planned): string[] {
  const { document, outline } = spec;
  const section = sectionAtLine(outline, planned.range.start.line);
  const isOwn = (offset: number) => rangeTouches(planned.range, positionAt(document, offset));
  const bullets = listItems(outline).flatMap(({ item }) => {
    const [first] = item.blocks;
    return first?.kind === 'paragraph' && isOwn(item.span.start) ? fieldsOfProse(first.prose, item) : [];
  });
  // A line of labels by itself is about all that stands in its section.
  const lines = fieldsOfBlocks(section.blocks).filter(({ item }) => !item);
  const fields = [...lines, ...bullets].filter(({ name }) => name === 'assumptions');
  return [
    ...new Set([
      ...planned.assumptions.map(({ text }) => text),
      ...fields.flatMap((field) => fieldValues(document, field).map(({ text }) => text)),
      ...inRow(spec, planned),
      ...inWords(spec, planned),
      ...assumptionsInSight(spec)(planned).map(({ title }) => title.text),
    ]),
  ];
}

/** Which assumptions nothing is said about yet. A dependency says some of them itself: who, and what. */
export function missingAssumptions(spec: Spec, planned: Planned): AssumptionKind[] {
  const { start, end } = spanOf(spec.document, planned.figure);
  const own = planned.kind === 'dependency' ? [spec.document.text.slice(start, end)] : [];
  return missingAssumptionKinds([...statedAssumptions(spec, planned), ...own], NEEDED_KINDS[planned.kind]);
}

/** The cell under "Assumptions" in its row. */
function inRow({ outline }: Spec, { range }: Planned): string[] {
  const { line } = range.start;
  for (const block of sectionAtLine(outline, line).blocks) {
    if (block.kind === 'table' && block.lines.start <= line && line < block.lines.end) {
      const column = block.header.cells.findIndex(({ prose }) => fieldNameOf(plainText(prose.text)) === 'assumptions');
      const cell = block.rows.find((row) => row.line === line)?.cells[column];
      return cell && !saysNothing(cell.prose.text) ? [plainText(cell.prose.text)] : [];
    }
  }
  return [];
}

const ASSUMING = /\b(?:assum(?:es?|ing)|provided that|given that|as long as)\b[^\r\n|]*/gi;

/** "… assuming that the vendor delivers by May". */
function inWords({ document }: Spec, { range }: Planned): string[] {
  const { start, end } = spanOf(document, range);
  return [...document.text.slice(start, end).matchAll(ASSUMING)].map(([words]) => plainText(words));
}
