import type { ProseUnit } from '../markdown/proseUnit.ts';
import type { CueKind } from './cues.ts';
import type { Hit } from './phraseTable.ts';
import { sectionKindOf } from './sectionKind.ts';

const QUESTION = /[?？]["'”’)\]*_\s]*$/u;
const PLACEHOLDER = /^\s*(?:TBD|TODO|N\/A|None)\b/i;

/**
 * Whether a sentence may name what it likes, whatever it says else: questions, quotations, what is left out of scope, what
 * somebody outside asks for, alternatives, and the parts of a document that are there for such things.
 */
export function isExempt(unit: ProseUnit, cues: readonly Hit<readonly CueKind[]>[]): boolean {
  return (
    unit.container === 'quote' ||
    QUESTION.test(unit.text) ||
    PLACEHOLDER.test(unit.text) ||
    sectionKindOf(unit.section) === 'exempt' ||
    cues.some((hit) => hit.meaning.includes('nonGoal') || hit.meaning.includes('source')) ||
    (unit.leadIn !== undefined && LEAVES_OUT.test(unit.leadIn))
  );
}

const LEAVES_OUT =
  /\b(?:out of scope|not in scope|non-goals?|alternatives?|not included|excluded|questions?|for example|e\.g\.|currently|today)\b[^.]*[:：]?$/i;
