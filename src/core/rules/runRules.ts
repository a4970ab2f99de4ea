import type { TeamSettings } from '../config/teamSettings.ts';
import { statementsOf } from '../dialects/statements/statementsOf.ts';
import type { IsoDay } from '../model/date.ts';
import type { Logger } from '../model/host.ts';
import type { Spec } from '../model/spec.ts';
import { once } from '../once.ts';
import { compareRanges } from '../text/range.ts';
import type { Rule, RuleContext } from './defineRule.ts';
import type { Finding } from './finding.ts';
import { RULES } from './registry.ts';
import { type ActiveRule, activeRules } from './ruleSettings.ts';
import { suppressionsOf } from './suppressions.ts';

/** How rules are run. */
export interface RuleRun {
  /** As they hold for the spec. */
  readonly settings: TeamSettings;
  readonly today: IsoDay;
  /** The keys of items that somebody is writing: what is missing there is not missed yet. Undefined where nobody writes. */
  readonly quiet?: ReadonlySet<string> | undefined;
  /** Where a rule that throws is reported; the others go on. */
  readonly log?: Logger | undefined;
  /** Which rules there are. All of them, unless a test says otherwise. */
  readonly rules?: readonly Rule[];
}

/** What the rules have to say about `spec`, by place. Nothing of one that is over; of a document that is no spec only what is about any page. */
export function runRules(spec: Spec, run: RuleRun): Finding[] {
  if (spec.verdict.isSpec && spec.state === 'settled') {
    return [];
  }
  const findings: Finding[] = [];
  const isWanted = suppressionsOf(spec.document, spec.markers);
  const statements = once(() => statementsOf(spec));
  const rules = (run.rules ?? RULES).filter(({ meta }) => spec.verdict.isSpec || meta.anyPage);
  for (const active of activeRules(rules, run.settings)) {
    const found: Finding[] = [];
    try {
      runRule(active, spec, { ...run, statements }, found);
      findings.push(...found.filter(({ rule, range }) => isWanted(rule, range.start.line)));
    } catch (error) {
      const name = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      run.log?.error('rules.failed', { rule: active.rule.meta.id, uri: spec.document.uri, error: name });
    }
  }
  return findings.sort((a, b) => compareRanges(a.range, b.range) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}

const RULE_IDS = RULES.map(({ meta }) => meta.id);

function runRule(
  { rule, severity, options }: ActiveRule,
  spec: Spec,
  run: RuleRun & Pick<RuleContext, 'statements'>,
  found: Finding[],
): void {
  const { quiet, settings, today, statements } = run;
  const { id, about, messages } = rule.meta;
  rule.check({
    spec,
    items: quiet && about === 'missing' ? spec.items.filter(({ key }) => !quiet.has(key)) : spec.items,
    statements,
    options,
    settings,
    today,
    ruleIds: RULE_IDS,
    report: ({ messageId, data, range, fixes, suggestions, related }) => {
      const template = messages[messageId];
      if (template === undefined) {
        throw new RangeError(`${id} has no message ${messageId}`);
      }
      found.push({
        rule: id,
        severity,
        template,
        data: data ?? {},
        range,
        fixes: fixes ?? [],
        suggestions: suggestions ?? [],
        related: related ?? [],
      });
    },
  });
}
