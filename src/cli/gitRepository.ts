import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { withSlashes } from './paths.ts';
import type { Git, GitAnswer } from './program.ts';

/** Something that git could not do, in words for people. */
export class GitError extends Error {}

/** A file of a commit. */
export interface TreeFile {
  /** Below the top of the repository, with `/`. */
  readonly path: string;
  /** The name of its contents: equal contents have equal names. */
  readonly blob: string;
}

/**
 * The names that git may know contents by, in repositories that name things by SHA-1, as almost all do: as they are, and as they are
 * kept where git changes how lines end.
 */
export function blobNames(contents: Uint8Array): string[] {
  const kept = contents.includes(13) ? Buffer.from(contents).toString('latin1').replaceAll('\r\n', '\n') : undefined;
  return [nameOf(contents), ...(kept === undefined ? [] : [nameOf(Buffer.from(kept, 'latin1'))])];
}

function nameOf(contents: Uint8Array): string {
  return createHash('sha1').update(`blob ${contents.length}\0`).update(contents).digest('hex');
}

/** What git knows of the repository around a folder. Everything is read as data, never through filters, and nothing is run. */
export class GitRepository {
  readonly #git: Git;
  /** Absolute, with `/`. */
  readonly top: string;

  private constructor(git: Git, top: string) {
    this.#git = git;
    this.top = top;
  }

  /** The repository that holds `folder`. Rejects with {@link GitError} where git is missing or the folder is in none. */
  static async around(git: Git | undefined, folder: string): Promise<GitRepository> {
    const answer = await git?.(folder, ['rev-parse', '--show-toplevel']);
    if (!git || !answer) {
      throw new GitError('git is needed for this, and was not found.');
    }
    if (answer.code !== 0) {
      throw new GitError(`${folder} is not in a git repository.`);
    }
    return new GitRepository(git, withSlashes(textOf(answer).replace(/\r?\n$/, '')));
  }

  /** The commit that `revision` names: a branch, a tag, `HEAD~3`. Rejects with {@link GitError} where it names none. */
  async commitOf(revision: string): Promise<string> {
    const answer = await this.#git(this.top, [
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${revision}^{commit}`,
    ]);
    if (answer?.code !== 0) {
      throw new GitError(`git knows no revision "${revision}".`);
    }
    return textOf(answer).trim();
  }

  /** All files of a commit, in the order of their paths. */
  async filesOf(commit: string): Promise<TreeFile[]> {
    const answer = await this.#ask(['ls-tree', '-r', '-z', '--full-tree', commit]);
    return textOf(answer)
      .split('\0')
      .flatMap((line) => {
        const [meta = '', path] = split(line, '\t');
        const [, type, blob] = meta.split(' ');
        return path !== undefined && type === 'blob' && blob !== undefined ? [{ path, blob }] : [];
      });
  }

  /** The contents with these names. */
  async contentsOf(blobs: readonly string[]): Promise<Map<string, Uint8Array>> {
    const contents = new Map<string, Uint8Array>();
    if (blobs.length === 0) {
      return contents;
    }
    const { stdout } = await this.#ask(['cat-file', '--batch'], blobs.map((blob) => `${blob}\n`).join(''));
    for (let at = 0; at < stdout.length; ) {
      const end = stdout.indexOf(10, at);
      const [blob = '', , size] = new TextDecoder().decode(stdout.subarray(at, end)).split(' ');
      const length = Number(size ?? 0);
      contents.set(blob, stdout.subarray(end + 1, end + 1 + length));
      at = end + 1 + (size === undefined ? 0 : length + 1);
    }
    return contents;
  }

  /** The paths that a commit or one before it changed on `day` (ISO) or later. */
  async changedSince(commit: string, day: string): Promise<Set<string>> {
    const answer = await this.#ask(['log', '-z', '--format=', '--name-only', `--since=${day}T00:00:00`, commit]);
    return new Set(textOf(answer).split('\0'));
  }

  /** A path below the top as one below `folder`, with `/`; it starts with `..` where it is not below. */
  relativeTo(folder: string, path: string): string {
    return posix.relative(folder, posix.join(this.top, path));
  }

  /** What git says, without white space at its ends; undefined where it has no answer. */
  async lookUp(...args: readonly string[]): Promise<string | undefined> {
    const answer = await this.#git(this.top, args);
    return answer?.code === 0 ? textOf(answer).trim() : undefined;
  }

  async #ask(args: readonly string[], input?: string): Promise<GitAnswer> {
    const answer = await this.#git(this.top, args, input);
    if (answer?.code !== 0) {
      throw new GitError(`git ${args[0]} failed: ${answer?.stderr || 'no answer'}`);
    }
    return answer;
  }
}

function textOf({ stdout }: GitAnswer): string {
  return new TextDecoder().decode(stdout);
}

function split(text: string, at: string): readonly [string, string?] {
  const index = text.indexOf(at);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}
