import { posix } from 'node:path';
import { compileGlobs, type DiffedFile, hasWildcard, isMarkdownPath } from '../core/index.ts';
import { decodeText } from './decodeText.ts';
import type { FoundFile } from './findFiles.ts';
import type { GitRepository } from './gitRepository.ts';
import type { SpecReader } from './readSpecs.ts';

/** A Markdown file of a revision. */
export interface RevisionFile {
  readonly file: FoundFile;
  /** The name of its contents. */
  readonly blob: string;
}

/** The Markdown files that `paths` mean in a commit; all below `cwd` where there are none. */
export async function revisionFiles(
  repository: GitRepository,
  commit: string,
  cwd: string,
  paths: readonly string[],
): Promise<RevisionFile[]> {
  const isWanted = pathTest(paths);
  return (await repository.filesOf(commit)).flatMap(({ path: below, blob }) => {
    const path = repository.relativeTo(cwd, below);
    return isMarkdownPath(below) && isWanted(path)
      ? [{ file: { path, absolute: posix.join(repository.top, below) }, blob }]
      : [];
  });
}

/** Reads files as their revision holds them. */
export async function revisionSpecs(
  repository: GitRepository,
  reader: SpecReader,
  files: readonly RevisionFile[],
): Promise<DiffedFile[]> {
  const contents = await repository.contentsOf([...new Set(files.map(({ blob }) => blob))]);
  const specs: DiffedFile[] = [];
  for (const { file, blob } of files) {
    const { text } = decodeText(contents.get(blob) ?? new Uint8Array());
    specs.push({ path: file.path, spec: await reader.specOfText(file, text) });
  }
  return specs;
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
