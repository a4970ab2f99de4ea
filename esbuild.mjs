import { chmodSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, context } from 'esbuild';
import { leanLibraries } from './scripts/bundle/leanLibraries.mjs';

const USAGE = `node esbuild.mjs [--watch | --check-core]
Makes dist/extension.cjs, dist/cli.js, dist/board.js, dist/board.css and dist/markdown-it-tandem.js.
  --watch       with source maps and unminified, and again on every change
  --check-core  writes nothing; only shows that the core needs neither Node, VS Code nor a browser
`;

const root = fileURLToPath(new URL('.', import.meta.url));

/** What all bundles share. No platform is assumed: what a bundle needs of one is named as external. */
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: ['node20', 'es2023'],
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [leanLibraries],
};

const core = {
  ...common,
  entryPoints: ['src/core/index.ts'],
  write: false,
};

const extension = {
  ...common,
  entryPoints: ['src/extension/extension.ts'],
  outfile: 'dist/extension.cjs',
  format: 'cjs',
  external: ['vscode'],
};

const cli = {
  ...common,
  entryPoints: ['src/cli/bin.ts'],
  outfile: 'dist/cli.js',
  format: 'esm',
  external: ['node:*'],
  banner: { js: '#!/usr/bin/env node' },
  define: { TANDEM_VERSION: JSON.stringify(JSON.parse(readFileSync(`${root}package.json`, 'utf8')).version) },
};

const webview = {
  ...common,
  entryPoints: [
    { in: 'src/webview/board/main.tsx', out: 'board' },
    { in: 'src/webview/board/board.css', out: 'board' },
  ],
  outdir: 'dist',
  format: 'iife',
  platform: 'browser',
  jsx: 'automatic',
  jsxImportSource: 'preact',
};

/** For any markdown-it, which whoever uses it has. */
const plugin = {
  ...common,
  entryPoints: ['src/preview/markdownItTandem.ts'],
  outfile: 'dist/markdown-it-tandem.js',
  format: 'esm',
};

/** Says when a build starts and ends, in the words that the editor's task waits for, and makes the CLI a program. */
const report = {
  name: 'report',
  setup({ initialOptions, onStart, onEnd }) {
    onStart(() => {
      console.log('[watch] build started');
    });
    onEnd(({ errors }) => {
      if (errors.length === 0 && initialOptions.outfile === cli.outfile) {
        makeExecutable();
      }
      console.log('[watch] build finished');
    });
  },
};

function makeExecutable() {
  chmodSync(`${root}${cli.outfile}`, 0o755);
}

async function main(options) {
  if (options['check-core']) {
    await build(core);
  } else if (options.watch) {
    for (const bundle of [extension, cli, webview]) {
      const watched = await context({
        ...bundle,
        sourcemap: true,
        logLevel: 'info',
        plugins: [...bundle.plugins, report],
      });
      await watched.watch();
    }
  } else {
    await Promise.all([extension, cli, webview, plugin].map((bundle) => build({ ...bundle, minify: true })));
    makeExecutable();
  }
}

function optionsOf(args) {
  try {
    return parseArgs({ args, options: { watch: { type: 'boolean' }, 'check-core': { type: 'boolean' } } }).values;
  } catch (error) {
    process.stderr.write(`${error.message}\n\n${USAGE}`);
    process.exit(2);
  }
}

// esbuild has said what is wrong when a build fails.
main(optionsOf(process.argv.slice(2))).catch(() => {
  process.exitCode = 1;
});
