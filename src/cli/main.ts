import { createTandem, type IsoDay, type Logger, type TandemHost } from '../core/index.ts';
import { briefCommand } from './briefCommand.ts';
import { checkCommand } from './checkCommand.ts';
import { parseCommandLine, type Request } from './commandLine.ts';
import { diffCommand } from './diffCommand.ts';
import { digestCommand } from './digestCommand.ts';
import { helpText } from './help.ts';
import { itemsCommand } from './itemsCommand.ts';
import { withSlashes } from './paths.ts';
import { EXIT_CLEAN, EXIT_ERROR, type Program } from './program.ts';
import { type Complaints, SpecReader } from './readSpecs.ts';
import type { Run } from './run.ts';
import { sectionsCommand } from './sectionsCommand.ts';
import { plain, styleFor } from './style.ts';
import { wantedFiles } from './wantedFiles.ts';

/** Runs the command line tool; the exit code says how it went: 0 clean, 1 findings, 2 something could not be done. */
export async function main(program: Program): Promise<number> {
  const parsed = parseCommandLine(program.argv);
  switch (parsed.ask) {
    case 'help':
      program.stdout.write(helpText(parsed.command));
      return EXIT_CLEAN;
    case 'version':
      program.stdout.write(`${program.version ?? 'unknown'}\n`);
      return EXIT_CLEAN;
    case 'nothing':
      program.stderr.write(helpText(undefined));
      return EXIT_ERROR;
    case 'error':
      program.stderr.write(`tandem: ${plain(parsed.message)}\n`);
      program.stderr.write(`"tandem ${parsed.command === undefined ? '' : `${parsed.command} `}--help" says more.\n`);
      return EXIT_ERROR;
    case 'run':
      try {
        return await runRequest(program, parsed.request);
      } catch (error) {
        // An exit code of 1 would be taken for findings.
        program.stderr.write(`tandem: internal error: ${plain(String(error))}\n`);
        return EXIT_ERROR;
      }
  }
}

async function runRequest(program: Program, request: Request): Promise<number> {
  const { fs, stderr, stdout } = program;
  const cwd = withSlashes(program.cwd);
  let failed = false;
  const complaints: Complaints = {
    warn: (line) => stderr.write(`tandem: ${plain(line)}\n`),
    fail: (line) => {
      failed = true;
      stderr.write(`tandem: ${plain(line)}\n`);
    },
  };
  const tandem = createTandem(hostFor(complaints));
  const files = request.command === 'diff' ? [] : await wantedFiles({ cwd, fs, complaints }, request.paths);
  const run: Run = {
    request,
    files,
    reader: new SpecReader(tandem, fs, cwd, request.all, complaints),
    fs,
    cwd,
    git: program.git,
    today: request.today ?? todayOf(new Date()),
    stdout,
    style: styleFor(program),
    complaints,
  };
  const commands = {
    brief: () => briefCommand(run),
    check: () => checkCommand(run, tandem),
    digest: () => digestCommand(run),
    items: () => itemsCommand(run),
    sections: () => sectionsCommand(run),
    diff: () => diffCommand(run),
  };
  const code = await commands[request.command]();
  return failed ? EXIT_ERROR : code;
}

/** The core's host on the command line: nobody else waits, and only failures are worth a line. */
function hostFor(complaints: Complaints): TandemHost {
  const silent = (): void => undefined;
  const log: Logger = {
    debug: silent,
    info: silent,
    warn: silent,
    error: (event, data) => complaints.fail(`internal error: ${event} ${JSON.stringify(data ?? {})}`),
  };
  return { log, now: () => performance.now(), pause: async () => undefined };
}

/** The day that a calendar on the wall shows. */
function todayOf(now: Date): IsoDay {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
