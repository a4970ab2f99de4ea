import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cacheFolder, projectNode } from '../lib/paths.mjs';
import { npm, run } from '../lib/processes.mjs';
import { retry } from '../lib/retry.mjs';

/** Resolves to the path of a Node of the given major version: the project's own, one of this machine, or one from npm. */
export async function nodeOfVersion(major, progress = () => {}) {
  const executable = process.platform === 'win32' ? 'node.exe' : 'node';
  const cached = join(cacheFolder, `node${major}`);
  const fetched = join(cached, 'node_modules', 'node', 'bin', executable);
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, executable));
  const candidates = [projectNode, process.execPath, process.env.npm_node_execpath, ...onPath, fetched];
  for (const candidate of new Set(candidates)) {
    if (candidate && (await majorOf(candidate)) === major) {
      return candidate;
    }
  }
  progress(`Fetching Node ${major} from npm (once, about 45 MB)`);
  mkdirSync(cached, { recursive: true });
  // The package links the binary for this machine in its install script, which newer npm runs only when told to.
  writeFileSync(join(cached, 'package.json'), JSON.stringify({ private: true, allowScripts: { node: true } }));
  await retry(`Fetching Node ${major}`, progress, () =>
    npm(['install', `node@${major}`, '--no-audit', '--no-fund', '--prefix', '.'], { cwd: cached }),
  );
  if ((await majorOf(fetched)) !== major) {
    throw new Error(`The npm package node@${major} brought no Node ${major} for ${process.platform}-${process.arch}.`);
  }
  return fetched;
}

async function majorOf(path) {
  if (!existsSync(path)) {
    return undefined;
  }
  try {
    const { output } = await run(path, ['--version']);
    return Number(/^v(\d+)/.exec(output)?.[1]);
  } catch {
    return undefined;
  }
}
