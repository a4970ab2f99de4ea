import { disableRule, disableRuleInFile } from '../edits/disableRule.ts';
import { sectionKeyOf } from '../edits/findSection.ts';
import { passageMoves } from '../edits/passage/passageMoves.ts';
import { proposeAlternative } from '../edits/proposeAlternative.ts';
import { sectionAtLine } from '../markdown/outline.ts';
import type { Message } from '../model/message.ts';
import type { Spec } from '../model/spec.ts';
import { categoryNames } from '../prescription/explain.ts';
import type { Category } from '../prescription/lexicon/termList.ts';
import { fixEdits } from '../rules/applyFixes.ts';
import type { Finding, Fix, Suggestion } from '../rules/finding.ts';
import type { Position } from '../text/position.ts';
import { say } from './pieces.ts';

/** Something to do about a finding. */
export type FindingAction =
  | { readonly kind: 'fix' | 'fix-all' | 'disable' | 'edit'; readonly title: Message; readonly edits: Fix['edits'] }
  | {
      /** `alternative` is beside what the finding is about, and leaves it. */
      readonly kind: 'suggestion' | 'alternative';
      readonly title: Message;
      readonly suggestion: Suggestion;
      /** Go together with the suggestion. */
      readonly edits: Fix['edits'];
    }
  /** `words` are to be allowed in the team's settings. */
  | { readonly kind: 'allow-words'; readonly title: Message; readonly words: string }
  | { readonly kind: 'change-side'; readonly title: Message; readonly section: string }
  | { readonly kind: 'show-rule'; readonly title: Message; readonly rule: string };

/** What can be done about `finding`, the most likely first. `all` are the findings of the document, this one among them. */
export function findingActions(spec: Spec, finding: Finding, all: readonly Finding[]): FindingAction[] {
  const section = sectionAtLine(spec.outline, finding.range.start.line);
  const off = disableRule(spec, finding);
  return [
    ...finding.fixes.map(({ title, edits }): FindingAction => ({ kind: 'fix', title, edits })),
    ...fixAlike(finding, all),
    ...finding.suggestions.map(
      (suggestion): FindingAction => ({ kind: 'suggestion', title: suggestion.title, suggestion, edits: [] }),
    ),
    ...(finding.rule === 'prescriptive-architecture' ? ofPassage(spec, finding) : []),
    // The finding rests on whose section it is, and that may have been read wrongly.
    ...(finding.rule === 'prescriptive-architecture' && section.heading
      ? [
          {
            kind: 'change-side',
            title: { template: 'Change side of this section…', data: {} },
            section: sectionKeyOf(spec.outline, section),
          } as const,
        ]
      : []),
    ...(off ? [off, disableRuleInFile(spec, finding.rule)] : []).map(
      ({ title, edits }): FindingAction => ({ kind: 'disable', title, edits }),
    ),
    { kind: 'show-rule', title: { template: 'About {rule}', data: { rule: finding.rule } }, rule: finding.rule },
  ];
}

/** Mending all that the same rule found, where that is more than this one finding. */
function fixAlike({ rule, fixes }: Finding, all: readonly Finding[]): FindingAction[] {
  const alike = fixes.length > 0 ? all.filter((other) => other.rule === rule && other.fixes.length > 0) : [];
  return alike.length > 1
    ? [{ kind: 'fix-all', title: say('Fix all of {rule} in this file', { rule }), edits: fixEdits(alike).edits }]
    : [];
}

/** What can be made of words that read as a how, with what they say. */
function ofPassage(spec: Spec, { range, data }: Finding): FindingAction[] {
  const { words = '', category } = data;
  const choice = categoryNames[category as Category] ?? categoryNames.vocabulary;
  return [
    ...passageMoves(spec, { range, words, choice }).map(
      ({ title, edits, suggestion }): FindingAction =>
        suggestion ? { kind: 'suggestion', title, suggestion, edits } : { kind: 'edit', title, edits },
    ),
    ...alternative(spec, range.start),
    {
      kind: 'allow-words',
      title: { template: 'Add “{words}” to the team’s vocabulary', data: { words } },
      words,
    },
  ];
}

/** Another way beside the passage, for the other side to put forward. */
function alternative(spec: Spec, at: Position): FindingAction[] {
  const edit = proposeAlternative(spec, at);
  const title = say('Propose an alternative');
  return edit.ok ? [{ kind: 'alternative', title, suggestion: { title, ...edit.value }, edits: [] }] : [];
}
