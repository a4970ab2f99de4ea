import { pathToFileURL } from 'node:url';
import {
  type DiffedFile,
  type Digest,
  digestOf,
  digestPage,
  formatMessage,
  type IsoDay,
  type NamedPlace,
  type PageFormat,
  pastDays,
  renderPage,
} from '../core/index.ts';
import { GitError, GitRepository } from './gitRepository.ts';
import { hostedLines, type UrlOfLine } from './hostedLines.ts';
import { EXIT_CLEAN } from './program.ts';
import type { ReadFile } from './readSpecs.ts';
import type { Run } from './run.ts';
import { SpecHistory } from './specHistory.ts';

/** Writes what happened in specs since a day, and what is to come. */
export async function digestCommand(run: Run): Promise<number> {
  const { request, stdout, today } = run;
  const since = request.since ?? today;
  const read = new Map<string, ReadFile>();
  const specs: DiffedFile[] = [];
  for await (const one of run.reader.read(run.files)) {
    read.set(pathToFileURL(one.file.absolute).href, one);
    specs.push({ path: one.file.path, spec: one.spec });
  }
  const history = await historyOf(run);
  const before = await history?.itemsBefore(specs, since);
  const files = [...read].map(([uri, { file, spec }]) => {
    return { uri, state: spec.state, items: spec.items, before: before?.get(file.path) };
  });
  const digest = digestOf(files, { since, today });
  const days = history
    ? await pastDays(digest, (uri) => history.versionsOf(read.get(uri)?.file))
    : new Map<string, IsoDay>();
  const urls = await urlsOf(run, digest, read);
  const text = renderPage(digestPage(digest, days), request.format as PageFormat, {
    translate: ({ template, data }) => formatMessage(template, data),
    placeOf: ({ uri, range: { start } }): NamedPlace => ({
      words: `${read.get(uri)?.file.path}:${start.line + 1}`,
      url: urls.get(uri)?.(start.line),
    }),
  });
  stdout.write(text);
  return EXIT_CLEAN;
}

/** Undefined where there is no git or no repository: then only what the texts say is told. */
async function historyOf(run: Run): Promise<SpecHistory | undefined> {
  try {
    return new SpecHistory(await GitRepository.around(run.git, run.cwd), run);
  } catch (error) {
    if (error instanceof GitError) {
      return undefined;
    }
    throw error;
  }
}

/** The web addresses of the files that the digest points to. */
async function urlsOf(
  { git }: Run,
  { decided, overdue, next, waiting, risks }: Digest,
  read: ReadonlyMap<string, ReadFile>,
): Promise<Map<string, UrlOfLine>> {
  const urls = new Map<string, UrlOfLine>();
  for (const uri of new Set(
    [decided, overdue, next, waiting, risks].flatMap((list) => list.map((entry) => entry.uri)),
  )) {
    const one = read.get(uri);
    const urlOf = one && (await hostedLines(git, one.file.absolute, one.decoded.bytes));
    if (urlOf) {
      urls.set(uri, urlOf);
    }
  }
  return urls;
}
