import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { onExit, removeOnExit } from '../lib/cleanup.mjs';
import { filesBelow } from '../lib/files.mjs';
import { projectNode, repositoryRoot, temporaryFolder } from '../lib/paths.mjs';

/** A step that takes longer hangs: the journeys, the longest of them, take about eight minutes on two busy cores. */
const deadline = 20 * 60_000;
let resultFiles;
let steps = 0;

/** Runs a command of the project on Node 24; it counts as one test. */
export async function commandStep(script, args) {
  const code = await runHere([join(repositoryRoot, script), ...args]);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/**
 * Runs mocha over all test files in a folder whose names end with `suffix`; `style` is "spec" or "dot". Of the tests only those
 * whose titles hold `grep` and `mark`, where these are given.
 */
export async function mochaStep(folder, { suffix = '.test.ts', style = 'dot', args = [], env = {}, grep, mark }) {
  if (filesBelow(join(repositoryRoot, folder), suffix).length === 0) {
    console.log(`There are no files ${folder}/**/*${suffix}.`);
    return { passed: 0, failed: 1 };
  }
  return countedStep(
    [
      join(repositoryRoot, 'node_modules', 'mocha', 'bin', 'mocha.js'),
      '--forbid-only',
      '--forbid-pending',
      // Long enough for a machine that does other work besides: speed is for the benchmark to judge.
      '--timeout',
      '30000',
      '--reporter',
      join(repositoryRoot, 'scripts', 'testing', 'reporter.mjs'),
      ...([grep, mark].some(Boolean) ? ['--grep', holding([grep, mark])] : []),
      ...args,
      `${folder}/**/*${suffix}`,
    ],
    { grep, env: { ...env, TANDEM_STYLE: style } },
  );
}

/** A pattern for what holds all of the given words, in whatever order. */
function holding(words) {
  const given = words.filter(Boolean).map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return given.map((word) => `(?=.*${word})`).join('');
}

/**
 * Runs a program that writes `{passed, failed, failures}` to the file that TANDEM_RESULTS names, in the environment and as the
 * last argument. Ending without figures, ending badly without a failed test, and running nothing are failures too.
 */
export async function countedStep(args, { grep, env = {}, passResults = false } = {}) {
  resultFiles ??= newResultFolder();
  const results = join(resultFiles, `${++steps}.json`);
  const code = await runHere([...args, ...(passResults ? [results] : [])], { ...env, TANDEM_RESULTS: results });
  if (!existsSync(results)) {
    console.log(`The tests broke off (exit code ${code}).`);
    return { passed: 0, failed: 1 };
  }
  const counts = JSON.parse(readFileSync(results, 'utf8'));
  rmSync(results);
  if (counts.passed + counts.failed === 0 && !grep) {
    console.log('No test ran.');
    return { passed: 0, failed: 1 };
  }
  if (code !== 0 && counts.failed === 0) {
    console.log(`All tests passed, but then the run ended with exit code ${code}.`);
    return { ...counts, failed: 1 };
  }
  return counts;
}

function newResultFolder() {
  const folder = temporaryFolder('results');
  removeOnExit(folder);
  return folder;
}

/** Runs Node 24 with its output on ours; resolves to the exit code. */
function runHere(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(projectNode, args, {
      cwd: repositoryRoot,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    const stop = onExit(() => child.kill());
    const timer = setTimeout(() => {
      console.log(`No end after ${deadline / 60_000} minutes.`);
      child.kill();
    }, deadline);
    const done = (code) => {
      clearTimeout(timer);
      stop();
      resolve(code ?? 1);
    };
    child.on('error', (error) => {
      console.log(error.message);
      done(1);
    });
    child.on('close', done);
  });
}
