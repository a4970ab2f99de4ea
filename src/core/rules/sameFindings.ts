import { dequal } from 'dequal/lite';
import type { Finding } from './finding.ts';

/** Whether two lists of findings say the same, about the same places, in the same order, and would mend it alike. */
export function isSameFindings(a: readonly Finding[], b: readonly Finding[]): boolean {
  return dequal(a, b);
}
