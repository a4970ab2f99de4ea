import { posix } from 'node:path';
import { type IgnoreFile, isExcludedFolder, isIgnored, parseIgnoreFile } from '../core/index.ts';
import { decodeText } from './decodeText.ts';
import type { CliFileSystem } from './program.ts';

/** Knows which files nobody wants read: those that `.gitignore` names, and folders such as `node_modules`. */
export class IgnoredPaths {
  readonly #fs: CliFileSystem;
  readonly #chains = new Map<string, Promise<readonly IgnoreFile[]>>();

  constructor(fs: CliFileSystem) {
    this.#fs = fs;
  }

  /** Tells of a name in `folder` whether it is left out, the folder itself aside. */
  async testFor(folder: string): Promise<(name: string, isFolder: boolean) => boolean> {
    const at = folder.endsWith('/') ? folder.slice(0, -1) : folder;
    const files = await this.#filesFor(at);
    return (name, isFolder) => (isFolder && isExcludedFolder(name)) || isIgnored(`${at}/${name}`, isFolder, files);
  }

  /** Whether `path` or a folder between it and `top` is left out. Paths that are not below `top` are not. */
  async isLeftOut(path: string, isFolder: boolean, top: string): Promise<boolean> {
    const start = top.endsWith('/') ? top : `${top}/`;
    if (!path.startsWith(start)) {
      return false;
    }
    const names = path.slice(start.length).split('/');
    let folder = top;
    for (const [index, name] of names.entries()) {
      const test = await this.testFor(folder);
      if (test(name, isFolder || index < names.length - 1)) {
        return true;
      }
      folder = posix.join(folder, name);
    }
    return false;
  }

  /** The `.gitignore` files that hold in `folder`, outermost first: those of its repository, or its own where there is none. */
  #filesFor(folder: string): Promise<readonly IgnoreFile[]> {
    let known = this.#chains.get(folder);
    if (!known) {
      known = this.#read(folder);
      this.#chains.set(folder, known);
    }
    return known;
  }

  async #read(folder: string): Promise<readonly IgnoreFile[]> {
    const cut = folder.lastIndexOf('/');
    const isTop = cut < 0 || (await this.#fs.kindOf(`${folder}/.git`)) !== undefined;
    const above = isTop ? [] : await this.#filesFor(folder.slice(0, cut));
    const file = `${folder}/.gitignore`;
    if ((await this.#fs.kindOf(file)) !== 'file') {
      return above;
    }
    try {
      return [...above, parseIgnoreFile(folder, decodeText(await this.#fs.readFile(file)).text)];
    } catch {
      return above; // Git passes over one that it cannot read, too.
    }
  }
}
