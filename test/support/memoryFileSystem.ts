import type { CliFileSystem } from '../../src/cli/program.ts';
import type { FolderEntry } from '../../src/core/index.ts';

/** A file system of plain texts by absolute path. Files that are named as unreadable are there, but cannot be read. */
export class MemoryFileSystem implements CliFileSystem {
  readonly #files = new Map<string, Uint8Array>();
  readonly #unreadable: ReadonlySet<string>;
  /** Every path that was read, in order. */
  readonly reads: string[] = [];

  constructor(files: Readonly<Record<string, string | Uint8Array>>, unreadable: readonly string[] = []) {
    for (const [path, content] of Object.entries(files)) {
      this.#files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    }
    this.#unreadable = new Set(unreadable);
  }

  bytesOf(path: string): Uint8Array | undefined {
    return this.#files.get(path);
  }

  async kindOf(path: string): Promise<'file' | 'folder' | undefined> {
    if (this.#files.has(path)) {
      return 'file';
    }
    const start = path === '/' ? '/' : `${path}/`;
    return [...this.#files.keys()].some((file) => file.startsWith(start)) ? 'folder' : undefined;
  }

  async readFolder(path: string): Promise<FolderEntry[]> {
    this.#check(path);
    const start = path === '/' ? '/' : `${path}/`;
    const entries = new Map<string, FolderEntry>();
    for (const file of this.#files.keys()) {
      if (file.startsWith(start)) {
        const [name = '', ...rest] = file.slice(start.length).split('/');
        entries.set(name, { name, kind: rest.length === 0 ? 'file' : 'folder', isLink: false });
      }
    }
    return [...entries.values()];
  }

  async readFile(path: string): Promise<Uint8Array> {
    this.#check(path);
    this.reads.push(path);
    const bytes = this.#files.get(path);
    if (!bytes) {
      throw Object.assign(new Error(path), { code: 'ENOENT' });
    }
    return bytes;
  }

  async writeFile(path: string, bytes: Uint8Array): Promise<void> {
    this.#check(path);
    this.#files.set(path, bytes);
  }

  #check(path: string): void {
    if (this.#unreadable.has(path)) {
      throw Object.assign(new Error(path), { code: 'EACCES' });
    }
  }
}
