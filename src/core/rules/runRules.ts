import { append } from '../append.ts';
import type { TeamSettings } from '../config/teamSettings.ts';
import { statementsOfKind } from '../dialects/statements/statementsOf.ts';
import { createMemo } from '../memo.ts';
import type { IsoDay } from '../model/date.ts';
import type { Logger } from '../model/host.ts';
import type { Item, Statement, StatementKind } from '../model/item.ts';
import type { Spec } from '../model/spec.ts';
import { once } from '../once.ts';
import { compareRanges } from '../text/range.ts';
import type { References } from '../workspace/references.ts';
import type { Rule, RuleContext, StatementReader } from './defineRule.ts';
import type { Finding } from './finding.ts';
import { RULES } from './registry.ts';
import { type ActiveRule, activeRules } from './ruleSettings.ts';
import { type Suppressions, suppressionsOf, type Unused } from './suppressions.ts';

/** How rules are run. */
export interface RuleRun {
  /** As they hold for the spec. */
  readonly settings: TeamSettings;
  readonly today: IsoDay;
  /** The keys of items that somebody is writing: what is missing there is not missed yet. Undefined where nobody writes. */
  readonly quiet?: ReadonlySet<string> | undefined;
  /** The ids of all files of the workspace; undefined as long as not all of them are read. */
  readonly references?: References | undefined;
  /** Where a rule that throws is reported; the others go on. */
  readonly log?: Logger | undefined;
  /** Which rules there are. All of them, unless a test says otherwise. */
  readonly rules?: readonly Rule[];
}

/** What the rules have to say about `spec`, by place. Of one that is over only what keeps it from being so; of a document that is no spec only what is about any page. */
export function runRules(spec: Spec, run: RuleRun): Finding[] {
  const findings: Finding[] = [];
  const suppressions = suppressionsOf(spec.document, spec.markers);
  const statements = statementReader(spec);
  const isOver = spec.verdict.isSpec && spec.state === 'settled';
  const all = rulesFor(run).filter(({ rule: { meta } }) =>
    isOver ? meta.ofSettled : spec.verdict.isSpec || meta.anyPage,
  );
  const unwritten = once(() => spec.items.filter(({ key }) => run.quiet?.has(key) !== true));
  const whole = { ...run, statements, unwritten, unusedSuppressions: () => surelyUnused(suppressions, all, run) };
  for (const active of all) {
    const found: Finding[] = [];
    try {
      runRule(active, spec, whole, found);
      append(
        findings,
        found.filter(({ rule, range }) => suppressions.isWanted(rule, range.start.line)),
      );
    } catch (error) {
      const name = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      run.log?.error('rules.failed', { rule: active.rule.meta.id, uri: spec.document.uri, error: name });
    }
  }
  return findings.sort((a, b) => compareRanges(a.range, b.range) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}

const known = createMemo<TeamSettings, readonly ActiveRule[]>();

/** The rules that are on; of all that there are found once for the same settings, as every file of a workspace asks. */
function rulesFor({ rules, settings }: RuleRun): readonly ActiveRule[] {
  if (rules) {
    return activeRules(rules, settings);
  }
  const found = known.get(settings) ?? activeRules(RULES, settings);
  known.set(settings, found);
  return found;
}

/** Reads each kind of statements once, if ever. */
function statementReader(spec: Spec): StatementReader {
  const known = new Map<StatementKind, readonly Statement[]>();
  return <K extends StatementKind>(kind: K) => {
    const found = known.get(kind) ?? statementsOfKind(spec, kind);
    known.set(kind, found);
    return found as readonly Extract<Statement, { kind: K }>[];
  };
}

/** Without what nobody can know yet: what rules say that are off, that need other files, or that wait for somebody to write. */
function surelyUnused(
  suppressions: Suppressions,
  all: readonly ActiveRule[],
  { quiet, references }: RuleRun,
): readonly Unused[] {
  if ((quiet?.size ?? 0) > 0) {
    return [];
  }
  // A comment about this very rule is needed as long as the other that it is about is unused.
  const known = new Set(
    all.flatMap(({ rule: { meta } }) =>
      (references || !meta.needsWorkspace) && meta.id !== 'suppression-unused' ? [meta.id] : [],
    ),
  );
  return suppressions.unused().flatMap(({ marker, rules, end }) => {
    const vain = rules.filter((rule) => known.has(rule));
    const isForAll = marker.value === '' && references !== undefined;
    return vain.length > 0 || isForAll ? [{ marker, rules: vain, end }] : [];
  });
}

const RULE_IDS = RULES.map(({ meta }) => meta.id);

function runRule(
  { rule, severity, options }: ActiveRule,
  spec: Spec,
  run: RuleRun & Pick<RuleContext, 'statements' | 'unusedSuppressions'> & { unwritten(): readonly Item[] },
  found: Finding[],
): void {
  const { quiet, settings, today, statements, references, unusedSuppressions, unwritten } = run;
  const { id, about, messages } = rule.meta;
  const written = about === 'missing' ? quiet : undefined;
  rule.check({
    spec,
    items: written ? unwritten() : spec.items,
    isAsked: ({ key }) => written?.has(key) !== true,
    statements,
    references,
    unusedSuppressions,
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
