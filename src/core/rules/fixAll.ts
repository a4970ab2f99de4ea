import { applyFixes } from './applyFixes.ts';
import type { Finding } from './finding.ts';

/** So many times in a row a fix may bring up another; more means that two fixes undo each other. */
const MOST_ROUNDS = 10;

/** A text without what could be mended in it. */
export interface FixedText {
  readonly text: string;
  /** How many fixes were applied. */
  readonly applied: number;
  /** What is left to say of the new text; nothing of it has a fix. */
  readonly findings: readonly Finding[];
}

/**
 * Applies fixes until none is left, as one may make room for another. `check` finds what there is in a text. Fixes only:
 * what needs somebody's words stays.
 */
export function fixAll(text: string, check: (text: string) => readonly Finding[]): FixedText {
  let result: FixedText = { text, applied: 0, findings: check(text) };
  for (let round = 0; round < MOST_ROUNDS && result.findings.some(({ fixes }) => fixes.length > 0); round += 1) {
    const next = applyFixes(result.text, result.findings);
    result = { text: next.text, applied: result.applied + next.applied, findings: check(next.text) };
  }
  return result;
}
