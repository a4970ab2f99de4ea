import * as vscode from 'vscode';
import { type BoardPast, firstSeen, type IndexedFile, type IsoDay, isAgeing, isQuiet } from '../core/index.ts';
import { DisposableStore } from './disposableStore.ts';
import { isAsCommitted, repositoryOf } from './git.ts';
import { guard } from './guard.ts';
import type { Foundation } from './services.ts';
import { SpecPast } from './specPast.ts';

/** So many specs are looked up: each costs git a process or more. */
const MOST_SPECS = 500;

/** So long it waits for more before it tells, in milliseconds: nobody waits for these, and the board is drawn anew for them. */
const CALM = 1500;

/** What git knows of one spec. */
interface Known {
  /** The commit that was asked; another one may know more. */
  readonly head: string;
  readonly lastChange: IsoDay | undefined;
  /** By the keys of items; undefined for those that git does not know. */
  readonly days: ReadonlyMap<string, IsoDay | undefined>;
}

/** Since when things are open and specs are untouched, from git: looked up bit by bit while somebody looks at the board. */
export class BoardDates implements vscode.Disposable, BoardPast {
  readonly #services: Foundation;
  readonly #store = new DisposableStore();
  readonly #changes = this.#store.add(new vscode.EventEmitter<void>());
  readonly #known = new Map<string, Known>();
  #running: vscode.CancellationTokenSource | undefined;
  #timer: Timer | undefined;

  /** More is known. */
  readonly onDidChange = this.#changes.event;

  /** Looks up what is not known yet. Does nothing while it is at it. */
  readonly lookUp: () => void;

  constructor(services: Foundation) {
    this.#services = services;
    this.lookUp = guard(services.log, 'board.dates', () => this.#lookUp());
  }

  openSince(uri: string, key: string): IsoDay | undefined {
    return this.#known.get(uri)?.days.get(key);
  }

  lastChange(uri: string): IsoDay | undefined {
    return this.#known.get(uri)?.lastChange;
  }

  /** Stops looking up; what is known stays. */
  stop(): void {
    this.#running?.cancel();
    this.#running = undefined;
  }

  dispose(): void {
    this.stop();
    clearTimeout(this.#timer);
    this.#store.dispose();
  }

  #tell(): void {
    this.#timer = undefined;
    this.#changes.fire();
  }

  async #lookUp(): Promise<void> {
    if (this.#running) {
      return;
    }
    const running = new vscode.CancellationTokenSource();
    this.#running = running;
    const past = new SpecPast(this.#services, running.token);
    try {
      for (const file of [...this.#services.workspace.index.files()]) {
        // One after the other: each is a process of git's.
        const known = running.token.isCancellationRequested ? undefined : await this.#knownOf(file, past);
        if (known && !running.token.isCancellationRequested) {
          this.#known.set(file.uri, known);
          this.#timer ??= setTimeout(() => this.#tell(), CALM);
        }
      }
    } finally {
      if (this.#running === running) {
        this.#running = undefined;
      }
      running.dispose();
    }
  }

  /** What git knows of a spec; undefined where there is nothing to ask or nothing new. */
  async #knownOf(file: IndexedFile, past: SpecPast): Promise<Known | undefined> {
    const open = file.state === 'live' ? file.items.filter(isAgeing) : [];
    const quiet = isQuiet(file);
    if (open.length === 0 && !quiet) {
      return undefined;
    }
    const uri = vscode.Uri.parse(file.uri, true);
    const repository = await repositoryOf(uri);
    const head = repository?.state.HEAD?.commit;
    if (!repository || head === undefined) {
      return undefined;
    }
    const known = this.#known.get(file.uri);
    if (!known && this.#known.size >= MOST_SPECS) {
      return undefined;
    }
    const isTouched = !isAsCommitted(repository, uri);
    if (known?.head === head && open.every(({ key }) => known.days.has(key))) {
      return isTouched && known.lastChange !== undefined ? { ...known, lastChange: undefined } : undefined;
    }
    const versions = await past.versionsOf(file.uri);
    const days = new Map(known?.days);
    for (const item of open) {
      if (days.get(item.key) === undefined) {
        days.set(item.key, await firstSeen(item, versions));
      }
    }
    return { head, days, lastChange: isTouched ? undefined : versions.versions[0]?.day };
  }
}
