import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { type HostedFile, hostedFileUrl } from '../core/index.ts';
import { GitRepository } from './gitRepository.ts';
import type { Git } from './program.ts';

/** The web address of a line (zero-based); undefined where there is none. */
export type UrlOfLine = (line: number) => string | undefined;

/**
 * Where the lines of a file can be read on the web, for a file (absolute, with `/`) that holds `bytes` now: in the last
 * commit of it that others have, on a server that Tandem knows. Where the text there is another one, the file without
 * the line. Undefined without git, a repository or such a commit.
 */
export async function hostedLines(
  git: Git | undefined,
  absolute: string,
  bytes: Uint8Array,
): Promise<UrlOfLine | undefined> {
  const repository = await GitRepository.around(git, posix.dirname(absolute)).catch(() => undefined);
  const path = repository && posix.relative(repository.top, absolute);
  const [remote, revision] = repository ? [await remoteOf(repository), await publishedCommit(repository)] : [];
  if (!repository || path === undefined || remote === undefined || revision === undefined) {
    return undefined;
  }
  const entry = await repository.lookUp('ls-tree', '-z', '--full-tree', revision, '--', path);
  const blob = /^\d+ blob ([0-9a-f]+)\t/.exec(entry ?? '')?.[1];
  if (blob === undefined) {
    return undefined;
  }
  const file: HostedFile = { remote, revision, path };
  const isSame = blob === nameOf(bytes, blob.length);
  return (line) => hostedFileUrl(file, isSame ? line : undefined);
}

async function remoteOf(repository: GitRepository): Promise<string | undefined> {
  const names = (await repository.lookUp('remote'))?.split(/\r?\n/) ?? [];
  const name = names.includes('origin') ? 'origin' : (names[0] ?? '');
  return name === '' ? undefined : repository.lookUp('config', '--get', `remote.${name}.url`);
}

/** The commit of now where it was pushed, else the last one that was; undefined where none is known to be. */
async function publishedCommit(repository: GitRepository): Promise<string | undefined> {
  const now = await commitOf(repository, 'HEAD');
  const pushed =
    (await commitOf(repository, '@{upstream}')) ?? (await commitOf(repository, 'refs/remotes/origin/HEAD'));
  if (now === undefined || pushed === undefined) {
    return undefined;
  }
  const isPushed = (await repository.lookUp('merge-base', '--is-ancestor', now, pushed)) !== undefined;
  return isPushed ? now : pushed;
}

function commitOf(repository: GitRepository, name: string): Promise<string | undefined> {
  return repository.commitOf(name).catch(() => undefined);
}

/** The name that git gives to these bytes; the `length` of another one tells which hash its repository uses. */
function nameOf(bytes: Uint8Array, length: number): string {
  const hash = createHash(length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
