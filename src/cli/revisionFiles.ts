import { posix } from 'node:path';
import { compileGlobs, hasWildcard, isMarkdownPath } from '../core/index.ts';
import { decodeText } from './decodeText.ts';
import type { FoundFile } from './findFiles.ts';
import type { GitRepository } from './gitRepository.ts';

/** A Markdown file as a revision holds it. */
export interface RevisionFile {
  readonly file: FoundFile;
  readonly text: string;
}

/**
 * The Markdown files that `paths` mean in a commit; all below `cwd` where there are none.
 */
export async function revisionFiles(
  repository: GitRepository,
  commit: string,
  cwd: string,
  paths: readonly string[],
): Promise<RevisionFile[]> {
  const isWanted = pathTest(paths);
  const found = (await repository.filesOf(commit)).flatMap(({ path: below, blob }) => {
    const path = repository.relativeTo(cwd, below);
    return isMarkdownPath(below) && isWanted(path)
      ? [{ file: { path, absolute: posix.join(repository.top, below) }, blob }]
      : [];
  });
  const contents = await repository.contentsOf([...new Set(found.map(({ blob }) => blob))]);
  return found.map(({ file, blob }) => ({ file, text: decodeText(contents.get(blob) ?? new Uint8Array()).text }));
}

/** Whether a path, from the working directory, is one of `paths`, below one of them, or of the form of a glob among them. */
function pathTest(paths: readonly string[]): (path: string) => boolean {
  if (paths.length === 0) {
    return (path) => !path.startsWith('../');
  }
  const tidy = paths.map((path) => posix.normalize(path).replace(/\/$/, ''));
  const names = new Set(tidy.filter((path) => !hasWildcard(path)));
  const globs = compileGlobs(tidy.filter(hasWildcard));
  return (path) => {
    for (let at = path; ; at = posix.dirname(at)) {
      if (names.has(at)) {
        return true;
      }
      if (at === '.' || at === '/' || at === '..') {
        return globs(path);
      }
    }
  };
}
