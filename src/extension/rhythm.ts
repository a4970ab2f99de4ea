import type { Indexer, SpecIndex } from '../core/index.ts';

/** How long to wait before the views hear of changes, in milliseconds; longer while many files are read, as all is shown anew. */
const RHYTHM = { few: 50, many: 300, thousands: 1000 };

/** From so many files on it is many, or thousands. */
const MANY = 20;
const THOUSANDS = 2000;

/** The wait while so many files are read; short until the first of them are shown. */
function rhythmFor(files: number, showsSome: boolean): number {
  if (files < MANY || !showsSome) {
    return RHYTHM.few;
  }
  return files < THOUSANDS ? RHYTHM.many : RHYTHM.thousands;
}

/** Tells of changes of an index, many at a time while many come. */
export class Rhythm {
  readonly #tell: () => void;
  readonly #read: { readonly index: SpecIndex; readonly indexer: Indexer };
  #showsSome = false;
  #timer: Timer | undefined;

  constructor(read: { readonly index: SpecIndex; readonly indexer: Indexer }, tell: () => void) {
    this.#read = read;
    this.#tell = tell;
  }

  /** Something has changed. */
  changed(): void {
    this.#timer ??= setTimeout(
      () => {
        this.#timer = undefined;
        this.#showsSome ||= this.#read.index.size > 0;
        this.#tell();
      },
      rhythmFor(this.#read.indexer.progress.total, this.#showsSome),
    );
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}
