import { compileGlob, type PathTest } from './glob.ts';
import type { RuleSetting, SettingsOverride, TeamSettings } from './teamSettings.ts';

const BRACE = /(?<!\\)\{([^{}]*)\}/g;
const MOST_ALTERNATIVES = 500;

/** The globs of a team's settings, ready to ask. */
export interface SettingsGlobs {
  /** Whether the team says that a file is a spec or is none; undefined where it leaves that to Tandem. */
  isSpec(path: string): boolean | undefined;
  /** Whether the team says that a spec is over. */
  isSettled(path: string): boolean;
  /** The settings with what the team wants otherwise for a file. The same object for all files of which the same holds. */
  settingsOf(path: string): TeamSettings;
}

/**
 * Makes one test of several globs, with `{a,b}` for one of some texts. A glob without wildcards means the file or everything in the folder of that name.
 */
export function compileGlobs(globs: readonly string[]): PathTest {
  const wanted = globs.map((glob) => glob.replace(/^\.?\//, '').replace(/\/+$/, '')).filter((glob) => glob !== '');
  const tests = wanted
    .flatMap((glob) => (hasWildcard(glob) ? expandBraces(glob) : glob === '.' ? ['**'] : [glob, `${glob}/**`]))
    .map((glob) => compileGlob(glob));
  return (path) => tests.some((test) => test(path));
}

/** All that `glob` stands for, brace by brace from within; one that stands for too much is what it says, braces and all. */
function expandBraces(glob: string): string[] {
  const expanded: string[] = [];
  const open = [glob];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const text = next;
    const brace = [...text.matchAll(BRACE)].find(([, inner]) => inner?.includes(','));
    if (!brace) {
      expanded.push(text);
    } else if (expanded.length + open.length > MOST_ALTERNATIVES) {
      return [glob];
    } else {
      const behind = text.slice(brace.index + brace[0].length);
      open.push(...(brace[1] ?? '').split(',').map((inner) => text.slice(0, brace.index) + inner + behind));
    }
  }
  return expanded;
}

/** Whether `path` is meant as a glob rather than a name. */
export function hasWildcard(path: string): boolean {
  return /[*?[{]/.test(path);
}

/** Compiles the globs of `settings`; worth keeping as long as they hold. */
export function compileSettingsGlobs(settings: TeamSettings): SettingsGlobs {
  const isIncluded = compileGlobs(settings.specs.include);
  const isExcluded = compileGlobs(settings.specs.exclude);
  const overrides = settings.overrides.map((override) => ({ override, names: compileGlobs(override.files) }));
  const known = new Map<string, TeamSettings>([['', settings]]);
  return {
    isSpec: (path) => (isExcluded(path) ? false : isIncluded(path) ? true : undefined),
    isSettled: compileGlobs(settings.settled),
    settingsOf: (path) => {
      const wanted = overrides.map(({ names }) => names(path));
      const key = wanted.includes(true) ? wanted.join() : '';
      const found =
        known.get(key) ??
        overrides.filter((_, at) => wanted[at]).reduce((all, { override }) => over(all, override), settings);
      known.set(key, found);
      return found;
    },
  };
}

function over(settings: TeamSettings, { files: _, ...override }: SettingsOverride): TeamSettings {
  const rules = Object.entries(override.rules ?? {}).map(([id, rule]): [string, RuleSetting] => [
    id,
    ruleOver(Object.hasOwn(settings.rules, id) ? settings.rules[id] : undefined, rule),
  ]);
  return {
    ...settings,
    extends: override.extends ?? settings.extends,
    sensitivity: override.sensitivity ?? settings.sensitivity,
    rules: { ...settings.rules, ...Object.fromEntries(rules) },
  };
}

/** What an override leaves unsaid of a rule, its severity or some of its options, is as before. */
function ruleOver(before: RuleSetting | undefined, rule: RuleSetting): RuleSetting {
  const one = typeof before === 'string' ? { severity: before } : before;
  const other = typeof rule === 'string' ? { severity: rule } : rule;
  return { severity: other.severity ?? one?.severity, options: { ...one?.options, ...other.options } };
}
