import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from '../../support/projectFiles.ts';

/** Builds Tandem as it is shipped; the path of its command line. */
export function buildCommandLine(): string {
  const { status, stderr } = spawnSync(process.execPath, ['esbuild.mjs'], { cwd: projectRoot, encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(`The build failed.\n${stderr}`);
  }
  return join(projectRoot, 'dist/cli.js');
}

/** Makes one file of the program that indexes a folder, so that reading TypeScript costs it no memory; its path. */
export async function buildIndexFolder(): Promise<string> {
  const outfile = join(projectRoot, 'out/bench/indexFolder.mjs');
  await build({
    absWorkingDir: projectRoot,
    entryPoints: ['test/bench/processes/indexFolder.ts'],
    bundle: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*'],
    format: 'esm',
    minify: true,
    outfile,
    logLevel: 'warning',
  });
  return outfile;
}
