import { nearestWord } from './nearestWord.ts';
import type { SettingsProblem } from './settingsProblem.ts';

/** Keys and indices down to a place in the settings. */
export type SettingsPath = SettingsProblem['path'];

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

/** A value of another type than `type`, one of those that zod names. */
export function expects(path: SettingsPath, type: string, value: unknown): SettingsProblem {
  const key = nameOf(path);
  if (type === 'array' && typeof value === 'string') {
    const list = JSON.stringify([value]);
    return { path, at: 'value', message: { template: '{key} takes a list: {list}.', data: { key, list } } };
  }
  return { path, at: 'value', message: { template: EXPECTED[type] ?? UNEXPECTED, data: { key } } };
}

/** A value that is none of `choices`, with the one that was probably meant. */
export function expectsOneOf(path: SettingsPath, choices: readonly string[], value: unknown): SettingsProblem {
  const data = { key: nameOf(path), choices: choices.map((choice) => `"${choice}"`).join(', ') };
  const near = meant(value, choices);
  return {
    path,
    at: 'value',
    message:
      near === undefined
        ? { template: '{key} takes one of {choices}.', data }
        : { template: '{key} takes one of {choices}. Is it "{near}"?', data: { ...data, near } },
  };
}

/** What stands for a rule is neither a severity nor an object. */
export function expectsRule(path: SettingsPath): SettingsProblem {
  const message = {
    template: '{key} takes a severity, or an object: { "severity": "…", "options": { … } }.',
    data: { key: nameOf(path) },
  };
  return { path, at: 'value', message };
}

/** A key that is none of `known`. `value` is what stands there. */
export function unknownKey(path: SettingsPath, key: string, known: readonly string[], value: unknown): SettingsProblem {
  const names = known.filter((name) => name !== '$schema');
  const near = nearestWord(key, names);
  const choices = names.map((name) => `"${name}"`).join(', ');
  const turned = typeof value === 'string' && names.includes(value) ? value : undefined;
  const message =
    turned !== undefined
      ? { template: 'This stands the other way round: "{turned}": ["{key}"].', data: { turned, key } }
      : near !== undefined
        ? { template: 'There is no setting "{key}" here. Is it "{near}"?', data: { key, near } }
        : { template: 'There is no setting "{key}" here. There are {choices}.', data: { key, choices } };
  return { path, at: 'key', message };
}

/** An option of a rule that stands beside its severity. */
export function optionOutside(path: SettingsPath, key: string): SettingsProblem {
  const message = { template: '"{key}" is an option of the rule: "options": { "{key}": … }.', data: { key } };
  return { path, at: 'key', message };
}

/** A rule that is none of `known`. */
export function unknownRule(path: SettingsPath, rule: string, known: readonly string[]): SettingsProblem {
  const near = nearestWord(rule, known);
  const message =
    near === undefined
      ? { template: 'There is no rule "{rule}".', data: { rule } }
      : { template: 'There is no rule "{rule}". Is it "{near}"?', data: { rule, near } };
  return { path, at: 'key', message };
}

/** An override that is for no files. */
export function withoutFiles(path: SettingsPath): SettingsProblem {
  const message = {
    template: 'Which files is this for? "files": ["…"] says so; without it, it holds for none.',
    data: {},
  };
  return { path, at: 'value', message };
}

/** `"warn"`, `"info"`, `false`: what people write who know other tools. */
function meant(value: unknown, choices: readonly string[]): string | undefined {
  if (value === false || value === 0) {
    return choices.find((choice) => choice === 'off');
  }
  if (typeof value !== 'string' || value === '') {
    return undefined;
  }
  return choices.find((choice) => choice.startsWith(value.toLowerCase())) ?? nearestWord(value, choices);
}

function nameOf(path: SettingsPath): string {
  const name = path.findLast((part) => typeof part === 'string');
  return name === undefined ? '.tandem.json' : `"${name}"`;
}
