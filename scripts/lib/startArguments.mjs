import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
// Not by name: where Node is too old to have parseArgs, checkNodeVersion() must be able to say so.
import util from 'node:util';
import { repositoryRoot } from './paths.mjs';
import { UsageError } from './usageError.mjs';

export const startUsage = `Tries Tandem in a real VS Code in your browser.

  npm start -- [options]

  --folder DIR   the folder to open (default: examples)
  --port N       the port to answer on (default: 4600, or the next free one)
  --no-open      do not open the browser, only print the address
  --help         show this text
`;

/**
 * Reads the arguments of `npm start`. `port` is undefined when the default may give way to another one. Relative
 * folders start at `cwd`, where the user typed the command.
 */
export function parseStartArguments(argv, cwd) {
  const { values } = parse(argv);
  if (values.help) {
    return { help: true };
  }
  return {
    help: false,
    open: !values['no-open'],
    port: values.port === undefined ? undefined : parsePort(values.port),
    folder: parseFolder(values.folder, cwd),
  };
}

function parse(argv) {
  try {
    return util.parseArgs({
      args: argv,
      options: {
        folder: { type: 'string' },
        port: { type: 'string' },
        'no-open': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error.message);
  }
}

function parsePort(text) {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    throw new UsageError(`--port needs a number from 1 to 65535, not '${text}'.`);
  }
  return port;
}

function parseFolder(text, cwd) {
  const folder = text === undefined ? join(repositoryRoot, 'examples') : resolve(cwd, text);
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found?.isDirectory()) {
    throw new Error(
      found
        ? `${folder} is no folder. Name a folder with --folder.`
        : `The folder ${folder} does not exist. Name another one with --folder.`,
    );
  }
  return folder;
}
