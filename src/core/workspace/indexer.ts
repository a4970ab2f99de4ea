import type { TandemHost } from '../model/host.ts';
import type { Spec } from '../model/spec.ts';
import { createTextDocument, type TextDocument } from '../text/textDocument.ts';
import { noSharedParts } from './detached.ts';
import { detachedFile, type IndexedFile, indexedFileOf } from './indexedFile.ts';
import type { SpecIndex } from './specIndex.ts';

/** Longer texts (UTF-16 units) are read after all others, each in a slice of its own. */
export const BIG_TEXT = 256 * 1024;

/** How long the indexer works before it gives way, in milliseconds. */
const SLICE = 12;

/** How much text is read in a millisecond on a slow machine; a text that would not fit into the slice starts a new one. */
const UNITS_PER_MILLISECOND = 8_000;

/** How many files are fetched at once: texts that wait for their turn live long enough to be costly to clear away. */
const FETCHES = 6;

/** A closed file as the file system has it. */
export interface FileText {
  /** Decoded, without a byte order mark. */
  readonly text: string;
  /** In milliseconds since 1970; undefined where the file system does not tell. */
  readonly modified: number | undefined;
}

export interface IndexerOptions {
  readonly index: SpecIndex;
  readonly host: TandemHost;
  /** Fetches a closed file; undefined when it is gone or cannot be read as text. */
  readonly fetch: (uri: string) => Promise<FileText | undefined>;
  /** Reads a closed file's text as a spec. */
  readonly read: (document: TextDocument) => Spec;
}

/** How far the reading of the workspace is. `read === total` when there is nothing left to do. */
export interface IndexProgress {
  readonly read: number;
  readonly total: number;
}

/** Keeps an index up to date, a slice at a time, so that typing stays smooth. */
export interface Indexer {
  /** Files to read or read again, in the order of `uris`; one that is waiting already keeps its place. */
  enqueue(uris: Iterable<string>): void;
  /** Files that are gone: forgotten at once, waiting or not, unless an editor holds them. */
  remove(uris: Iterable<string>): void;
  /** The reading of an open document; it overrides the file of the same uri until {@link closed}. `modified` as in {@link IndexedFile}. */
  opened(spec: Spec, modified: number | undefined): void;
  /** The document is closed: its file counts again and is read again. */
  closed(uri: string): void;
  readonly progress: IndexProgress;
  /** Calls `listener` when the progress has changed, at most once a slice; the returned function ends that. */
  onDidProgress(listener: (progress: IndexProgress) => void): () => void;
  /** Resolves when nothing waits to be read. */
  whenIdle(): Promise<void>;
  /** Stops for good; what was read stays in the index. */
  dispose(): void;
}

/** An indexer with nothing to do yet. */
export function createIndexer(options: IndexerOptions): Indexer {
  return new QueueIndexer(options);
}

class QueueIndexer implements Indexer {
  readonly #options: IndexerOptions;
  /** What waits; the number tells whether a file was asked for again while it was being fetched. */
  readonly #waiting = new Map<string, number>();
  readonly #big = new Map<string, number>();
  readonly #open = new Set<string>();
  readonly #listeners = new Set<(progress: IndexProgress) => void>();
  /** Read in this slice, and not in the index yet. */
  readonly #done = new Map<string, IndexedFile>();
  readonly #gone = new Set<string>();
  readonly #parts = noSharedParts();
  #sliceStart = 0;
  #ticket = 0;
  #read = 0;
  #total = 0;
  #running: Promise<void> | undefined;
  #disposed = false;

  constructor(options: IndexerOptions) {
    this.#options = options;
  }

