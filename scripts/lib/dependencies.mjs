import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectNode, repositoryRoot } from './paths.mjs';
import { npm } from './processes.mjs';
import { retry } from './retry.mjs';

/** Fails with a plain message on a Node that is too old for any of our scripts. */
export function checkNodeVersion(version = process.versions.node) {
  if (Number(version.split('.')[0]) < 20) {
    throw new Error(`This needs Node 20 or newer; this is Node ${version}. Get a newer one from https://nodejs.org.`);
  }
}

/** Installs the development dependencies where they are missing or not those of package-lock.json. */
export async function installDependencies(progress) {
  if (existsSync(projectNode) && isInstalled(repositoryRoot)) {
    return;
  }
  progress('Installing the development dependencies (npm ci)');
  await retry('npm ci', progress, () =>
    npm(['ci', '--no-audit', '--no-fund', '--prefix', '.'], { cwd: repositoryRoot }),
  );
}

/**
 * Whether node_modules holds what package-lock.json names. npm keeps its own record of what it installed in
 * node_modules; times of change say nothing after a checkout, so versions are compared.
 */
export function isInstalled(folder) {
  const wanted = readPackages(join(folder, 'package-lock.json'));
  const present = readPackages(join(folder, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) {
    return false;
  }
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' || present[path]?.version === entry.version || (present[path] === undefined && entry.optional),
  );
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Builds the extension and the CLI into dist/. */
export async function build() {
  await npm(['run', 'build'], { cwd: repositoryRoot });
}
