import * as z from 'zod/mini';
import type { Rule } from '../core/rules/defineRule.ts';
import { markdownTable, withGeneratedPart } from './generatedPart.ts';

/** Where the page of a rule is, from the project's folder. */
export function rulePagePath(rule: Rule): string {
  return `media/rules/${rule.meta.id}.md`;
}

/** The page of `rule` with what its code says about it at the top. */
export function rulePage(page: string, rule: Rule): string {
  const { summary, severity, set, fixable, since } = rule.meta;
  const facts = markdownTable(
    ['Asks to', 'Severity', 'On in', 'Fixes', 'Since'],
    [
      [
        lowerFirst(summary),
        severity,
        set === 'recommended' ? 'recommended, strict' : 'strict',
        fixable ? 'yes' : 'no',
        since,
      ],
    ],
  );
  return withGeneratedPart(page, 'about', [facts, optionsTable(rule)].filter(Boolean).join('\n\n'));
}

function optionsTable({ meta }: Rule): string {
  const { properties = {} } = z.toJSONSchema(meta.options, { io: 'input' }) as {
    properties?: Record<string, { description?: string; default?: unknown }>;
  };
  const strict: Readonly<Record<string, unknown>> = meta.strictOptions ?? {};
  const rows = Object.entries(properties).map(([name, option]) => [
    `\`${name}\``,
    option.description ?? '',
    code(option.default),
    code(name in strict ? strict[name] : option.default),
  ]);
  return rows.length === 0 ? '' : markdownTable(['Option', 'What it does', 'Default', 'In strict'], rows);
}

/** What readers made of the findings of a rule. */
export interface Verdict {
  readonly found: number;
  readonly read: number;
  readonly right: number;
  /** What two readers would judge differently; left out where there is none. */
  readonly borderline?: number;
}

/** All that readers made of findings. */
export interface Verdicts {
  /** How long all specs were together. */
  readonly lines: number;
  readonly rules: Readonly<Record<string, Verdict>>;
}

/** The README with its table of `rules`; `verdicts` by the ids of rules. */
export function readmeWithRules(
  readme: string,
  rules: readonly Rule[],
  verdicts: Readonly<Record<string, Verdict>>,
): string {
  const rows = rules.map((rule) => [
    `[\`${rule.meta.id}\`](${rulePagePath(rule)})`,
    lowerFirst(rule.meta.summary),
    rule.meta.severity,
    rule.meta.set,
    shareOf(verdicts[rule.meta.id]),
  ]);
  return withGeneratedPart(readme, 'rules', markdownTable(['Rule', 'Asks to', 'Severity', 'Set', 'Right'], rows));
}

/** What readers made of all findings of `rules`, as the page beside their verdicts lists it. */
export function pageWithVerdicts(page: string, rules: readonly Rule[], { lines, rules: verdicts }: Verdicts): string {
  const rows = rules.map(({ meta: { id, set } }) => {
    const verdict = verdicts[id];
    const found = verdict?.found ?? 0;
    return [`\`${id}\``, set, String(found), ((found * 1000) / lines).toFixed(2), shareOf(verdict)];
  });
  return withGeneratedPart(
    page,
    'verdicts',
    markdownTable(['Rule', 'Set', 'Found', 'In a thousand lines', 'Right'], rows),
  );
}

/** "16 of 19" findings were right, "130 of 200, 31 in doubt"; a dash where there was none to read. */
function shareOf(verdict: Verdict | undefined): string {
  if (!verdict || verdict.found === 0) {
    return '–';
  }
  const doubt = verdict.borderline ? `, ${verdict.borderline} in doubt` : '';
  return `${verdict.right} of ${verdict.read}${doubt}`;
}

function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}

function code(value: unknown): string {
  return value === undefined ? '' : `\`${JSON.stringify(value)}\``;
}
