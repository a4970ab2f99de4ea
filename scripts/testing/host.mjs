// Runs the host tests in one release of VS Code: node scripts/testing/host.mjs 1.100.3 RESULTS.json
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { removeOnExit } from '../lib/cleanup.mjs';
import { projectNode, repositoryRoot, temporaryFolder } from '../lib/paths.mjs';
import { bundleHostTests } from './hostBundle.mjs';

const [version, results] = process.argv.slice(2);
const failed = join(repositoryRoot, '.screenshots', 'failed');

mkdirSync(failed, { recursive: true });
const folder = temporaryFolder('host');
removeOnExit(folder);
const report = join(folder, 'report.txt');

try {
  await runTests({
    // Where there is internet, TANDEM_DESKTOP=1 has @vscode/test-electron fetch the desktop VS Code instead.
    ...(process.env.TANDEM_DESKTOP ? { version } : { vscodeExecutablePath: writeShim(folder) }),
    extensionDevelopmentPath: repositoryRoot,
    extensionTestsPath: await bundleHostTests(version),
    extensionTestsEnv: {
      TANDEM_RESULTS: results,
      TANDEM_REPORT: report,
      TANDEM_VSCODE: version,
      TANDEM_FAILED: failed,
    },
    launchArgs: [writeWorkspace(folder)],
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
console.log(existsSync(report) ? readFileSync(report, 'utf8') : 'No test has begun.');
process.exit();

/** An executable that starts our stand-in on Node 24, whatever the system calls executable. */
function writeShim(folder) {
  const script = fileURLToPath(new URL('../workbench/shim.mjs', import.meta.url));
  const windows = process.platform === 'win32';
  const path = join(folder, windows ? 'code.cmd' : 'code');
  const line = windows ? `@"${projectNode}" "${script}" %*\r\n` : `#!/bin/sh\nexec "${projectNode}" "${script}" "$@"\n`;
  writeFileSync(path, line);
  chmodSync(path, 0o755);
  return path;
}

/**
 * A workspace file with one folder: a copy of test/host/workspace. Tests may add folders without the window starting
 * again, as it would if a single folder had been opened.
 */
function writeWorkspace(folder) {
  const first = join(folder, 'workspace');
  const template = join(repositoryRoot, 'test', 'host', 'workspace');
  mkdirSync(first);
  if (existsSync(template)) {
    cpSync(template, first, { recursive: true });
  }
  const file = join(folder, 'tests.code-workspace');
  writeFileSync(file, JSON.stringify({ folders: [{ path: 'workspace' }] }));
  return file;
}
