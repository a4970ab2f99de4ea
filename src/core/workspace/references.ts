import type { Definition, FileReferences, Use } from './fileReferences.ts';
import { prefixOf } from './fileReferences.ts';

/** Something at a place in a file. */
export type In<Place> = Place & { readonly uri: string };

/** The ids of the workspace, where they are defined and where they are used. */
export interface References {
  /** Every definition of an id, in the order in which the files were put. */
  definitionsOf(id: string): readonly In<Definition>[];
  /** Every use of an id. */
  usesOf(id: string): readonly In<Use>[];
  /**
   * What a use in `uri` speaks of: a definition in its own file, else in its folder or one right above, else the only one there is.
   * Where a file gives one id to two kinds of things, what the place is about decides. Undefined where none fits.
   */
  resolve(uri: string, use: Pick<Use, 'id' | 'about'>): In<Definition> | undefined;
  /** The uses in a file that resolve to nothing although ids of that form are defined in the file or beside it. */
  dangling(uri: string): readonly Use[];
  /** The ids that a file gives twice to things of one kind; each but the first. */
  duplicates(uri: string): readonly Definition[];
}

/** References that follow the index. */
export interface MutableReferences extends References {
  set(uri: string, references: FileReferences): void;
  delete(uri: string): void;
}

/** Holds no file yet. Each change costs as much as the ids of the file that changes. */
export function createReferences(): MutableReferences {
  const files = new Map<string, FileReferences>();
  const defining = new Map<string, Set<string>>();
  const using = new Map<string, Set<string>>();
  const prefixes = new Map<string, Map<string, number>>();

  function change(uri: string, { definitions, uses }: FileReferences, by: 1 | -1): void {
    const folder = folderOf(uri);
    const counts = prefixes.get(folder) ?? new Map<string, number>();
    for (const { id } of definitions) {
      const prefix = prefixOf(id) ?? '';
      counts.set(prefix, (counts.get(prefix) ?? 0) + by);
    }
    prefixes.set(folder, counts);
    if (![...counts.values()].some((count) => count > 0)) {
      prefixes.delete(folder);
    }
    note(defining, definitions, uri, by);
    note(using, uses, uri, by);
  }

  function placesOf<Place extends { readonly id: string }>(
    from: ReadonlyMap<string, ReadonlySet<string>>,
    id: string,
    take: (file: FileReferences) => readonly Place[],
  ): In<Place>[] {
    return [...(from.get(id) ?? [])].flatMap((uri) => {
      const file = files.get(uri);
      return file ? take(file).flatMap((place) => (place.id === id ? [{ ...place, uri }] : [])) : [];
    });
  }

  const definitionsOf = (id: string) => placesOf(defining, id, (file) => file.definitions);

  function resolve(uri: string, { id, about }: Pick<Use, 'id' | 'about'>): In<Definition> | undefined {
    const all = definitionsOf(id);
    const near = nearest(all, uri);
    const isOneFile = new Set(near.map((one) => one.uri)).size === 1;
    return isOneFile ? (near.find((one) => one.kind === about) ?? near[0]) : undefined;
  }

  return {
    set(uri, references) {
      const before = files.get(uri);
      if (before) {
        change(uri, before, -1);
      }
      files.delete(uri);
      files.set(uri, references);
      change(uri, references, 1);
    },
    delete(uri) {
      const before = files.get(uri);
      if (before) {
        change(uri, before, -1);
        files.delete(uri);
      }
    },
    definitionsOf,
    usesOf: (id) => placesOf(using, id, (file) => file.uses),
    resolve,
    dangling(uri) {
      const known = prefixes.get(folderOf(uri));
      return (files.get(uri)?.uses ?? []).filter(({ id }) => {
        return (known?.get(prefixOf(id) ?? '') ?? 0) > 0 && !defining.has(id);
      });
    },
    duplicates(uri) {
      const seen = new Set<string>();
      return (files.get(uri)?.definitions ?? []).filter(({ id, kind }) => {
        const name = `${kind ?? ''} ${id}`;
        return seen.size === seen.add(name).size;
      });
    },
  };
}

/** Those in the file itself, else in its folder, else in one of the folders right above, else all. */
function nearest(all: readonly In<Definition>[], uri: string): readonly In<Definition>[] {
  const own = all.filter((one) => one.uri === uri);
  let folder = folderOf(uri);
  let found = own;
  for (let level = 0; level < 3 && found.length === 0; level += 1) {
    const at = folder;
    found = all.filter((one) => folderOf(one.uri) === at);
    folder = folderOf(folder.slice(0, -1));
  }
  return found.length > 0 ? found : all;
}

function note(
  index: Map<string, Set<string>>,
  places: readonly { readonly id: string }[],
  uri: string,
  by: 1 | -1,
): void {
  for (const { id } of places) {
    const uris = index.get(id);
    if (by === 1) {
      if (uris) {
        uris.add(uri);
      } else {
        index.set(id, new Set([uri]));
      }
    } else if (uris?.delete(uri) && uris.size === 0) {
      index.delete(id);
    }
  }
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}
