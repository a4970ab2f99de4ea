import { isAbsolute, posix, relative, resolve } from 'node:path';
import { compileGlobs, hasWildcard, isMarkdownName, walkFolders } from '../core/index.ts';
import { IgnoredPaths } from './ignoredPaths.ts';
import { withSlashes } from './paths.ts';
import type { CliFileSystem } from './program.ts';
import { reasonOf } from './reasonOf.ts';

/** A file to read. */
export interface FoundFile {
  /** Absolute, with `/`. */
  readonly absolute: string;
  /** From the working directory, with `/`. */
  readonly path: string;
}

export interface FoundFiles {
  /** By path; none twice. */
  readonly files: readonly FoundFile[];
  /** English sentences for people: what was asked for and cannot be had. */
  readonly errors: readonly string[];
  /** English sentences for people: what was left out on purpose though it was named. */
  readonly notes: readonly string[];
}

const MOST = 1_000_000;

/** Finds the Markdown files that `paths` mean: files, folders and globs; the working directory where there are none. */
export async function findFiles(fs: CliFileSystem, cwd: string, paths: readonly string[]): Promise<FoundFiles> {
  const search = new Search(fs, cwd);
  for (const path of paths.length === 0 ? ['.'] : paths) {
    await search.add(path);
  }
  return search.result();
}

class Search {
  readonly #fs: CliFileSystem;
  readonly #cwd: string;
  readonly #ignored: IgnoredPaths;
  readonly #found = new Map<string, FoundFile>();
  readonly #errors: string[] = [];
  readonly #notes: string[] = [];

  constructor(fs: CliFileSystem, cwd: string) {
    this.#fs = fs;
    this.#cwd = withSlashes(resolve(cwd));
    this.#ignored = new IgnoredPaths(fs);
  }

  result(): FoundFiles {
    const files = [...this.#found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    return { files, errors: this.#errors, notes: this.#notes };
  }

  async add(path: string): Promise<void> {
    const absolute = withSlashes(resolve(this.#cwd, path));
    const kind = await this.#fs.kindOf(absolute);
    if (kind === 'other') {
      this.#errors.push(`${path}: this is neither a file nor a folder.`);
    } else if (kind === undefined && hasWildcard(path)) {
      await this.#addGlob(path);
    } else if (kind === undefined) {
      this.#errors.push(`${path}: there is no such file or folder.`);
    } else if (await this.#ignored.isLeftOut(absolute, kind === 'folder', this.#cwd)) {
      this.#notes.push(`${path}: left out, as .gitignore or its folder says.`);
    } else if (kind === 'file') {
      this.#take(absolute);
    } else {
      await this.#walk(absolute, () => true, path);
    }
  }

  async #addGlob(glob: string): Promise<void> {
    const parts = withSlashes(glob).split('/');
    const fixed = parts.slice(0, parts.findIndex(hasWildcard)).join('/');
    const base = withSlashes(resolve(this.#cwd, fixed === '' && glob.startsWith('/') ? '/' : fixed));
    const matches = compileGlobs([
      parts.slice(fixed === '' && !glob.startsWith('/') ? 0 : fixed.split('/').length).join('/'),
    ]);
    const before = this.#found.size;
    if ((await this.#fs.kindOf(base)) === 'folder' && !(await this.#ignored.isLeftOut(base, true, this.#cwd))) {
      await this.#walk(base, matches, glob);
    }
    if (this.#found.size === before) {
      this.#errors.push(`${glob}: no Markdown file is of that form.`);
    }
  }

  async #walk(folder: string, matches: (path: string) => boolean, asked: string): Promise<void> {
    const left = new Set<string>();
    const { paths, complete } = await walkFolders({
      readFolder: async (path) => {
        const at = posix.join(folder, path);
        try {
          const entries = await this.#fs.readFolder(at);
          const isIgnored = await this.#ignored.testFor(at);
          for (const { name, kind } of entries) {
            const isFolder = kind === 'folder';
            if ((isFolder || isMarkdownName(name)) && isIgnored(name, isFolder)) {
              left.add(posix.join(path, name));
            }
          }
          return entries;
        } catch (error) {
          this.#errors.push(`${withSlashes(relative(this.#cwd, at)) || '.'}: ${reasonOf(error)}`);
          return undefined;
        }
      },
      accepts: (path) => !left.has(path) && matches(path),
      mayHold: (path) => !left.has(path),
      isCancelled: () => false,
      maxFiles: MOST,
    });
    if (!complete) {
      this.#errors.push(`${asked}: there are more folders here than Tandem looks into.`);
    }
    for (const path of paths) {
      this.#take(posix.join(folder, path));
    }
  }

  #take(absolute: string): void {
    const below = withSlashes(relative(this.#cwd, absolute));
    this.#found.set(absolute, { absolute, path: isAbsolute(below) ? absolute : below });
  }
}
