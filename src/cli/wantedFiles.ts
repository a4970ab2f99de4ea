import { type FoundFile, findFiles } from './findFiles.ts';
import type { Run } from './run.ts';

/** The Markdown files that `paths` mean; what cannot be had is complained about. */
export async function wantedFiles(
  { cwd, fs, complaints }: Pick<Run, 'cwd' | 'fs' | 'complaints'>,
  paths: readonly string[],
): Promise<readonly FoundFile[]> {
  const { files, errors, notes } = await findFiles(fs, cwd, paths);
  notes.forEach(complaints.warn);
  errors.forEach(complaints.fail);
  return files;
}
