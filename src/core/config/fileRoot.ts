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

/**
 * Answers which root a file has: the nearest folder above it with a `.tandem.json`, else with `.git`, else `fallback`
 * (the workspace folder, or the working directory). Remembers what it found out about folders until `forget`.
 */
export class FileRoots {
  readonly #probes: RootProbes;
  /** The nearest folder with each name, by the folder from which it was looked for. */
  readonly #settings = new Map<string, Promise<string | undefined>>();
  readonly #repositories = new Map<string, Promise<string | undefined>>();

  constructor(probes: RootProbes) {
    this.#probes = probes;
  }

  /** `folder` is the one that the file lies in: a path or URI with `/`. */
  async rootOf(folder: string, fallback: string): Promise<FileRoot> {
    const withSettings = await this.#nearest(TEAM_SETTINGS_FILE, trimmed(folder), this.#settings);
    if (withSettings !== undefined) {
      return { folder: withSettings, settingsFile: joined(withSettings, TEAM_SETTINGS_FILE) };
    }
    // Only asked where no settings govern the file: a team that has some is asked about each folder once, not twice.
    const withGit = await this.#nearest('.git', trimmed(folder), this.#repositories);
    return { folder: withGit ?? trimmed(fallback), settingsFile: undefined };
  }

  /** To call when a settings file or repository came or went. */
  forget(): void {
    this.#settings.clear();
    this.#repositories.clear();
  }

  /** `folder`, or the nearest one above it, that holds `name`. All of them are asked at once, each only the first time. */
  #nearest(name: string, folder: string, known: Map<string, Promise<string | undefined>>): Promise<string | undefined> {
    const before = known.get(folder);
    if (before) {
      return before;
    }
    const parent = parentOf(folder);
    const above = parent === undefined ? undefined : this.#nearest(name, parent, known);
    const found = this.#probes.exists(joined(folder, name)).then((isHere) => (isHere ? folder : above));
    known.set(folder, found);
    return found;
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
