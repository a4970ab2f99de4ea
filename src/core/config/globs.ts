import picomatch from 'picomatch';
import type { TeamSettings } from './teamSettings.ts';

/** Says whether a path, with `/` and without a leading one, is meant. */
export type PathTest = (path: string) => boolean;

/** The globs of a team's settings, ready to ask. */
export interface SettingsGlobs {
  /** Whether the team says that a file is a spec or is none; undefined where it leaves that to Tandem. */
  isSpec(path: string): boolean | undefined;
  /** Whether the team says that a spec is over. */
  isSettled(path: string): boolean;
}

/**
 * Makes one test of several globs. `*` stays within a folder, `**` does not; names that start with a full stop count
 * like others. A glob without wildcards means the file or everything in the folder of that name.
 */
export function compileGlobs(globs: readonly string[]): PathTest {
  const wanted = globs.map((glob) => glob.replace(/^\.?\//, '').replace(/\/+$/, '')).filter((glob) => glob !== '');
  if (wanted.length === 0) {
    return () => false;
  }
  const patterns = wanted.flatMap((glob) => (hasWildcard(glob) ? [glob] : [glob, `${glob}/**`]));
  return picomatch(patterns, { dot: true, noextglob: true });
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
