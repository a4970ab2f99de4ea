import { memoised } from '../memo.ts';
import type { Definition, FileReferences, Use } from './fileReferences.ts';
import { isContrary, NO_REFERENCES } from './fileReferences.ts';
import { formOf } from './ids.ts';
import { placesWithId } from './placesWithId.ts';
import type { Standing } from './standings.ts';

/** Something at a place in a file. */
export type In<Place> = Place & { readonly uri: string };

/** The ids of the workspace, where they are defined and where they are used. */
export interface References {
  /** Every definition of an id, in the order in which the files were put. */
  definitionsOf(id: string): readonly In<Definition>[];
  /** Every use of an id. */
  usesOf(id: string): readonly In<Use>[];
  /** The uses of an id, in that order, which speak of what `uri` calls by it: {@link resolve} leads there. */
  usesMeaning(uri: string, id: string): readonly In<Use>[];
  /**
   * What a use in `uri` speaks of: a definition in its own file, else in its folder or one right above, else the only one there is.
   * Where a file gives one id to two kinds of things, what the place is about decides. Undefined where none fits.
   */
  resolve(uri: string, use: Pick<Use, 'id' | 'about'>): In<Definition> | undefined;
  /**
   * The uses in a file that resolve to nothing although ids of that form are defined in the file or beside it. `own` is what
   * the file holds now, where that may be newer than what was put.
   */
  dangling(uri: string, own?: FileReferences): readonly Use[];
  /** The ids that a file gives twice to things of one kind; each but the first. */
  duplicates(uri: string, own?: FileReferences): readonly Definition[];
  /** The decisions of a file that another file gives the same id and title, and a status that says the opposite. */
  contradicted(uri: string, own?: FileReferences): readonly Contradiction[];
  /** Where a file says of a record, itself or another, that it stands elsewhere than a list of records or that one does. */
  standingsBeyond(uri: string, own?: FileReferences): readonly OtherStanding[];
}

/** Two places that say of one record where its decision stands, and do not agree. */
export interface OtherStanding {
  readonly here: Standing;
  readonly there: In<Standing>;
}

/** Two places that say of one decision where it stands, and do not agree. */
export interface Contradiction {
  readonly here: Definition;
  readonly there: In<Definition>;
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
  const forms = new Map<string, Map<string, number>>();
  const standing = new Map<string, Set<string>>();
  /** Of ids that several files define, the one in each folder, undefined where there are more. Made when it is asked for. */
  const byFolder = new Map<string, ReadonlyMap<string, string | undefined>>();

  function change(uri: string, { definitions, uses, standings }: FileReferences, by: 1 | -1): void {
    const folder = folderOf(uri);
    const counts = forms.get(folder) ?? new Map<string, number>();
    for (const { id } of definitions) {
      const form = formOf(id);
      const count = (counts.get(form) ?? 0) + by;
      if (count > 0) {
        counts.set(form, count);
      } else {
        counts.delete(form);
      }
      byFolder.delete(id);
    }
    if (counts.size > 0) {
      forms.set(folder, counts);
    } else {
      forms.delete(folder);
    }
    note(defining, definitions, uri, by);
    note(using, uses, uri, by);
    const records = standings.map(({ file }) => ({ id: file }));
    note(standing, records, uri, by);
  }

  function placesOf<Place extends { readonly id: string }>(
    uris: Iterable<string>,
    id: string,
    take: (file: FileReferences) => readonly Place[],
  ): In<Place>[] {
    return [...uris].flatMap((uri) => {
      const file = files.get(uri);
      return file ? placesWithId(take(file), id).map((place) => ({ ...place, uri })) : [];
    });
  }

  /** Whether a file other than the one at `uri`, of which there may be news, defines an id. */
  function isDefinedBeyond(id: string, uri: string): boolean {
    const uris = defining.get(id);
    return uris !== undefined && (uris.size > 1 || !uris.has(uri));
  }

  const definitionsOf = (id: string) => placesOf(defining.get(id) ?? [], id, (file) => file.definitions);

