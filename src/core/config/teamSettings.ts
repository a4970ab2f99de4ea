import * as z from 'zod/mini';
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
  /** Words that are no architecture here (`allowed`), and the names of the team's own parts and services (`internal`). */
  readonly vocabulary: { readonly allowed: readonly string[]; readonly internal: readonly string[] };
  /** How readily a passage is read as architecture. */
  readonly sensitivity: 'strict' | 'balanced' | 'lenient';
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

/** The shape of `.tandem.json`. The JSON schema that editors complete from is made of it. */
export const teamSettingsSchema = z.strictObject({
  $schema: z.optional(z.string()),
  extends: z
    ._default(z.enum(['recommended', 'strict']), 'recommended')
    .check(
      z.describe(
        '"recommended" says little and is meant for every spec; "strict" turns on all rules and asks for more.',
      ),
    ),
  rules: z
    ._default(z.record(z.string(), z.union([level, ruleObjectSchema])), {})
    .check(z.describe('Rules by their ids: "off", a severity, or an object with "severity" and "options".')),
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
  vocabulary: z
    .prefault(
      z.strictObject({
        allowed: words('Words that never read as architecture here, such as the name of your product.'),
        internal: words('Names of your own services, tables and modules: they read as architecture.'),
      }),
      {},
    )
    .check(z.describe("Your team's own words, for the rule prescriptive-architecture.")),
  sensitivity: z
    ._default(z.enum(['strict', 'balanced', 'lenient']), 'balanced')
    .check(z.describe('How readily a passage is read as architecture. "lenient" only where it is plain.')),
});

/** What holds where a team has settled nothing. */
export const DEFAULT_TEAM_SETTINGS: TeamSettings = z.parse(teamSettingsSchema, {});
