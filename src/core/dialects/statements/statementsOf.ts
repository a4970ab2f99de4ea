import type { Outline, Section } from '../../markdown/outline.ts';
import { memoised } from '../../memo.ts';
import type { Statement, StatementKind } from '../../model/item.ts';
import type { Spec } from '../../model/spec.ts';
import { comparePositions } from '../../text/position.ts';
import { lineSpan, offsetAt, type TextDocument } from '../../text/textDocument.ts';
import { familiesOf } from '../families.ts';
import { withKeys } from '../itemKeys.ts';
import { constraintSection } from './constraintSection.ts';
import { phase } from './phase.ts';
import { placesOf } from './places.ts';
import { priority } from './priority.ts';
import { goalSection, problemSection } from './problemAndGoal.ts';
import { isRequirementHeading, requirementHeading } from './requirementHeading.ts';
import { requirementId } from './requirementId.ts';
import { requirementList, userStory } from './requirementList.ts';
import { isUnfilled } from './requirementWords.ts';
import type { StatementContext, StatementDialect, StatementDraft } from './statementDialect.ts';

/** Every way of writing what a spec is made of, the more particular first. */
const DIALECTS: readonly StatementDialect[] = [
  problemSection,
  goalSection,
  requirementHeading,
  requirementId,
  userStory,
  constraintSection,
  requirementList,
  priority,
  phase,
];

const WHY: readonly StatementDialect[] = [problemSection, goalSection];

const BY_KIND: Readonly<Record<StatementKind, readonly StatementDialect[]>> = {
  problem: [problemSection],
  goal: [goalSection],
  requirement: [requirementHeading, requirementId, userStory, requirementList],
  priority: [priority],
  constraint: [constraintSection],
  phase: [phase],
};

/**
 * What a spec is made of: problems, goals, requirements, priorities, constraints, phases, in the order in which they stand.
 * Empty for a document that is no spec. Nothing is kept: no rule and no view needs these, so that a spec is read for them
 * only when somebody asks.
 */
export function statementsOf(spec: Spec): readonly Statement[] {
  return readWith(spec, DIALECTS);
}

/** Only the problems and goals of a spec, which costs a small part of reading all: for a view that follows each key. */
export function problemsAndGoalsOf(spec: Spec): readonly Statement[] {
  return readWith(spec, WHY);
}

/** Only the statements of one kind, which costs a part of reading all: for a rule. */
export function statementsOfKind(spec: Spec, kind: StatementKind): readonly Statement[] {
  return readWith(spec, BY_KIND[kind]);
}

/** For each section the requirement whose heading it stands below, or is. */
const requirementsAbove = memoised(({ sections }: Outline): readonly (Section | undefined)[] => {
  const above: (Section | undefined)[] = [];
  for (const section of sections) {
    above.push(
      (section.parent && above[section.parent.index]) ?? (isRequirementHeading(section) ? section : undefined),
    );
  }
  return above;
});

function readWith({ document, outline, verdict }: Spec, dialects: readonly StatementDialect[]): readonly Statement[] {
  if (!verdict.isSpec) {
    return [];
  }
  const { own, nearest: families } = familiesOf(outline);
  const base: StatementContext['base'] = {
    document,
    outline,
    ownFamilyOf: (section) => own[section.index],
    familyOf: (section) => families[section.index],
  };
  const nearest = placesOf(outline);
  const above = requirementsAbove(outline);
  const claimed = new Set<string>();
  const context: StatementContext = {
    base,
    placeOf: (section) => nearest[section.index],
    requirementAbove: (section) => above[section.index],
    isClaimed: (kind, line) => claimed.has(`${kind} ${line}`),
    claim: (kind, line) => claimed.size !== claimed.add(`${kind} ${line}`).size,
  };
  const drafts: StatementDraft[] = [];
  for (const dialect of dialects) {
    for (const draft of dialect.read(context)) {
      // Its line stays claimed: of a template's sentence nothing else is to be made either.
      if (!isStruck(document, draft) && (draft.kind !== 'requirement' || !isUnfilled(draft.title.text))) {
        drafts.push(draft);
      }
    }
  }
  drafts.sort((a, b) => comparePositions(a.range.start, b.range.start));
  return withKeys(drafts);
}

// Nothing of the sentence but a remark goes on behind it: "~~10~~ 20 seconds" is an edit.
const STRUCK_OUT = /^~~[^~]{3,}~~[\s.]*(?:$|[—–(|:;*-])/;

/** Whether an author struck out what a statement says, which is one no more. */
function isStruck(document: TextDocument, { title }: StatementDraft): boolean {
  const at = offsetAt(document, title.range.start);
  const { end } = lineSpan(document, title.range.start.line);
  const words = document.text.slice(Math.max(0, at - 2), end);
  return words.includes('~~') && (STRUCK_OUT.test(words) || STRUCK_OUT.test(words.slice(2)));
}
