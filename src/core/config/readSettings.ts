import * as z from 'zod/mini';
import { RULES } from '../rules/registry.ts';
import {
  expects,
  expectsOneOf,
  expectsRule,
  optionOutside,
  type SettingsPath,
  unknownKey,
  unknownRule,
  withoutFiles,
} from './settingsMessages.ts';
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

type Values = Record<string, unknown>;

/** Reads team settings from plain data. Each key stands for itself: a bad one falls back to its default. */
export function readTeamSettings(value: unknown): { settings: TeamSettings; problems: SettingsProblem[] } {
  const problems: SettingsProblem[] = [];
  if (!isObject(value)) {
    return { settings: DEFAULT_TEAM_SETTINGS, problems: [expects([], 'object', value)] };
  }
  const kept = readKeys(teamSettingsSchema, value, [], problems);
  const { $schema: _, ...settings } = z.parse(teamSettingsSchema, kept);
  for (const [index, override] of Array.isArray(value.overrides) ? value.overrides.entries() : []) {
    const files = isObject(override) ? (override.files ?? []) : undefined;
    if (Array.isArray(files) && files.length === 0) {
      problems.push(withoutFiles(['overrides', index]));
    }
  }
  return { settings, problems };
}

/** Reads the rules part alone, as it also stands in the editor's own settings. */
export function readRuleSettings(
  value: unknown,
  path: SettingsPath,
): { rules: Readonly<Record<string, RuleSetting>>; problems: SettingsProblem[] } {
  const problems: SettingsProblem[] = [];
  if (isObject(value)) {
    return { rules: readRules(value, path, problems), problems };
  }
  return { rules: {}, problems: value === undefined ? [] : [expects(path, 'object', value)] };
}

function readKeys(schema: z.ZodMiniObject, value: Values, path: SettingsPath, problems: SettingsProblem[]): Values {
  const kept: Values = {};
  for (const [key, part] of Object.entries(value)) {
    const at = [...path, key];
    const field = Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
    const inner = field && unwrapped(field);
    if (!field) {
      problems.push(unknownKey(at, key, Object.keys(schema.shape), part));
    } else if (inner instanceof z.ZodMiniObject && isObject(part)) {
      kept[key] = readKeys(inner, part, at, problems);
    } else if (inner instanceof z.ZodMiniRecord && isObject(part)) {
      kept[key] = readRules(part, at, problems);
    } else if (inner instanceof z.ZodMiniArray && Array.isArray(part)) {
      kept[key] = readList(inner.def.element, part, at, problems);
    } else if (keep(field, part, at, problems)) {
      kept[key] = part;
    }
  }
  return kept;
}

/** What of a list can be followed: a bad element leaves the others in place. Its place in the file stays the written one. */
function readList(
  element: z.core.$ZodType,
  list: readonly unknown[],
  path: SettingsPath,
  problems: SettingsProblem[],
): unknown[] {
  return list.flatMap((part, index) => {
    const at = [...path, index];
    if (element instanceof z.ZodMiniObject && isObject(part)) {
      return [readKeys(element, part, at, problems)];
    }
    return keep(element, part, at, problems) ? [part] : [];
  });
}

function readRules(value: Values, path: SettingsPath, problems: SettingsProblem[]): Record<string, RuleSetting> {
  const kept: Record<string, RuleSetting> = {};
  for (const [id, setting] of Object.entries(value)) {
    const at = [...path, id];
    const rule = RULES.find(({ meta }) => meta.id === id);
    if (!rule) {
      const known = RULES.map(({ meta }) => meta.id);
      problems.push(unknownRule(at, id, known));
    } else if (!isObject(setting)) {
      const level = z.safeParse(ruleLevelSchema, setting);
      if (level.success) {
        kept[id] = level.data;
      } else {
        problems.push(Array.isArray(setting) ? expectsRule(at) : expectsOneOf(at, ['off', ...SEVERITIES], setting));
      }
    } else {
      kept[id] = readRule(rule.meta.options, setting, at, problems);
    }
  }
  return kept;
}

/** A rule with its options, as `schema` has them. */
function readRule(
  schema: z.ZodMiniObject,
  { options, ...setting }: Values,
  path: SettingsPath,
  problems: SettingsProblem[],
): RuleSetting {
  const isOption = (key: string): boolean => Object.hasOwn(schema.shape, key);
  const own = Object.entries(setting);
  problems.push(...own.flatMap(([key]) => (isOption(key) ? [optionOutside([...path, key], key)] : [])));
  const rest = Object.fromEntries(own.filter(([key]) => !isOption(key)));
  const read = z.parse(ruleObjectSchema, readKeys(ruleObjectSchema, rest, path, problems));
  const at = [...path, 'options'];
  if (isObject(options)) {
    return { ...read, options: readKeys(schema, options, at, problems) };
  }
  problems.push(...(options === undefined ? [] : [expects(at, 'object', options)]));
  return read;
}

function keep(field: z.core.$ZodType, value: unknown, path: SettingsPath, problems: SettingsProblem[]): boolean {
  const result = z.safeParse(field, value);
  const issue = result.success ? undefined : result.error.issues[0];
  if (issue) {
    const at = [...path, ...issue.path.filter((part) => typeof part !== 'symbol')];
    if (issue.code === 'invalid_value') {
      problems.push(expectsOneOf(at, issue.values.map(String), value));
    } else {
      problems.push(expects(at, issue.code === 'invalid_type' ? issue.expected : 'other', value));
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

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
