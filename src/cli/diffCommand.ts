import {
  type DiffedFile,
  diffMarkdown,
  diffSpecs,
  formatMessage,
  isQuiet,
  type Message,
  QUIET_DAYS,
  quietDay,
  type SpecDiff,
} from '../core/index.ts';
import { diffText } from './diffText.ts';
import { GitError, GitRepository } from './gitRepository.ts';
import { EXIT_CLEAN, EXIT_ERROR } from './program.ts';
import { revisionFiles } from './revisionFiles.ts';
import { type Run, writeJson } from './run.ts';
import { wantedFiles } from './wantedFiles.ts';

const MOST_QUIET = 10;

/**
 * Says what is different in the specs between two revisions, or between one and the files as they are. The first path is the
 * revision; so is the second where git knows it by that name and no file is called so.
 */
export async function diffCommand(run: Run): Promise<number> {
  const { request, complaints } = run;
  const [revision, ...others] = request.paths;
  if (revision === undefined) {
    complaints.fail('diff needs a revision to compare with, such as HEAD or main.');
    return EXIT_ERROR;
  }
  try {
    const repository = await GitRepository.around(run.git, run.cwd);
    return await compare(run, repository, await revisionsIn(run, repository, revision, others));
  } catch (error) {
    if (error instanceof GitError) {
      complaints.fail(error.message);
      return EXIT_ERROR;
    }
    throw error;
  }
}

interface Revisions {
  readonly from: string;
  /** Undefined for the files as they are. */
  readonly to: string | undefined;
  readonly paths: readonly string[];
}

async function revisionsIn(
  run: Run,
  repository: GitRepository,
  first: string,
  others: readonly string[],
): Promise<Revisions> {
  const [from = '', upTo] = first.split(/\.{2,3}/, 2);
  if (upTo !== undefined) {
    const to = await repository.commitOf(upTo === '' ? 'HEAD' : upTo);
    return { from: await repository.commitOf(from === '' ? 'HEAD' : from), to, paths: others };
  }
  const [second, ...paths] = others;
  const isPath = second === undefined || (await run.fs.kindOf(`${run.cwd}/${second}`)) !== undefined;
  const to = isPath ? undefined : await repository.commitOf(second).catch(() => undefined);
  return { from: await repository.commitOf(from), to, paths: to === undefined ? others : paths };
}

async function compare(run: Run, repository: GitRepository, { from, to, paths }: Revisions): Promise<number> {
  const after = to === undefined ? await filesNow(run, paths) : await filesAt(run, repository, to, paths);
  const before = await filesAt(run, repository, from, paths);
  const diffs = diffSpecs(before, after);
  const quiet = await quietAmong(run, repository, to, after);
  write(run, { from, to, diffs, quiet });
  return EXIT_CLEAN;
}

async function filesAt(
  run: Run,
  repository: GitRepository,
  commit: string,
  paths: readonly string[],
): Promise<DiffedFile[]> {
  const files: DiffedFile[] = [];
  for (const { file, text } of await revisionFiles(repository, commit, run.cwd, paths)) {
    files.push({ path: file.path, spec: await run.reader.specOfText(file, text) });
  }
  return files;
}

async function filesNow(run: Run, paths: readonly string[]): Promise<DiffedFile[]> {
  const files = await wantedFiles(run, paths);
  const read: DiffedFile[] = [];
  for await (const { file, spec } of run.reader.read(files)) {
    read.push({ path: file.path, spec });
  }
  return read;
}

/** The specs that nobody has touched for long and that name no date. */
async function quietAmong(
  run: Run,
  repository: GitRepository,
  to: string | undefined,
  files: readonly DiffedFile[],
): Promise<string[]> {
  const commit = to ?? (await repository.commitOf('HEAD'));
  const touched = await repository.changedSince(commit, quietDay(run.today));
  // What git does not know yet is being written now.
  const known = (await repository.filesOf(commit)).filter(({ path }) => !touched.has(path));
  const untouched = new Set(known.map(({ path }) => repository.relativeTo(run.cwd, path)));
  return files.flatMap(({ path, spec }) => (untouched.has(path) && isQuiet(spec) ? [path] : []));
}

interface Answer {
  readonly from: string;
  readonly to: string | undefined;
  readonly diffs: readonly SpecDiff[];
  readonly quiet: readonly string[];
}

function write({ request, stdout, style }: Run, { from, to, diffs, quiet }: Answer): void {
  if (request.format === 'json') {
    writeJson(stdout, { version: 1, from, to: to ?? null, specs: diffs.map(record), quiet });
    return;
  }
  const isMarkdown = request.format === 'markdown';
  stdout.write(isMarkdown ? diffMarkdown(diffs, english) : diffText(diffs, style));
  if (quiet.length > 0) {
    const shown = quiet.slice(0, MOST_QUIET).map((path) => (isMarkdown ? `- \`${path}\`` : `  ${path}`));
    const more = quiet.length > MOST_QUIET ? [`${isMarkdown ? '- ' : '  '}and ${quiet.length - MOST_QUIET} more`] : [];
    const title = `Quiet: no change for ${QUIET_DAYS} days, and no date in them`;
    stdout.write(`\n${[isMarkdown ? `### ${title}\n` : style.strong(title), ...shown, ...more].join('\n')}\n`);
  }
}

function english({ template, data }: Message): string {
  return formatMessage(template, data);
}

/** A spec's changes as other tools read them; absent values are null. */
function record({ changes, oldPath, ...diff }: SpecDiff): unknown {
  return {
    ...diff,
    oldPath: oldPath ?? null,
    changes: changes.map(({ id, part, before, after, range, ...change }) => ({
      ...change,
      id: id ?? null,
      part: part ?? null,
      before: before ?? null,
      after: after ?? null,
      range: range ?? null,
    })),
  };
}
