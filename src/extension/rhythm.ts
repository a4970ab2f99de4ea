import type { Indexer, SpecIndex } from '../core/index.ts';

/** How long to wait before the views hear of changes, in milliseconds, while few files are read or nothing is shown yet. */
const SOON = 50;

/** From so many files on it is longer, as all is shown anew each time… */
const MANY = 20;

/** …and grows with what there is to show: so many milliseconds for each file that was read, within these bounds. */
const PER_FILE = 0.5;
const LEAST = 300;
const MOST = 2000;

/** Tells of changes of an index, many at a time while many come. */
export class Rhythm {
  readonly #tell: () => void;
  readonly #read: { readonly index: SpecIndex; readonly indexer: Indexer };
  #showsSome = false;
  #timer: Timer | undefined;
  #due = Number.POSITIVE_INFINITY;

  constructor(read: { readonly index: SpecIndex; readonly indexer: Indexer }, tell: () => void) {
    this.#read = read;
    this.#tell = tell;
  }

  /** Something has changed. The sooner of two waits counts: when all is read, nobody waits on. */
  changed(): void {
    const wait = this.#wait();
    const due = performance.now() + wait;
    if (due < this.#due) {
      clearTimeout(this.#timer);
      this.#due = due;
      this.#timer = setTimeout(() => {
        this.#due = Number.POSITIVE_INFINITY;
        this.#showsSome ||= this.#read.index.size > 0;
        this.#tell();
      }, wait);
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  #wait(): number {
    const { index, indexer } = this.#read;
    const isCalm = indexer.progress.total < MANY || !this.#showsSome;
    return isCalm ? SOON : Math.min(MOST, Math.max(LEAST, index.size * PER_FILE));
  }
}