  /** The file whose definition of an id is meant in another one. */
  function homeOf(uri: string, id: string): string | undefined {
    const uris = defining.get(id);
    if (uris?.has(uri)) {
      return uri;
    }
    if (!uris || uris.size === 1) {
      const [only] = uris ?? [];
      return only;
    }
    const near = byFolder.get(id) ?? onlyOnes(uris);
    byFolder.set(id, near);
    let folder = folderOf(uri);
    for (let level = 0; level < LEVELS; level += 1) {
      if (near.has(folder)) {
        return near.get(folder);
      }
      folder = folderOf(folder.slice(0, -1));
    }
    return undefined;
  }

  function resolve(uri: string, { id, about }: Pick<Use, 'id' | 'about'>): In<Definition> | undefined {
    const home = homeOf(uri, id);
    const file = home === undefined ? undefined : files.get(home);
    const firsts = file && firstOnes(file);
    const found = firsts?.get(nameOf(id, about)) ?? firsts?.get(id);
    return found && home !== undefined ? { ...found, uri: home } : undefined;
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
    usesOf: (id) => placesOf(using.get(id) ?? [], id, (file) => file.uses),
    usesMeaning: (uri, id) =>
      placesOf(
        [...(using.get(id) ?? [])].filter((other) => homeOf(other, id) === uri),
        id,
        (file) => file.uses,
      ),
    resolve,
    dangling(uri, own = files.get(uri) ?? NO_REFERENCES) {
      const beside = forms.get(folderOf(uri));
      const ids = new Set(own.definitions.map(({ id }) => id));
      const ownForms = new Set(own.definitions.map(({ id }) => formOf(id)));
      return own.uses.filter(({ id }) => {
        const form = formOf(id);
        return (ownForms.has(form) || (beside?.get(form) ?? 0) > 0) && !ids.has(id) && !isDefinedBeyond(id, uri);
      });
    },
    duplicates(uri, own = files.get(uri) ?? NO_REFERENCES) {
      const seen = new Set<string>();
      return own.definitions.filter(({ id, kind }) => {
        const name = nameOf(id, kind);
        return seen.size === seen.add(name).size;
      });
    },
    contradicted: (uri, own = files.get(uri) ?? NO_REFERENCES) =>
      own.definitions.flatMap((here) => {
        const there = here.status && definitionsOf(here.id).find((one) => one.uri !== uri && isContrary(here, one));
        return there ? [{ here, there }] : [];
      }),
    standingsBeyond: (uri, own = files.get(uri) ?? NO_REFERENCES) =>
      own.standings.flatMap((here) => {
        for (const other of standing.get(here.file) ?? []) {
          const file = other === uri ? undefined : files.get(other);
          const said = file && standingsIn(file).get(here.file);
          if (said && said.status !== here.status) {
            return [{ here, there: { ...said, uri: other } }];
          }
        }
        return [];
      }),
  };
}

/** So many folders are looked through for an id: that of the file itself, and those right above. */
const LEVELS = 3;

/** The one of `uris` in each folder, undefined where there are more. */
function onlyOnes(uris: Iterable<string>): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const uri of uris) {
    const folder = folderOf(uri);
    found.set(folder, found.has(folder) ? undefined : uri);
  }
  return found;
}

/** The first definition of each id, and of each id and kind. */
const firstOnes = memoised(({ definitions }: FileReferences): ReadonlyMap<string, Definition> => {
  const found = new Map<string, Definition>();
  for (const definition of definitions) {
    for (const name of [definition.id, nameOf(definition.id, definition.kind)]) {
      found.set(name, found.get(name) ?? definition);
    }
  }
  return found;
});

function nameOf(id: string, kind: Definition['kind']): string {
  return `${id} ${kind ?? ''}`;
}

/** What a file first says of each record. */
const standingsIn = memoised(
  ({ standings }: FileReferences): ReadonlyMap<string, Standing> =>
    new Map(standings.toReversed().map((one) => [one.file, one])),
);

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
