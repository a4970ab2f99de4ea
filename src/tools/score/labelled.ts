import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Outline, outlineOf } from '../../core/markdown/outline.ts';
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

/** A judged sentence with the units that it covers in its whole document. */
export interface LabelledSentence {
  readonly row: LabelledRow;
  /** Empty when the text stands where no prose is read, such as a heading. */
  readonly units: readonly ProseUnit[];
  readonly context: DocumentContext;
}

interface ReadDocument {
  readonly document: TextDocument;
  readonly outline: Outline;
  readonly units: readonly ProseUnit[];
  readonly context: DocumentContext;
}

/** An overlap of fewer characters than this is none: two splitters rarely agree on the last bracket. */
const LEAST_OVERLAP = 8;

/** Reads a labelled file; each sentence is found again in its document below `corpus`. */
export function readLabelled(path: string, corpus: string): LabelledSentence[] {
  const documents = new Map<string, ReadDocument>();
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const row = JSON.parse(line) as LabelledRow;
      const read = documents.get(row.path) ?? readDocument(join(corpus, row.path), row.genre);
      documents.set(row.path, read);
      const span = placeOf(row, read.document);
      const units = read.units.filter((unit) => overlap(unit.span, span) >= Math.min(LEAST_OVERLAP, unit.text.length));
      return { row, units, context: read.context };
    });
}

function readDocument(path: string, genre: LabelledRow['genre']): ReadDocument {
  const document = createTextDocument(path, 0, readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  const outline = outlineOf(parseMarkdown(document).blocks, document.lineStarts.length);
  const context = documentContext(outline, document, genre === 'pm' ? 'product' : 'engineering');
  return { document, outline, units: proseUnitsOf(outline), context };
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
