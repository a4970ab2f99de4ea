import type { Spec } from '../model/spec.ts';
import type { Position } from '../text/position.ts';
import { rangeTouches } from '../text/range.ts';

/** What is remembered of a document while it is open. */
interface OpenDocument {
  spec: Spec;
  /** The keys of the version before. */
  known: ReadonlySet<string>;
  /** New keys, and whether the document was saved since. */
  readonly fresh: Map<string, { saved: boolean }>;
  /** The keys of items in which somebody has typed and where the cursor still is. */
  readonly written: Set<string>;
  cursors: readonly Position[];
}

/**
 * Knows which items of open documents somebody is writing: a key that the version before did not have stays fresh until
 * the document is saved and no cursor is in the item; an item in which somebody typed, until the cursor leaves it. A
 * cursor alone writes nothing: who goes to a problem wants to see it.
 */
export class FreshItems {
  readonly #documents = new Map<string, OpenDocument>();

  /** A new reading of an open document. In the first one nothing is fresh. */
  update(spec: Spec): void {
    const document = this.#documents.get(spec.document.uri);
    if (document && hasSameKeys(document.spec.items, spec.items)) {
      document.spec = spec;
      return;
    }
    const keys = new Set(spec.items.map((item) => item.key));
    if (!document) {
      this.#documents.set(spec.document.uri, { spec, known: keys, fresh: new Map(), written: new Set(), cursors: [] });
      return;
    }
    for (const key of document.fresh.keys()) {
      if (!keys.has(key)) {
        document.fresh.delete(key);
      }
    }
    for (const key of keys) {
      if (!document.known.has(key)) {
        document.fresh.set(key, { saved: false });
      }
    }
    document.spec = spec;
    document.known = keys;
  }

  /** Somebody typed where the cursors are; after {@link update} and {@link moved} for that version. */
  typed(uri: string): void {
    const document = this.#documents.get(uri);
    for (const item of document?.spec.items ?? []) {
      if (document?.cursors.some((cursor) => rangeTouches(item.range, cursor))) {
        document.written.add(item.key);
      }
    }
  }

  /**
   * Where the cursors are now, as of the last {@link update}; empty when no editor shows the document. True where an item is
   * no more being written because of that.
   */
  moved(uri: string, cursors: readonly Position[]): boolean {
    const document = this.#documents.get(uri);
    if (!document) {
      return false;
    }
    document.cursors = cursors;
    return settle(document);
  }

  /** The document was saved. */
  saved(uri: string): void {
    const document = this.#documents.get(uri);
    if (document) {
      for (const state of document.fresh.values()) {
        state.saved = true;
      }
      settle(document);
    }
  }

  /** The document is closed. */
  forget(uri: string): void {
    this.#documents.delete(uri);
  }

  /** The keys of the items that somebody is writing; empty for a document that is not open. Later calls do not change it. */
  keys(uri: string): ReadonlySet<string> {
    const document = this.#documents.get(uri);
    return new Set([...(document?.fresh.keys() ?? []), ...(document?.written ?? [])]);
  }
}

/** Forgets the items that nobody writes any more; false where there are none of these. */
function settle({ spec, fresh, written, cursors }: OpenDocument): boolean {
  const before = written.size + fresh.size;
  for (const item of before === 0 ? [] : spec.items) {
    if (!cursors.some((cursor) => rangeTouches(item.range, cursor))) {
      written.delete(item.key);
      if (fresh.get(item.key)?.saved) {
        fresh.delete(item.key);
      }
    }
  }
  return written.size + fresh.size < before;
}

/** As after most keystrokes. */
function hasSameKeys(a: Spec['items'], b: Spec['items']): boolean {
  return a.length === b.length && a.every(({ key }, at) => key === b[at]?.key);
}
