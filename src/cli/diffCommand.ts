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
import { blobNames, GitError, GitRepository } from './gitRepository.ts';
import { inOrder } from './inOrder.ts';
import { EXIT_CLEAN, EXIT_ERROR } from './program.ts';
import { type RevisionFile, revisionFiles, revisionSpecs } from './revisionFiles.ts';
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
  const before = await revisionFiles(repository, from, run.cwd, paths);
  const untouched = await untouchedFiles(run, repository, to ?? (await repository.commitOf('HEAD')));
  const old = new Map(before.map(({ file, blob }) => [file.path, blob]));
  const known = new Set([...old.values(), ...untouched.values()]);
  const after =
    to === undefined ? await filesNow(run, paths, known) : await revisionFiles(repository, to, run.cwd, paths);
  const same = new Set(after.flatMap(({ file, blob }) => (old.get(file.path) === blob ? [file.path] : [])));
  const mayBeQuiet = new Set(after.flatMap(({ file, blob }) => (untouched.get(file.path) === blob ? [file.path] : [])));
  // What is the same in both says nothing new, and is read only where it may be quiet.
  const read = after.filter(({ file }) => !same.has(file.path) || mayBeQuiet.has(file.path));
  const now = to === undefined ? await specsNow(run, read) : await revisionSpecs(repository, run.reader, read);
  const changed = before.filter(({ file }) => !same.has(file.path));
  const diffs = diffSpecs(
    await revisionSpecs(repository, run.reader, changed),
    now.filter(({ path }) => !same.has(path)),
  );
  const quiet = now.flatMap(({ path, spec }) => (mayBeQuiet.has(path) && isQuiet(spec) ? [path] : []));
  write(run, { from, to, diffs, quiet });
  return EXIT_CLEAN;
}

/**
 * The files as they are, named as git would name their contents: by `known` names where lines only end in another way. What cannot
 * be read has no name, and is complained about when it is read for what it says.
 */
async function filesNow(run: Run, paths: readonly string[], known: ReadonlySet<string>): Promise<RevisionFile[]> {
  const files: RevisionFile[] = [];
  const named = inOrder(await wantedFiles(run, paths), async (file) => {
    const bytes = await run.fs.readFile(file.absolute).catch(() => undefined);
    const names = bytes ? blobNames(bytes) : [''];
    return { file, blob: names.find((name) => known.has(name)) ?? names[0] ?? '' };
  });
  for await (const file of named) {
    files.push(file);
  }
  return files;
}

async function specsNow({ reader }: Run, files: readonly RevisionFile[]): Promise<DiffedFile[]> {
  const read: DiffedFile[] = [];
  for await (const { file, spec } of reader.read(files.map((one) => one.file))) {
    read.push({ path: file.path, spec });
  }
  return read;
}

/** What a commit holds and nobody has touched for long: the names of its contents, by its paths. */
async function untouchedFiles(
  { cwd, today }: Run,
  repository: GitRepository,
  commit: string,
): Promise<ReadonlyMap<string, string>> {
  const touched = await repository.changedSince(commit, quietDay(today));
  const known = (await repository.filesOf(commit)).filter(({ path }) => !touched.has(path));
  return new Map(known.map(({ path, blob }) => [repository.relativeTo(cwd, path), blob]));
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
