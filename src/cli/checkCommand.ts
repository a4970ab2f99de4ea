import {
  type Finding,
  fixAll,
  formatMessage,
  type References,
  SEVERITIES,
  type Severity,
  type Spec,
  type Tandem,
} from '../core/index.ts';
import { BeyondOneFile } from './beyondOneFile.ts';
import { type ChangedTest, changedSince } from './changedLines.ts';
import { GitError } from './gitRepository.ts';
import { EXIT_CLEAN, EXIT_ERROR, EXIT_FINDINGS } from './program.ts';
import type { ReadFile } from './readSpecs.ts';
import { reasonOf } from './reasonOf.ts';
import { type Run, writeJson } from './run.ts';
import { columns, counted, plain, type Style } from './style.ts';

/** A file, and which of its findings are asked for. */
interface CheckedFile extends ReadFile {
  readonly isWanted: ChangedTest;
  /** The ids of all files, once these are known. */
  readonly references?: References | undefined;
}

interface Totals {
  files: number;
  specs: number;
  fixed: number;
  readonly bySeverity: Map<Severity, number>;
}

/** Reports what the rules have to say, after mending what can be mended where that is asked for. */
export async function checkCommand(run: Run, tandem: Pick<Tandem, 'check'>): Promise<number> {
  const { request, stdout } = run;
  const records: unknown[] = [];
  const isWanted = await wantedTest(run);
  if (!isWanted) {
    return EXIT_ERROR;
  }
  const beyond = new BeyondOneFile();
  const found = new Map<string, readonly Finding[]>();
  const totals: Totals = { files: 0, specs: 0, fixed: 0, bySeverity: new Map() };
  const take = (path: string, findings: readonly Finding[]): void => {
    for (const { severity } of findings) {
      totals.bySeverity.set(severity, (totals.bySeverity.get(severity) ?? 0) + 1);
    }
    found.set(path, [...(found.get(path) ?? []), ...findings]);
    if (request.format === 'text' && findings.length > 0) {
      stdout.write(`${run.style.strong(path)}\n${listing(run.style, findings)}\n`);
    }
  };
  for await (const read of run.reader.read(run.files)) {
    totals.files += 1;
    totals.specs += read.spec.verdict.isSpec ? 1 : 0;
    beyond.add(read.file, read.spec);
    take(read.file.path, await findingsOf(run, tandem, { ...read, isWanted }, totals));
  }
  const { files, references } = await beyond.finish(run);
  for await (const read of run.reader.read(files)) {
    const before = new Set(found.get(read.file.path)?.map(nameOf));
    const all = await findingsOf(run, tandem, { ...read, isWanted, references }, totals);
    take(
      read.file.path,
      all.filter((finding) => !before.has(nameOf(finding))),
    );
  }
  if (request.format === 'json') {
    for (const [path, findings] of found) {
      for (const finding of findings.toSorted(byPlace)) {
        records.push(findingRecord(finding, path));
      }
    }
    writeJson(stdout, { version: 1, files: totals.files, findings: records });
  } else {
    stdout.write(`${summary(totals, request.changedSince)}\n`);
  }
  const failing = SEVERITIES.slice(0, SEVERITIES.indexOf(request.failOn) + 1);
  return failing.some((severity) => totals.bySeverity.has(severity)) ? EXIT_FINDINGS : EXIT_CLEAN;
}

function nameOf({ rule, range: { start } }: Finding): string {
  return `${rule} ${start.line}:${start.character}`;
}

function byPlace({ range: { start: a } }: Finding, { range: { start: b } }: Finding): number {
  return a.line - b.line || a.character - b.character;
}

/** None, and a complaint, where Tandem itself fails: the other files can still be checked. */
async function findingsOf(
  run: Run,
  tandem: Pick<Tandem, 'check'>,
  read: CheckedFile,
  totals: Totals,
): Promise<readonly Finding[]> {
  try {
    return run.request.fix ? await fixed(run, tandem, read, totals) : check(run, tandem, read, read.spec);
  } catch (error) {
    run.complaints.fail(`${read.file.path}: internal error: ${String(error)}`);
    return [];
  }
}

function check({ today }: Run, tandem: Pick<Tandem, 'check'>, read: CheckedFile, spec: Spec): Finding[] {
  const findings = tandem.check(spec, { settings: read.context.settings, today, references: read.references });
  return findings.length === 0 ? [] : findings.filter(read.isWanted(read.file, spec.document.text));
}

/** Tells which findings are asked for; undefined, with a complaint, where git cannot say it. */
async function wantedTest(run: Run): Promise<ChangedTest | undefined> {
  const { changedSince: revision } = run.request;
  try {
    return revision === undefined ? () => () => true : await changedSince(run, revision);
  } catch (error) {
    if (error instanceof GitError) {
      run.complaints.fail(error.message);
      return undefined;
    }
    throw error;
  }
}

/** Applies fixes until none is left and saves the file; the findings that remain. */
async function fixed(
  run: Run,
  tandem: Pick<Tandem, 'check'>,
  read: CheckedFile,
  totals: Totals,
): Promise<readonly Finding[]> {
  const { file, context, decoded } = read;
  let version = 1;
  const checkText = (text: string): readonly Finding[] => {
    version += 1;
    return check(
      run,
      tandem,
      read,
      text === decoded.text ? read.spec : run.reader.specOf(file, context, text, version),
    );
  };
  const { text, applied, findings } = fixAll(decoded.text, checkText);
  if (text === decoded.text) {
    return findings;
  }
  const bytes = decoded.encode(text);
  if (!bytes) {
    run.complaints.fail(`${file.path}: this is not UTF-8, so Tandem leaves it as it is.`);
    return checkText(decoded.text);
  }
  try {
    await run.fs.writeFile(file.absolute, bytes);
    totals.fixed += applied;
    return findings;
  } catch (error) {
    run.complaints.fail(`${file.path}: ${reasonOf(error)}`);
    return checkText(decoded.text);
  }
}

/** A finding as other tools read it. Keys are only ever added. */
function findingRecord({ rule, severity, template, data, range }: Finding, path: string): Record<string, unknown> {
  return { path, rule, severity, message: formatMessage(template, data), range, data };
}

function listing(style: Style, findings: readonly Finding[]): string {
  const rows = findings.map(({ rule, severity, template, data, range }) => [
    `${range.start.line + 1}:${range.start.character + 1}`,
    severity,
    plain(formatMessage(template, data)),
    rule,
  ]);
  return columns(rows, (column, text) => {
    const severity = SEVERITIES.find((name) => name === text);
    return column === 1 && severity ? style.severity(severity, text) : column === 2 ? text : style.faint(text);
  });
}

function summary({ files, specs, fixed: mended, bySeverity }: Totals, since: string | undefined): string {
  const found = SEVERITIES.flatMap((severity) => {
    const count = bySeverity.get(severity);
    return count === undefined
      ? []
      : [counted(count, severity, severity === 'information' ? severity : `${severity}s`)];
  });
  const parts = [
    `${counted(files, 'Markdown file')}, ${specs} read as ${specs === 1 ? 'a spec' : 'specs'}`,
    ...(mended > 0 ? [`${mended} fixed`] : []),
    `${found.length === 0 ? 'nothing to report' : found.join(', ')}${since === undefined ? '' : ` on lines changed since ${plain(since)}`}`,
  ];
  const hint =
    files > 0 && specs === 0
      ? '\nWith --all every file is read as a spec; <!-- tandem: spec --> makes one for good.'
      : '';
  return parts.join(' · ') + hint;
}
