import { execFile } from 'node:child_process';
import type { Git } from './program.ts';

/** The most that git may answer, in bytes: the Markdown of a large repository. */
const LIMIT = 512 * 1024 * 1024;

/**
 * The git of this machine. It only looks things up: no pager, no file system monitor, which a repository could choose, no lock.
 * Gives undefined where there is no git.
 */
export const runGit: Git = (cwd, args, input = '') =>
  new Promise((resolve) => {
    const child = execFile(
      'git',
      ['--no-pager', '--literal-pathspecs', '-c', 'core.fsmonitor=false', ...args],
      {
        cwd,
        encoding: 'buffer',
        maxBuffer: LIMIT,
        env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' },
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
