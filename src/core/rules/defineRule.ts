import type * as z from 'zod/mini';
import type { TeamSettings } from '../config/teamSettings.ts';
import type { IsoDay } from '../model/date.ts';
import type { Item, Statement, StatementKind } from '../model/item.ts';
import type { Spec } from '../model/spec.ts';
import type { Range } from '../text/range.ts';
import type { References } from '../workspace/references.ts';
import type { Fix, Related, Severity, Suggestion } from './finding.ts';
import type { Unused } from './suppressions.ts';

/** The sets of rules that a team may start from; `strict` holds everything of `recommended`. */
export type RuleSet = 'recommended' | 'strict';

type Messages = Readonly<Record<string, string>>;

/** What is known of a rule without running it. */
export interface RuleMeta<M extends Messages = Messages, O extends z.ZodMiniObject = z.ZodMiniObject> {
  /** In kebab case; also the name of its page and of its fixtures. Never changes. */
  readonly id: string;
  /** The version that it came with. */
  readonly since: string;
  /** The smallest set that turns it on. */
  readonly set: RuleSet;
  /** How much its findings matter unless a team says otherwise. */
  readonly severity: Severity;
  /** `missing`: about something not written yet, so it is silent where somebody is just writing. */
  readonly about: 'missing' | 'present';
  /** Whether it also looks at specs that are over. */
  readonly ofSettled?: true;
  /** Whether it also looks at documents that are no specs. */
  readonly anyPage?: boolean;
  /** Whether it looks at other files too, so that it is silent where these are not known. */
  readonly needsWorkspace?: true;
  /** Whether some of its findings carry a fix. */
  readonly fixable: boolean;
  /** What it asks for: an English imperative without a full stop. */
  readonly summary: string;
  /** English templates with `{name}` placeholders. */
  readonly messages: M;
  /** Every option with its default. */
  readonly options: O;
  /** What the options are in the strict set, where that differs. */
  readonly strictOptions?: Partial<z.output<O>>;
}

/** One finding, as a rule reports it. */
export interface Report<M extends Messages = Messages> {
  readonly messageId: keyof M & string;
  /** For the placeholders, and for whoever shows the finding. */
  readonly data?: Readonly<Record<string, string>>;
  readonly range: Range;
  readonly fixes?: readonly Fix[];
  readonly suggestions?: readonly Suggestion[];
  readonly related?: readonly Related[];
}

/** Reads the statements of one kind. */
export type StatementReader = <K extends StatementKind>(kind: K) => readonly Extract<Statement, { kind: K }>[];

/** What a rule is given. It keeps nothing between runs. */
export interface RuleContext<M extends Messages = Messages, O extends z.ZodMiniObject = z.ZodMiniObject> {
  readonly spec: Spec;
  /** The items to look at, in document order: where the rule is about something missing, without those being written. */
  readonly items: readonly Item[];
  /** Whether an item is among these. */
  isAsked(item: Item): boolean;
  /** What the spec is made of, of one kind, in document order; read when first asked for. */
  readonly statements: StatementReader;
  /** The ids of all files; undefined where not all of them are known. */
  readonly references: References | undefined;
  /** The comments that turned off nothing that was found before, as far as that is known for sure. */
  unusedSuppressions(): readonly Unused[];
  readonly options: z.output<O>;
  readonly settings: TeamSettings;
  readonly today: IsoDay;
  /** The ids of all rules that there are, on or off. */
  readonly ruleIds: readonly string[];
  report(report: Report<M>): void;
}

export interface Rule<M extends Messages = Messages, O extends z.ZodMiniObject = z.ZodMiniObject> {
  readonly meta: RuleMeta<M, O>;
  /** Runs once per spec, in any order; on live specs only, unless it is `ofSettled` or for `anyPage`. */
  check(context: RuleContext<M, O>): void;
}

/** Checks a rule's messages and options against each other while compiling, and forgets their exact types. */
export function defineRule<const M extends Messages, O extends z.ZodMiniObject>(rule: Rule<M, O>): Rule {
  return rule as unknown as Rule;
}
