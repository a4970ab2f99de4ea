import * as z from 'zod/mini';
import type { DecisionStatus, RiskStatus } from '../model/status.ts';
import type { Severity } from '../rules/finding.ts';

/** How a team wants a rule: a severity, `off`, or either with options. Without a severity the rule keeps its own. */
export type RuleSetting =
  | 'off'
  | Severity
  | {
      readonly severity?: 'off' | Severity | undefined;
      readonly options?: Readonly<Record<string, unknown>> | undefined;
    };

/** What a team has agreed on in its `.tandem.json`; every key is there, the missing ones with their defaults. */
export interface TeamSettings {
  /** Which rules are on, and how much they ask. */
  readonly extends: 'recommended' | 'strict';
  /** By rule id; a rule that is not here is as `extends` says. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Globs below the root. `include` always read as specs; `exclude` never, and wins. Empty: Tandem judges by itself. */
  readonly specs: { readonly include: readonly string[]; readonly exclude: readonly string[] };
  /** Globs of specs that are over. */
  readonly settled: readonly string[];
  /** Heading words of the team, by the side that they stand for. */
  readonly sides: {
    readonly pm: readonly string[];
    readonly engineering: readonly string[];
    readonly shared: readonly string[];
    readonly none: readonly string[];
  };
  /** The team's own words for where something stands. Of a decision only some of them can be said, of a risk others. */
  readonly statuses: Readonly<Record<DecisionStatus | RiskStatus, readonly string[]>>;
  /** Words that are no architecture here (`allowed`), and the names of the team's own parts and services (`internal`). */
  readonly vocabulary: { readonly allowed: readonly string[]; readonly internal: readonly string[] };
  /** How readily a passage is read as architecture. */
  readonly sensitivity: 'strict' | 'balanced' | 'lenient';
  /** What holds for some of the files; of several that name a file, the later ones win. */
  readonly overrides: readonly SettingsOverride[];
}

/** What a team wants otherwise for some files; what is not said here is as it is for all. */
export interface SettingsOverride {
  /** Globs below the root. Empty: it holds nowhere. */
  readonly files: readonly string[];
  readonly extends?: TeamSettings['extends'] | undefined;
  readonly rules?: TeamSettings['rules'] | undefined;
  readonly sensitivity?: TeamSettings['sensitivity'] | undefined;
}

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

const level = z.enum(['off', 'hint', 'information', 'warning', 'error']);

export const ruleLevelSchema = level;

export const ruleObjectSchema = z.strictObject({
  severity: z.optional(level).check(z.describe('How much a finding of this rule matters; "off" turns the rule off.')),
  options: z.optional(z.record(z.string(), z.unknown())).check(z.describe('What else the rule can be told.')),
});

const words = (description: string) => z._default(z.array(z.string()), []).check(z.describe(description));
// A glob becomes a regular expression: a bound on its length bounds what it can cost.
const globs = (description: string) =>
  z._default(z.array(z.string().check(z.maxLength(500))), []).check(z.describe(description));

const ruleSet = z.enum(['recommended', 'strict']);
const ruleRecord = z.record(z.string(), z.union([level, ruleObjectSchema]));
const sensitivity = z.enum(['strict', 'balanced', 'lenient']);

const RULE_SET_WORDS =
  '"recommended" says little and is meant for every spec; "strict" turns on all rules and asks for more.';
const RULES_WORDS = 'Rules by their ids: "off", a severity, or an object with "severity" and "options".';
const SENSITIVITY_WORDS = 'How readily a passage is read as architecture. "lenient" only where it is plain.';

const overrideSchema = z.strictObject({
  files: globs('The files that this is for. Paths start at the folder of this file.'),
  extends: z.optional(ruleSet).check(z.describe(RULE_SET_WORDS)),
  rules: z.optional(ruleRecord).check(z.describe(RULES_WORDS)),
  sensitivity: z.optional(sensitivity).check(z.describe(SENSITIVITY_WORDS)),
});

/** The shape of `.tandem.json`. The JSON schema that editors complete from is made of it. */
export const teamSettingsSchema = z.strictObject({
  $schema: z.optional(z.string()),
  extends: z._default(ruleSet, 'recommended').check(z.describe(RULE_SET_WORDS)),
  rules: z._default(ruleRecord, {}).check(z.describe(RULES_WORDS)),
  specs: z
    .prefault(
      z.strictObject({
        include: globs('Files that are always read as specs. Paths start at the folder of this file.'),
        exclude: globs('Files that are never read as specs, whatever "include" says.'),
      }),
      {},
    )
    .check(z.describe('Which Markdown files are specs, where Tandem should not judge by itself.')),
  settled: globs('Specs that are over (done, archived): they are read, but nothing is asked of them.'),
  sides: z
    .prefault(
      z.strictObject({
        pm: words('Headings of the product side: why and what.'),
        engineering: words('Headings of the engineering side: how.'),
        shared: words('Headings of both sides.'),
        none: words('Headings that belong to no side.'),
      }),
      {},
    )
    .check(z.describe("Your team's own headings, by the side that writes what stands under them.")),
  statuses: z
    .prefault(
      z.strictObject({
        open: words('Decisions that are still to take, questions to answer, risks that nothing is done about.'),
        decided: words('Decisions that are taken, questions that are answered.'),
        deferred: words('Decisions that were put off.'),
        rejected: words('Decisions against it.'),
        superseded: words('Decisions that another one has replaced.'),
        mitigated: words('Risks that something is done about.'),
        accepted: words('Risks that are taken.'),
        closed: words('Risks that are over.'),
      }),
      {},
    )
    .check(z.describe("Your team's own words for where a decision or a risk stands.")),
  vocabulary: z
    .prefault(
      z.strictObject({
        allowed: words('Words that never read as architecture here, such as the name of your product.'),
        internal: words('Names of your own services, tables and modules: they read as architecture.'),
      }),
      {},
    )
    .check(z.describe("Your team's own words, for the rule prescriptive-architecture.")),
  sensitivity: z._default(sensitivity, 'balanced').check(z.describe(SENSITIVITY_WORDS)),
  overrides: z
    ._default(z.array(overrideSchema), [])
    .check(z.describe('What holds otherwise for some files. Where several name a file, the later ones win.')),
});

/** What holds where a team has settled nothing. */
export const DEFAULT_TEAM_SETTINGS: TeamSettings = z.parse(teamSettingsSchema, {});
