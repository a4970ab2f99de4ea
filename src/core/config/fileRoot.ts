import { TEAM_SETTINGS_FILE } from './parseTeamSettings.ts';

/** The folder from which the paths of a file are counted, and the settings that govern it. */
export interface FileRoot {
  /** As asked for: a path or URI with `/`, without one at its end. */
  readonly folder: string;
  /** The team's settings file; undefined where there is none and personal settings apply. */
  readonly settingsFile: string | undefined;
}

/** What finding a root has to know of the world. */
export interface RootProbes {
  /** Whether there is a file or folder of that name. Never rejects: what cannot be asked is not there. */
  exists(path: string): Promise<boolean>;
}

/** What is found on the way up from a folder. */
interface Above {
  readonly withSettings: string | undefined;
  readonly withGit: string | undefined;
}

/**
 * Answers which root a file has: the nearest folder above it with a `.tandem.json`, else with `.git`, else `fallback`
 * (the workspace folder, or the working directory). Remembers what it found out about folders until `forget`.
 */
export class FileRoots {
  readonly #probes: RootProbes;
  readonly #above = new Map<string, Promise<Above>>();

  constructor(probes: RootProbes) {
    this.#probes = probes;
  }

  /** `folder` is the one that the file lies in: a path or URI with `/`. */
  async rootOf(folder: string, fallback: string): Promise<FileRoot> {
    const { withSettings, withGit } = await this.#lookUp(trimmed(folder));
    if (withSettings !== undefined) {
      return { folder: withSettings, settingsFile: joined(withSettings, TEAM_SETTINGS_FILE) };
    }
    return { folder: withGit ?? trimmed(fallback), settingsFile: undefined };
  }

  /** To call when a settings file or repository came or went. */
  forget(): void {
    this.#above.clear();
  }

  #lookUp(folder: string): Promise<Above> {
    let known = this.#above.get(folder);
    if (!known) {
      known = this.#probe(folder);
      this.#above.set(folder, known);
    }
    return known;
  }

  async #probe(folder: string): Promise<Above> {
    const parent = parentOf(folder);
    const [hasSettings, hasGit, above] = await Promise.all([
      this.#probes.exists(joined(folder, TEAM_SETTINGS_FILE)),
      this.#probes.exists(joined(folder, '.git')),
      parent === undefined ? { withSettings: undefined, withGit: undefined } : this.#lookUp(parent),
    ]);
    return {
      withSettings: hasSettings ? folder : above.withSettings,
      withGit: hasGit ? folder : above.withGit,
    };
  }
}

/** The path of `file` below `folder`; the whole of it, without a leading `/`, where it lies elsewhere. */
export function pathBelow(folder: string, file: string): string {
  const start = joined(folder, '');
  return file.startsWith(start) ? file.slice(start.length) : file.replace(/^[a-z][\w+.-]*:\/\/[^/]*\/?|^\/+/i, '');
}

/** The folder above; undefined for the topmost one: `/`, `C:`, `vscode-vfs://github`. */
function parentOf(folder: string): string | undefined {
  const scheme = /^[a-z][\w+.-]*:\/\/[^/]*/i.exec(folder)?.[0] ?? '';
  const cut = folder.lastIndexOf('/');
  if (cut < scheme.length || folder === scheme || folder === '/') {
    return undefined;
  }
  return folder.slice(0, cut) === '' ? '/' : folder.slice(0, cut);
}

function trimmed(folder: string): string {
  return folder.length > 1 && folder.endsWith('/') && !folder.endsWith('://') ? folder.slice(0, -1) : folder;
}

function joined(folder: string, name: string): string {
  return folder === '/' ? `/${name}` : `${folder}/${name}`;
}
