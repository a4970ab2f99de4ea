import { disableRule } from '../edits/disableRule.ts';
import { sectionKeyOf } from '../edits/findSection.ts';
import { sectionAtLine } from '../markdown/outline.ts';
import type { Message } from '../model/message.ts';
import type { Spec } from '../model/spec.ts';
import type { Finding, Fix, Suggestion } from '../rules/finding.ts';

/** Something to do about a finding. */
export type FindingAction =
  | { readonly kind: 'fix' | 'disable'; readonly title: Message; readonly edits: Fix['edits'] }
  | { readonly kind: 'suggestion'; readonly title: Message; readonly suggestion: Suggestion }
  | { readonly kind: 'change-side'; readonly title: Message; readonly section: string }
  | { readonly kind: 'show-rule'; readonly title: Message; readonly rule: string };

/** What can be done about `finding`, the most likely first. */
export function findingActions(spec: Spec, finding: Finding): FindingAction[] {
  const section = sectionAtLine(spec.outline, finding.range.start.line);
  const off = disableRule(spec, finding);
  return [
    ...finding.fixes.map(({ title, edits }): FindingAction => ({ kind: 'fix', title, edits })),
    ...finding.suggestions.map(
      (suggestion): FindingAction => ({ kind: 'suggestion', title: suggestion.title, suggestion }),
    ),
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
    ...(off ? [{ kind: 'disable', title: off.title, edits: off.edits } as const] : []),
    { kind: 'show-rule', title: { template: 'About {rule}', data: { rule: finding.rule } }, rule: finding.rule },
  ];
}
