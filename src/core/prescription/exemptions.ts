import type { Section } from '../markdown/outline.ts';
import type { ProseUnit } from '../markdown/proseUnit.ts';
import type { CueKind } from './cues.ts';
import type { Term } from './lexicon.ts';
import { sectionKindOf } from './sectionKind.ts';
import { termTable } from './tables.ts';

const QUESTION = /[?？]["'”’)\]*_\s]*$/u;
const PLACEHOLDER = /^\s*(?:TBD|TODO|N\/A|None)\b/i;

/**
 * Whether a sentence may name what it likes, whatever it says else: questions, quotations, facts about today, what is left out of scope, what
 * somebody outside asks for, alternatives, and the parts of a document that are there for such things.
 */
export function isExempt(unit: ProseUnit, kinds: ReadonlySet<CueKind>, isTask: boolean): boolean {
  return (
    QUESTION.test(unit.text) ||
    PLACEHOLDER.test(unit.text) ||
    inExemptPart(unit) ||
    isComparison(unit) ||
    kinds.has('nonGoal') ||
    kinds.has('source') ||
    (kinds.has('today') && !kinds.has('mandate') && !kinds.has('plan') && !isTask) ||
    (unit.leadIn !== undefined && LEAVES_OUT.test(unit.leadIn))
  );
}

/** A column that is called by a technology tells what that one does: "| | Airflow | Temporal |". */
function isComparison({ column = '' }: ProseUnit): boolean {
  const isTechnology = ({ name, sense }: Term): boolean =>
    sense === 'name' || ((sense === 'cased' || sense === 'everyday') && name === column.trim());
  return column !== '' && termTable().some(column, ({ meaning }) => isTechnology(meaning));
}

const LEAVES_OUT =
  /\b(?:out of scope|not in scope|non-goals?|alternatives?|not included|excluded|questions?|for example|e\.g\.|currently|today)\b[^.]*[:：]?$/i;

/** Whether a sentence stands in a part that may hold whatever technology it likes: cheap, so asked first. */
export function inExemptPart(unit: ProseUnit): boolean {
  return unit.container === 'quote' || isExemptSection(unit.section);
}

/** Whether no sentence between the heading of `section` and the next heading is worth reading. */
export function isExemptSection(section: Section): boolean {
  return sectionKindOf(section) === 'exempt';
}
