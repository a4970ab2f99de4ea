import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import type { Git } from './program.ts';

/** The most that git may answer, in bytes: the Markdown of a large repository. */
const LIMIT = 512 * 1024 * 1024;

/** Nothing that a repository names is run or fetched: no monitor, no check of signatures, no way to a server. */
const SAFE = ['core.fsmonitor=false', 'log.showSignature=false', 'protocol.allow=never'].flatMap((one) => ['-c', one]);

/** The git of this machine. It only looks things up: no pager, no lock. Gives undefined where there is no git. */
export const runGit: Git = (cwd, args, input = '') =>
  new Promise((resolve) => {
    const child = execFile(
      'git',
      ['--no-pager', '--literal-pathspecs', ...SAFE, '-C', cwd, ...args],
      {
        // Windows looks for git.exe in the folder where a program runs, before it looks where programs are.
        cwd: dirname(process.execPath),
        encoding: 'buffer',
        maxBuffer: LIMIT,
        env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1' },
        windowsHide: true,
      },
      (error, stdout, stderr) => {
        if (error && typeof error.code !== 'number') {
          resolve(undefined);
        } else {
          resolve({ code: Number(error?.code ?? 0), stdout, stderr: stderr.toString('utf8').trim() });
        }
      },
    );
    // A git that ends at once takes no input.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
