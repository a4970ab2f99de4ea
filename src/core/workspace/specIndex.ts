import type { IndexedFile } from './indexedFile.ts';
import { createReferences, type References } from './references.ts';

/** Which files an update touched. */
export interface IndexChange {
  /** Added or replaced. */
  readonly set: readonly string[];
  readonly deleted: readonly string[];
}

/** All Markdown files of the workspace as they were last read. Updated file by file, never rebuilt. */
export interface SpecIndex {
  /** Puts or replaces one file. */
  set(file: IndexedFile): void;
  /** Forgets one file; nothing happens when it is unknown. */
  delete(uri: string): void;
  /** Forgets `deleted`, then puts `set`; listeners hear of it once. */
  update(change: { readonly set: readonly IndexedFile[]; readonly deleted: readonly string[] }): void;
  get(uri: string): IndexedFile | undefined;
  /** Every file, specs and others, in the order in which they were first put. */
  files(): Iterable<IndexedFile>;
  /** The ids of all files, where they are defined and used. */
  readonly references: References;
  /** How many files there are, specs and others. */
  readonly size: number;
  /** Calls `listener` after each change; the returned function ends that. */
  onDidChange(listener: (change: IndexChange) => void): () => void;
}

/** An empty index. */
export function createSpecIndex(): SpecIndex {
  const files = new Map<string, IndexedFile>();
  const references = createReferences();
  const listeners = new Set<(change: IndexChange) => void>();

  function update(change: { readonly set: readonly IndexedFile[]; readonly deleted: readonly string[] }): void {
    const deleted = change.deleted.filter((uri) => files.delete(uri));
    for (const uri of deleted) {
      references.delete(uri);
    }
    for (const file of change.set) {
      files.set(file.uri, file);
      references.set(file.uri, file.references);
    }
    if (deleted.length === 0 && change.set.length === 0) {
      return;
    }
    const set = change.set.map((file) => file.uri);
    for (const listener of [...listeners]) {
      listener({ set, deleted });
    }
  }

  return {
    set: (file) => update({ set: [file], deleted: [] }),
    delete: (uri) => update({ set: [], deleted: [uri] }),
    update,
    get: (uri) => files.get(uri),
    files: () => files.values(),
    references,
    get size() {
      return files.size;
    },
    onDidChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
