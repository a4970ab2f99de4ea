import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { once } from '../core/once.ts';
import { withGeneratedPart } from './generatedPart.ts';
import { readLabelRows } from './score/labelRow.ts';
import { type PrescriptionScore, prescriptionScore } from './score/prescriptionScore.ts';
import { prescriptionTables } from './score/prescriptionTables.ts';
import { reportedRows } from './score/reportedRows.ts';

/** Where the labelled set of our own writing is. */
export const OWN_SET = fileURLToPath(new URL('../../test/quality/prescription', import.meta.url));

/** What Tandem makes of the labelled set of our own writing. */
export const ownScore: () => PrescriptionScore = once(() =>
  prescriptionScore(
    reportedRows(readLabelRows([join(OWN_SET, 'labels.jsonl')]), join(OWN_SET, 'documents')),
    ({ row }) => row.path,
  ),
);

export function scoreJson(): string {
  return `${JSON.stringify(ownScore(), null, 2)}\n`;
}

/** The README with its tables of the score. */
export function readmeWithScore(readme: string): string {
  return withGeneratedPart(readme, 'score', prescriptionTables(ownScore()));
}
