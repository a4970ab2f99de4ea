import { join, relative } from 'node:path';
import { filesBelow } from '../lib/files.mjs';
import { repositoryRoot } from '../lib/paths.mjs';

const hostFolder = join(repositoryRoot, 'test', 'host');

/**
 * Bundles all host tests into one CommonJS module with `run(): Promise<void>`, as VS Code expects it. Test files are
 * found, never listed by hand; they are evaluated only when mocha is ready for them. `name` tells apart what is bundled
 * at the same time.
 */
export async function bundleHostTests(name) {
  const { build } = await import('esbuild');
  const files = filesBelow(hostFolder, '.test.ts');
  if (files.length === 0) {
    throw new Error(`There are no tests in ${relative(repositoryRoot, hostFolder)}.`);
  }
  const requires = files.map((file) => `require(${JSON.stringify(file)});`).join('\n');
  const outfile = join(repositoryRoot, 'out', 'host', `${name}.cjs`);
  await build({
    stdin: {
      contents: `import { runMocha } from './support/runMocha.ts';
export const run = () => runMocha(() => {\n${requires}\n});`,
      resolveDir: hostFolder,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // As the extension is bundled: the other form of jsonc-parser loads its parts by path.
    mainFields: ['module', 'main'],
    // Mocha loads parts of itself by path, so it stays where it is.
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    outfile,
    logLevel: 'warning',
  });
  return outfile;
}
