import { compileGlob, type PathTest } from './glob.ts';
import type { TeamSettings } from './teamSettings.ts';

const BRACE = /(?<!\\)\{([^{}]*)\}/g;
const MOST_ALTERNATIVES = 500;

/** The globs of a team's settings, ready to ask. */
export interface SettingsGlobs {
  /** Whether the team says that a file is a spec or is none; undefined where it leaves that to Tandem. */
  isSpec(path: string): boolean | undefined;
  /** Whether the team says that a spec is over. */
  isSettled(path: string): boolean;
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
export function compileSettingsGlobs(settings: Pick<TeamSettings, 'specs' | 'settled'>): SettingsGlobs {
  const isIncluded = compileGlobs(settings.specs.include);
  const isExcluded = compileGlobs(settings.specs.exclude);
  return {
    isSpec: (path) => (isExcluded(path) ? false : isIncluded(path) ? true : undefined),
    isSettled: compileGlobs(settings.settled),
  };
}
