import * as z from 'zod/mini';
import type { TeamSettings } from '../config/teamSettings.ts';
import type { Rule } from './defineRule.ts';
import type { Severity } from './finding.ts';

/** A rule that is on, with what the settings make of it. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Those of `rules` that `settings` turn on. Options that do not fit the rule fall back to its own. */
export function activeRules(rules: readonly Rule[], settings: Pick<TeamSettings, 'extends' | 'rules'>): ActiveRule[] {
  return rules.flatMap((rule) => {
    const setting = Object.hasOwn(settings.rules, rule.meta.id) ? settings.rules[rule.meta.id] : undefined;
    const asked = typeof setting === 'object' ? setting.severity : setting;
    const inSet = rule.meta.set === 'recommended' || settings.extends === 'strict';
    const severity = asked ?? (inSet || setting !== undefined ? rule.meta.severity : 'off');
    if (severity === 'off') {
      return [];
    }
    const base = settings.extends === 'strict' ? rule.meta.strictOptions : {};
    const own = typeof setting === 'object' ? setting.options : {};
    const read = z.safeParse(rule.meta.options, { ...base, ...own });
    return [{ rule, severity, options: read.success ? read.data : z.parse(rule.meta.options, { ...base }) }];
  });
}
