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

/** Makes one file of a program beside this one, so that reading TypeScript costs it neither time nor memory; its path. */
export async function buildProgram(name: 'indexFolder' | 'parseFolder'): Promise<string> {
  const outfile = join(projectRoot, `out/bench/${name}.mjs`);
  await build({
    absWorkingDir: projectRoot,
    entryPoints: [`test/bench/processes/${name}.ts`],
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
