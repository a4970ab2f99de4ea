import type { Spec } from '../model/spec.ts';
import type { Position } from '../text/position.ts';
import { rangeTouches } from '../text/range.ts';

/** Nothing is asked of an item that somebody is just writing. */
interface OpenDocument {
  spec: Spec;
  /** The keys of the version before. */
  known: ReadonlySet<string>;
  /** New keys, and whether the document was saved since. */
  readonly fresh: Map<string, { saved: boolean }>;
  cursors: readonly Position[];
}

/**
 * Knows which items of open documents were just made: a key that the version before did not have stays fresh until the
 * document is saved and no cursor is in the item.
 */
export class FreshItems {
  readonly #documents = new Map<string, OpenDocument>();

  /** A new reading of an open document. In the first one nothing is fresh. */
  update(spec: Spec): void {
    const keys = new Set(spec.items.map((item) => item.key));
    const document = this.#documents.get(spec.document.uri);
    if (!document) {
      this.#documents.set(spec.document.uri, { spec, known: keys, fresh: new Map(), cursors: [] });
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

  /** Where the cursors are now, as of the last {@link update}; empty when no editor shows the document. */
  moved(uri: string, cursors: readonly Position[]): void {
    const document = this.#documents.get(uri);
    if (document) {
      document.cursors = cursors;
      settle(document);
    }
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

  /** The keys of the fresh items; empty for a document that is not open. A copy that later calls do not change. */
  keys(uri: string): ReadonlySet<string> {
    return new Set(this.#documents.get(uri)?.fresh.keys());
  }
}

function settle({ spec, fresh, cursors }: OpenDocument): void {
  for (const item of spec.items) {
    if (fresh.get(item.key)?.saved && !cursors.some((cursor) => rangeTouches(item.range, cursor))) {
      fresh.delete(item.key);
    }
  }
}
