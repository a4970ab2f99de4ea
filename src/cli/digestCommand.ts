import { pathToFileURL } from 'node:url';
import {
  type DiffedFile,
  type Digest,
  type DigestEntry,
  digestOf,
  digestPage,
  entryName,
  formatMessage,
  type IsoDay,
  type Item,
  matchItems,
  type NamedPlace,
  type PageFormat,
  renderPage,
  undatedEntries,
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
  const days = history ? await daysOf(digest, read, history) : new Map<string, IsoDay>();
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

/** The days that git knows of what carries none: since when an item is there, or since when it is decided. */
async function daysOf(
  digest: Digest,
  read: ReadonlyMap<string, ReadFile>,
  history: SpecHistory,
): Promise<Map<string, IsoDay>> {
  const days = new Map<string, IsoDay>();
  for (const entry of undatedEntries(digest)) {
    const file = read.get(entry.uri)?.file;
    const day = file && (await history.firstDay(file, (items) => wasSo(entry, items)));
    if (day !== undefined) {
      days.set(entryName(entry), day);
    }
  }
  return days;
}

function wasSo({ item }: DigestEntry, items: readonly Item[]): boolean {
  const [match] = matchItems(items, [item]).matched;
  const old = match?.before;
  return old?.kind === 'decision' && (item.status !== 'decided' || old.status === 'decided');
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
