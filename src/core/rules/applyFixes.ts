import { countWhile } from '../text/countWhile.ts';
import { comparePositions } from '../text/position.ts';
import { compareRanges, type Range, rangesMeet } from '../text/range.ts';
import { applyEdits, type TextEdit } from '../text/textEdit.ts';
import type { Finding } from './finding.ts';

/** The edits of the first fix of each finding, without those that touch one in front of them. */
export function fixEdits(findings: readonly Finding[]): {
  readonly edits: readonly TextEdit[];
  readonly applied: number;
} {
  const edits: TextEdit[] = [];
  // Where the edits are, by place: they stand apart from those of other fixes.
  const taken: Range[] = [];
  let applied = 0;
  for (const finding of [...findings].sort((a, b) => compareRanges(a.range, b.range))) {
    const fix = finding.fixes[0];
    if (fix?.edits.every(({ range }) => !isTaken(taken, range))) {
      for (const edit of fix.edits) {
        edits.push(edit);
        taken.splice(
          countWhile(taken, ({ start }) => comparePositions(start, edit.range.start) <= 0),
          0,
          edit.range,
        );
      }
      applied += 1;
    }
  }
  return { edits, applied };
}

function isTaken(taken: readonly Range[], range: Range): boolean {
  const nearest = taken[countWhile(taken, ({ start }) => comparePositions(start, range.end) <= 0) - 1];
  return nearest !== undefined && rangesMeet(nearest, range);
}

/**
 * Applies the first fix of each finding to `text`, leaving out those that touch one applied before: what they mend is
 * found again in the new text. Suggestions are never applied, as they need somebody's words.
 */
export function applyFixes(text: string, findings: readonly Finding[]): { text: string; applied: number } {
  const { edits, applied } = fixEdits(findings);
  return { text: applyEdits(text, edits), applied };
}
