import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../lib/paths.mjs';
import { findBrowser } from '../workbench/browser.mjs';
import { installWorkbench } from '../workbench/install.mjs';
import { nodeOfVersion } from '../workbench/node.mjs';
import { releases } from '../workbench/releases.mjs';
import { commandStep, countedStep, mochaStep } from './steps.mjs';

/** What the title of a journey ends with that is made in the oldest VS Code too. */
const inBoth = '(in both versions)';

/** The journeys that start VS Code as users of this repository do. */
const START = 'start.journey.ts';

/** So many windows are open at a time: one, with the server and the browser behind it, keeps two cores busy. */
const windows = Math.max(1, Math.floor(availableParallelism() / 2));
const others = [
  '--ignore',
  `test/journeys/${START}`,
  ...(windows > 1 ? ['--parallel', '--jobs', String(windows)] : []),
];

/**
 * What each tier consists of: named steps that resolve to `{passed, failed}`, and what has to be there first.
 * `needs` names the tiers whose results a tier works on; steps of a tier that is `together` run at the same time.
 */
export const tiers = {
  static: {
    steps: ({ grep }) => [
      ['types', () => commandStep('node_modules/typescript/bin/tsc', ['-b'])],
      ['lint and format', () => commandStep('node_modules/@biomejs/biome/bin/biome', ['check', '.'])],
      ['test/static', () => mochaStep('test/static', { grep })],
    ],
  },
  build: {
    steps: () => [['build', () => commandStep('esbuild.mjs', [])]],
  },
  unit: {
    needs: hasCliTests() ? ['build'] : [],
    steps: ({ grep }) => [
      ['test/unit', () => mochaStep('test/unit', { grep })],
      // The tests run on Node 24; the CLI they start runs on the oldest Node it supports.
      ...(hasCliTests()
        ? [['test/cli', async () => mochaStep('test/cli', { grep, env: { TANDEM_CLI_NODE: await nodeOfVersion(20) } })]]
        : []),
    ],
  },
  docs: {
    steps: ({ grep }) => [['test/docs', () => mochaStep('test/docs', { grep })]],
  },
  host: {
    needs: ['build'],
    together: windows > 1,
    prepare: prepareWorkbenches,
    steps: ({ grep }) =>
      [releases.oldest, releases.newest].map((release) => [
        `test/host in VS Code ${release.vscode}`,
        () =>
          countedStep(['scripts/testing/host.mjs', release.vscode], {
            passResults: true,
            grep,
            env: { TANDEM_GREP: grep ?? '' },
          }),
      ]),
  },
  journeys: {
    needs: ['build'],
    prepare: prepareWorkbenches,
    steps: ({ grep }) => [
      // On their own: they build Tandem anew, which the others have loaded.
      [`test/journeys/${START}`, () => journeys({ grep, suffix: START })],
      ['test/journeys', () => journeys({ grep, args: others })],
      [
        `test/journeys in VS Code ${releases.oldest.vscode}`,
        () =>
          journeys({
            grep,
            mark: inBoth,
            args: others,
            env: { TANDEM_JOURNEY_VSCODE: releases.oldest.vscode },
          }),
      ],
    ],
  },
};

function journeys({ args = [], ...options }) {
  return mochaStep('test/journeys', {
    suffix: '.journey.ts',
    style: 'spec',
    // A page that is still open after a failure must not keep the run from ending. A busy machine may swallow a key or
    // an event: two more tries decide, and the report tells of them.
    args: ['--exit', '--timeout', '180000', '--retries', '2', '--require', './test/journeys/support/hooks.ts', ...args],
    ...options,
  });
}

function hasCliTests() {
  return existsSync(join(repositoryRoot, 'test', 'cli'));
}

async function prepareWorkbenches(progress) {
  if (!process.env.TANDEM_DESKTOP) {
    for (const release of Object.values(releases)) {
      await installWorkbench(release, progress);
      await nodeOfVersion(release.node, progress);
    }
  }
  const { executablePath } = await findBrowser();
  progress(`Testing in ${executablePath}`);
}
