import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outlineOf } from '../../core/markdown/outline.ts';
import { parseMarkdown } from '../../core/markdown/parseMarkdown.ts';
import type { ProseUnit } from '../../core/markdown/proseUnit.ts';
import { proseUnitsOf } from '../../core/markdown/proseUnits.ts';
import { type DocumentContext, documentContext } from '../../core/prescription/context.ts';
import type { Span } from '../../core/text/range.ts';
import { createTextDocument } from '../../core/text/textDocument.ts';

import { groupsBy } from './groupsBy.ts';
import { type LabelRow, readLabelRows } from './labelRow.ts';
import { placeOfRow } from './placeOfRow.ts';

/** One judged sentence that may be learnt from. */
export type LabelledRow = LabelRow & Required<Pick<LabelRow, 'genre'>>;

/** A document that holds judged sentences. */
export interface LabelledDocument {
  readonly units: readonly ProseUnit[];
  readonly context: DocumentContext;
  readonly sentences: readonly LabelledSentence[];
}

/** A judged sentence with the indices of the units that it covers; none when it stands where no prose is read. */
export interface LabelledSentence {
  readonly row: LabelledRow;
  readonly units: readonly number[];
}

/** An overlap of fewer characters than this is none: two splitters rarely agree on the last bracket. */
const LEAST_OVERLAP = 8;

/** Reads labelled files; each sentence is found again in its document below `corpus`. */
export function readLabelled(paths: readonly string[], corpus: string): LabelledDocument[] {
  const rows = readLabelRows(paths) as LabelledRow[];
  return [...groupsBy(rows, ({ path }) => path)].map(([path, own]) => readDocument(path, join(corpus, path), own));
}

function readDocument(name: string, path: string, rows: readonly LabelledRow[]): LabelledDocument {
  const document = createTextDocument(name, 0, readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  const outline = outlineOf(parseMarkdown(document).blocks, document.lineStarts.length);
  const context = documentContext(outline, document, rows[0]?.genre === 'engineering' ? 'engineering' : 'product');
  const units = proseUnitsOf(outline);
  const sentences = rows.map((row) => {
    const span = placeOfRow(row, document);
    const covered = units.flatMap((unit, index) =>
      overlap(unit.span, span) >= Math.min(LEAST_OVERLAP, unit.text.length) ? [index] : [],
    );
    return { row, units: covered };
  });
  return { units, context, sentences };
}

function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
