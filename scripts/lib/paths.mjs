import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const repositoryRoot = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Everything that is fetched for running and testing; git ignores it, deleting it is always safe. */
export const cacheFolder = join(repositoryRoot, '.vscode-test');

/** Node 24 from the development dependencies: every build and test step runs on it, whatever Node the machine has. */
export const projectNode = join(
  repositoryRoot,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** A new empty folder under the system's temporary folder, without symbolic links in its path. */
export function temporaryFolder(prefix) {
  return mkdtempSync(join(realpathSync(tmpdir()), `tandem-${prefix}-`));
}
