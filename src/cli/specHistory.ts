import { posix } from 'node:path';
import {
  type DiffedFile,
  type IsoDay,
  type Item,
  type PastVersion,
  type PastVersions,
  pairSpecs,
  type Spec,
} from '../core/index.ts';
import { decodeText } from './decodeText.ts';
import type { FoundFile } from './findFiles.ts';
import type { GitRepository } from './gitRepository.ts';
import { revisionFiles, revisionSpecs } from './revisionFiles.ts';
import type { Run } from './run.ts';

/** A version of one file. */
interface Version {
  readonly commit: string;
  /** Where the file was then, below the top of the repository. */
  readonly path: string;
}

/** So many versions of a file are looked into, the newest. */
const MOST_VERSIONS = 500;

/** What specs said in the past, as far as git remembers. Each version is read when it is asked for, and once. */
export class SpecHistory {
  readonly #repository: GitRepository;
  readonly #run: Run;
  readonly #versions = new Map<string, Promise<PastVersions>>();
  readonly #items = new Map<string, Promise<readonly Item[]>>();

  constructor(repository: GitRepository, run: Run) {
    this.#repository = repository;
    this.#run = run;
  }

  /**
   * The items of each of `files` as they were before `day`, by its path; empty for a file that was not there. Undefined where
   * git does not know what was before.
   */
  async itemsBefore(
    files: readonly DiffedFile[],
    day: IsoDay,
  ): Promise<ReadonlyMap<string, readonly Item[]> | undefined> {
    const { cwd, reader } = this.#run;
    const lookUp = (...more: string[]) => this.#repository.lookUp('rev-list', '-1', ...more, 'HEAD');
    const commit = await lookUp(`--before=${day}T00:00:00`);
    if (commit === undefined || (commit === '' && (await this.#isShallow()))) {
      return undefined;
    }
    const known = commit === '' ? [] : await revisionFiles(this.#repository, commit, cwd, []);
    const old = await revisionSpecs(this.#repository, reader, known);
    return new Map(
      pairSpecs(old, files).flatMap(({ before, after }) => (after ? [[after.path, itemsOf(before)]] : [])),
    );
  }

  /** The versions of `file`, the newest first; none for no file. */
  versionsOf(file: FoundFile | undefined): Promise<PastVersions> {
    const name = file?.absolute ?? '';
    const known = this.#versions.get(name) ?? this.#readVersions(file);
    this.#versions.set(name, known);
    return known;
  }

  async #isShallow(): Promise<boolean> {
    return (await this.#repository.lookUp('rev-parse', '--is-shallow-repository')) !== 'false';
  }

  async #readVersions(file: FoundFile | undefined): Promise<PastVersions> {
    if (!file) {
      return { versions: [], isComplete: false };
    }
    const form = ['-z', '--format=%H %cs', '--name-only', '--no-ext-diff', '--no-textconv'];
    const path = posix.relative(this.#repository.top, file.absolute);
    const log = await this.#repository.lookUp('log', '--follow', ...form, `-${MOST_VERSIONS}`, 'HEAD', '--', path);
    const versions: PastVersion[] = [];
    let head: RegExpExecArray | null = null;
    for (const part of (log ?? '').split('\0')) {
      const next = /^\n?([0-9a-f]{40,64}) (\d{4}-\d{2}-\d{2})$/.exec(part);
      if (next) {
        head = next;
      } else if (head && part.trim() !== '') {
        const version = { commit: head[1] ?? '', path: part.replace(/^\n/, '') };
        versions.push({ day: head[2] ?? '', items: () => this.#itemsIn(file, version) });
      }
    }
    return { versions, isComplete: versions.length < MOST_VERSIONS && !(await this.#isShallow()) };
  }

  #itemsIn(file: FoundFile, version: Version): Promise<readonly Item[]> {
    const name = `${version.commit}:${version.path}`;
    const known = this.#items.get(name) ?? this.#readItems(file, version);
    this.#items.set(name, known);
    return known;
  }

  async #readItems(file: FoundFile, { commit, path }: Version): Promise<readonly Item[]> {
    const entry = await this.#repository.lookUp('ls-tree', '-z', '--full-tree', commit, '--', path);
    const blob = /^\d+ blob ([0-9a-f]+)\t/.exec(entry ?? '')?.[1];
    const bytes = blob === undefined ? undefined : (await this.#repository.contentsOf([blob])).get(blob);
    return bytes ? itemsOf({ spec: await this.#run.reader.specOfText(file, decodeText(bytes).text) }) : [];
  }
}

function itemsOf(file: { readonly spec: Spec } | undefined): readonly Item[] {
  return file?.spec.items ?? [];
}
