import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outlineOf } from '../../core/markdown/outline.ts';
import { parseMarkdown } from '../../core/markdown/parseMarkdown.ts';
import type { ProseUnit } from '../../core/markdown/proseUnit.ts';
import { proseUnitsOf } from '../../core/markdown/proseUnits.ts';
import { type DocumentContext, documentContext } from '../../core/prescription/context.ts';
import type { Span } from '../../core/text/range.ts';
import { createTextDocument, lineSpan, type TextDocument } from '../../core/text/textDocument.ts';

/** One judged sentence, as a line of a labelled file holds it. Lines are zero-based; `endLine` is its last. */
export interface LabelledRow {
  readonly id: string;
  readonly repo: string;
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  readonly text: string;
  readonly label: 'prescriptive' | 'not' | 'borderline';
  readonly genre: 'pm' | 'engineering';
}

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
  const rows = new Map<string, LabelledRow[]>();
  for (const line of paths.flatMap((path) => readFileSync(path, 'utf8').split('\n'))) {
    if (line.trim() !== '') {
      const row = JSON.parse(line) as LabelledRow;
      rows.set(row.path, [...(rows.get(row.path) ?? []), row]);
    }
  }
  return [...rows].map(([path, own]) => readDocument(path, join(corpus, path), own));
}

function readDocument(name: string, path: string, rows: readonly LabelledRow[]): LabelledDocument {
  const document = createTextDocument(name, 0, readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  const outline = outlineOf(parseMarkdown(document).blocks, document.lineStarts.length);
  const context = documentContext(outline, document, rows[0]?.genre === 'engineering' ? 'engineering' : 'product');
  const units = proseUnitsOf(outline);
  const sentences = rows.map((row) => {
    const span = placeOf(row, document);
    const covered = units.flatMap((unit, index) =>
      overlap(unit.span, span) >= Math.min(LEAST_OVERLAP, unit.text.length) ? [index] : [],
    );
    return { row, units: covered };
  });
  return { units, context, sentences };
}

/** Where the words of a row stand on its lines; the whole lines when they are not found. */
function placeOf(row: LabelledRow, document: TextDocument): Span {
  const whole = { start: lineSpan(document, row.line).start, end: lineSpan(document, row.endLine).end };
  const source = document.text.slice(whole.start, whole.end);
  const words = row.text.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const match = new RegExp(words.join('[\\s>*_~-]*?\\s+[\\s>-]*?|\\s*').replaceAll('|\\s*', '')).exec(source);
  return match ? { start: whole.start + match.index, end: whole.start + match.index + match[0].length } : whole;
}

function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