  get progress(): IndexProgress {
    return { read: this.#read, total: this.#total };
  }

  enqueue(uris: Iterable<string>): void {
    for (const uri of uris) {
      if (this.#open.has(uri)) {
        continue;
      }
      this.#ticket += 1;
      if (!this.#waiting.has(uri) && !this.#big.delete(uri)) {
        this.#total += 1;
      }
      this.#waiting.set(uri, this.#ticket);
    }
    this.#start();
  }

  remove(uris: Iterable<string>): void {
    const gone = [...uris].filter((uri) => !this.#open.has(uri));
    for (const uri of gone) {
      this.#forget(uri);
    }
    this.#options.index.update({ set: [], deleted: gone });
  }

  opened(spec: Spec, modified: number | undefined): void {
    this.#open.add(spec.document.uri);
    this.#forget(spec.document.uri);
    this.#options.index.set(indexedFileOf(spec, modified));
  }

  closed(uri: string): void {
    if (this.#open.delete(uri)) {
      this.enqueue([uri]);
    }
  }

  onDidProgress(listener: (progress: IndexProgress) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async whenIdle(): Promise<void> {
    while (this.#running) {
      await this.#running;
    }
  }

  dispose(): void {
    this.#disposed = true;
    this.#done.clear();
    this.#gone.clear();
    this.#waiting.clear();
    this.#big.clear();
    this.#listeners.clear();
  }

  #forget(uri: string): void {
    this.#done.delete(uri);
    this.#gone.delete(uri);
    if (this.#waiting.delete(uri) || this.#big.delete(uri)) {
      this.#total -= 1;
    }
  }

  #start(): void {
    if (!this.#running && !this.#disposed && this.#waiting.size + this.#big.size > 0) {
      this.#running = this.#run().finally(() => {
        this.#running = undefined;
        this.#start();
      });
    }
  }

  async #run(): Promise<void> {
    // A burst of file events arrives within one turn of the host: let it all come in first.
    await this.#giveWay();
    while (!this.#disposed && this.#waiting.size + this.#big.size > 0) {
      await (this.#waiting.size > 0 ? this.#readBatch(this.#waiting, FETCHES) : this.#readBatch(this.#big, 1));
    }
    this.#read = 0;
    this.#total = 0;
    this.#report();
  }

  async #readBatch(queue: Map<string, number>, size: number): Promise<void> {
    const batch = firstOf(queue, size);
    const files = await Promise.all(batch.map(([uri]) => this.#fetch(uri)));
    for (const [index, [uri, ticket]] of batch.entries()) {
      const file = files[index];
      if (file && this.#elapsed() + file.text.length / UNITS_PER_MILLISECOND > SLICE) {
        await this.#giveWay();
      }
      // Asked for again, removed or opened while it was fetched: what we hold is not its text any more.
      if (this.#disposed || queue.get(uri) !== ticket) {
        continue;
      }
      queue.delete(uri);
      if (file && file.text.length > BIG_TEXT && queue !== this.#big) {
        this.#big.set(uri, ticket);
        continue;
      }
      this.#read += 1;
      const indexed = file && this.#indexed(createTextDocument(uri, ticket, file.text), file.modified);
      if (indexed) {
        this.#done.set(uri, indexed);
      } else {
        this.#gone.add(uri);
      }
    }
    this.#flush();
  }

  async #fetch(uri: string): Promise<FileText | undefined> {
    try {
      return await this.#options.fetch(uri);
    } catch (error) {
      this.#options.host.log.warn('index.fetchFailed', { uri, error: String(error) });
      return undefined;
    }
  }

  #indexed(document: TextDocument, modified: number | undefined): IndexedFile | undefined {
    try {
      return detachedFile(indexedFileOf(this.#options.read(document), modified), this.#parts);
    } catch (error) {
      this.#options.host.log.error('index.readFailed', { uri: document.uri, error: String(error) });
      return undefined;
    }
  }

  #elapsed(): number {
    return this.#options.host.now() - this.#sliceStart;
  }

  async #giveWay(): Promise<void> {
    this.#flush();
    await this.#options.host.pause();
    this.#sliceStart = this.#options.host.now();
  }

  #flush(): void {
    if (this.#done.size + this.#gone.size > 0) {
      const change = { set: [...this.#done.values()], deleted: [...this.#gone] };
      this.#done.clear();
      this.#gone.clear();
      this.#options.index.update(change);
      this.#report();
    }
  }

  #report(): void {
    const { progress } = this;
    for (const listener of [...this.#listeners]) {
      listener(progress);
    }
  }
}

function firstOf(queue: ReadonlyMap<string, number>, size: number): [string, number][] {
  const entries: [string, number][] = [];
  for (const entry of queue) {
    if (entries.push(entry) === size) {
      break;
    }
  }
  return entries;
}
