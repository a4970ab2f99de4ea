import { type Finding, lineChanges } from '../core/index.ts';
import { decodeText } from './decodeText.ts';
import type { FoundFile } from './findFiles.ts';
import { GitRepository } from './gitRepository.ts';
import type { Run } from './run.ts';

/** Whether a finding in that text of a file stands on a line that was changed or is new. */
export type ChangedTest = (file: FoundFile, text: string) => (finding: Pick<Finding, 'range'>) => boolean;

/**
 * Tells what stands on lines that were changed since `revision`, saved or not committed. All of a file is new that the
 * revision does not have under its name. Rejects with `GitError` where git cannot say.
 */
export async function changedSince(run: Run, revision: string): Promise<ChangedTest> {
  const repository = await GitRepository.around(run.git, run.cwd);
  const tree = await repository.filesOf(await repository.commitOf(revision));
  const wanted = new Set(run.files.map(({ path }) => path));
  const blobs = new Map<string, string>();
  for (const { path, blob } of tree) {
    const here = repository.relativeTo(run.cwd, path);
    if (wanted.has(here)) {
      blobs.set(here, blob);
    }
  }
  const contents = await repository.contentsOf([...new Set(blobs.values())]);
  return (file, text) => {
    const before = contents.get(blobs.get(file.path) ?? '');
    const isChanged = before && changedLines(decodeText(before).text, text);
    return ({ range }) => {
      // A range that ends at the start of a line has nothing of it.
      const last = range.end.character === 0 ? Math.max(range.start.line, range.end.line - 1) : range.end.line;
      for (let line = range.start.line; isChanged && line <= last; line += 1) {
        if (isChanged.has(line)) {
          return true;
        }
      }
      return !isChanged;
    };
  };
}

/** The lines of `after` that `before` does not have there; how lines end makes no difference, as git may change that. */
function changedLines(before: string, after: string): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const change of lineChanges(linesOf(before), linesOf(after))) {
    for (let line = change.after.start; line < change.after.end; line += 1) {
      lines.add(line);
    }
  }
  return lines;
}

function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n/);
}
