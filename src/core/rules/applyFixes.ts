import { compareRanges, rangesMeet } from '../text/range.ts';
import { applyEdits, type TextEdit } from '../text/textEdit.ts';
import type { Finding } from './finding.ts';

/** The edits of the first fix of each finding, without those that touch one in front of them. */
export function fixEdits(findings: readonly Finding[]): {
  readonly edits: readonly TextEdit[];
  readonly applied: number;
} {
  const edits: TextEdit[] = [];
  let applied = 0;
  for (const finding of [...findings].sort((a, b) => compareRanges(a.range, b.range))) {
    const fix = finding.fixes[0];
    const isFree = fix?.edits.every((edit) => !edits.some((other) => rangesMeet(edit.range, other.range)));
    if (fix && isFree) {
      edits.push(...fix.edits);
      applied += 1;
    }
  }
  return { edits, applied };
}

/**
 * Applies the first fix of each finding to `text`, leaving out those that touch one applied before: what they mend is
 * found again in the new text. Suggestions are never applied, as they need somebody's words.
 */
export function applyFixes(text: string, findings: readonly Finding[]): { text: string; applied: number } {
  const { edits, applied } = fixEdits(findings);
  return { text: applyEdits(text, edits), applied };
}
