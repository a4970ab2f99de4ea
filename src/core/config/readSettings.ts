import * as z from 'zod/mini';
import { RULES } from '../rules/registry.ts';
import { nearestWord } from './nearestWord.ts';
import type { SettingsProblem } from './settingsProblem.ts';
import {
  DEFAULT_TEAM_SETTINGS,
  type RuleSetting,
  ruleLevelSchema,
  ruleObjectSchema,
  SEVERITIES,
  type TeamSettings,
  teamSettingsSchema,
} from './teamSettings.ts';

type Path = readonly (string | number)[];
type Values = Record<string, unknown>;

/** Reads team settings from plain data. Each key stands for itself: a bad one falls back to its default. */
export function readTeamSettings(value: unknown): { settings: TeamSettings; problems: SettingsProblem[] } {
  const problems: SettingsProblem[] = [];
  if (!isObject(value)) {
    return { settings: DEFAULT_TEAM_SETTINGS, problems: [expects([], 'object')] };
  }
  const kept = readKeys(teamSettingsSchema, value, [], problems);
  const { $schema: _, ...settings } = z.parse(teamSettingsSchema, kept);
  return { settings, problems };
}

/** Reads the rules part alone, as it also stands in the editor's own settings. */
export function readRuleSettings(
  value: unknown,
  path: Path,
): { rules: Readonly<Record<string, RuleSetting>>; problems: SettingsProblem[] } {
  const problems: SettingsProblem[] = [];
  if (isObject(value)) {
    return { rules: readRules(value, path, problems), problems };
  }
  return { rules: {}, problems: value === undefined ? [] : [expects(path, 'object')] };
}

function readKeys(schema: z.ZodMiniObject, value: Values, path: Path, problems: SettingsProblem[]): Values {
  const kept: Values = {};
  for (const [key, part] of Object.entries(value)) {
    const at = [...path, key];
    const field = Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
    const inner = field && unwrapped(field);
    if (!field) {
      problems.push(unknownKey(at, key, Object.keys(schema.shape)));
    } else if (inner instanceof z.ZodMiniObject && isObject(part)) {
      kept[key] = readKeys(inner, part, at, problems);
    } else if (inner instanceof z.ZodMiniRecord && isObject(part)) {
      kept[key] = readRules(part, at, problems);
    } else if (keep(field, part, at, problems)) {
      kept[key] = part;
    }
  }
  return kept;
}

function readRules(value: Values, path: Path, problems: SettingsProblem[]): Record<string, RuleSetting> {
  const kept: Record<string, RuleSetting> = {};
  for (const [id, setting] of Object.entries(value)) {
    const at = [...path, id];
    const rule = RULES.find(({ meta }) => meta.id === id);
    if (!rule) {
      problems.push(unknownRule(at, id));
    } else if (!isObject(setting)) {
      const level = z.safeParse(ruleLevelSchema, setting);
      if (level.success) {
        kept[id] = level.data;
      } else {
        problems.push(expectsOneOf(at, ['off', ...SEVERITIES]));
      }
    } else {
      const { options, ...rest } = setting;
      const read = z.parse(ruleObjectSchema, readKeys(ruleObjectSchema, rest, at, problems));
      if (isObject(options)) {
        kept[id] = { ...read, options: readKeys(rule.meta.options, options, [...at, 'options'], problems) };
      } else {
        kept[id] = read;
        problems.push(...(options === undefined ? [] : [expects([...at, 'options'], 'object')]));
      }
    }
  }
  return kept;
}

function keep(field: z.core.$ZodType, value: unknown, path: Path, problems: SettingsProblem[]): boolean {
  const result = z.safeParse(field, value);
  const issue = result.success ? undefined : result.error.issues[0];
  if (issue) {
    const at = [...path, ...issue.path.filter((part) => typeof part !== 'symbol')];
    if (issue.code === 'invalid_value') {
      problems.push(expectsOneOf(at, issue.values.map(String)));
    } else {
      problems.push(expects(at, issue.code === 'invalid_type' ? issue.expected : 'other'));
    }
  }
  return result.success;
}

function unwrapped(field: z.core.$ZodType): z.core.$ZodType {
  let inner = field;
  while (
    inner instanceof z.ZodMiniDefault ||
    inner instanceof z.ZodMiniPrefault ||
    inner instanceof z.ZodMiniOptional
  ) {
    inner = inner.def.innerType;
  }
  return inner;
}

const EXPECTED: Readonly<Record<string, string>> = {
  array: '{key} takes a list.',
  object: '{key} takes an object: { … }.',
  record: '{key} takes an object: { … }.',
  string: '{key} takes texts.',
  boolean: '{key} takes true or false.',
  number: '{key} takes a number.',
};
const UNEXPECTED = '{key} does not take this value.';

/** The English templates that are chosen from a table here, for the translation bundle. */
export const SETTINGS_SENTENCES: readonly string[] = [...Object.values(EXPECTED), UNEXPECTED];

function expects(path: Path, type: string): SettingsProblem {
  const template = EXPECTED[type] ?? UNEXPECTED;
  return { path, at: 'value', message: { template, data: { key: nameOf(path) } } };
}

function expectsOneOf(path: Path, choices: readonly string[]): SettingsProblem {
  const data = { key: nameOf(path), choices: choices.map((choice) => `"${choice}"`).join(', ') };
  return { path, at: 'value', message: { template: '{key} takes one of {choices}.', data } };
}

function unknownKey(path: Path, key: string, known: readonly string[]): SettingsProblem {
  const near = nearestWord(key, known);
  const choices = known.filter((name) => name !== '$schema').map((name) => `"${name}"`);
  const message =
    near === undefined
      ? {
          template: 'There is no setting "{key}" here. There are {choices}.',
          data: { key, choices: choices.join(', ') },
        }
      : { template: 'There is no setting "{key}" here. Is it "{near}"?', data: { key, near } };
  return { path, at: 'key', message };
}

function unknownRule(path: Path, rule: string): SettingsProblem {
  const near = nearestWord(
    rule,
    RULES.map(({ meta }) => meta.id),
  );
  const message =
    near === undefined
      ? { template: 'There is no rule "{rule}".', data: { rule } }
      : { template: 'There is no rule "{rule}". Is it "{near}"?', data: { rule, near } };
  return { path, at: 'key', message };
}

function nameOf(path: Path): string {
  const name = path.findLast((part) => typeof part === 'string');
  return name === undefined ? '.tandem.json' : `"${name}"`;
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
