import { appendFileSync, writeFileSync } from 'node:fs';
import { format } from 'node:util';

/**
 * Runs the tests that `load` defines, inside the extension host. Appends a readable report to the file that
 * TANDEM_REPORT names (the host's console is full of other voices) and writes the figures and what failed to TANDEM_RESULTS.
 * Rejects when a test failed.
 */
export async function runMocha(load: () => void): Promise<void> {
  const report = process.env.TANDEM_REPORT;
  const results = process.env.TANDEM_RESULTS;
  // Mocha is an ES module; require() of it gives different things in the two Node versions of the hosts.
  const { default: Mocha } = await import('mocha');
  if (report) {
    Mocha.reporters.Base.consoleLog = (...parts: unknown[]) => appendFileSync(report, `${format(...parts)}\n`);
  }
  const mocha = new Mocha({
    ui: 'bdd',
    color: false,
    reporter: 'spec',
    timeout: 20_000,
    // A real editor on a busy machine may miss an event of the file system: two more tries decide.
    retries: 2,
    forbidOnly: true,
    forbidPending: true,
    ...(process.env.TANDEM_GREP ? { fgrep: process.env.TANDEM_GREP } : {}),
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  const failed: string[] = [];
  const { passes, failures } = await new Promise<Mocha.Stats>((resolve) => {
    const runner = mocha.run(() => resolve({ ...emptyStats, ...runner.stats }));
    runner.on('fail', (test, error) => failed.push(`${test.fullTitle()}: ${error?.message}`));
    runner.on('retry', (test, error) =>
      Mocha.reporters.Base.consoleLog(`    ↻ tried again: ${test.fullTitle()}: ${error?.message}`),
    );
  });
  if (results) {
    writeFileSync(results, JSON.stringify({ passed: passes, failed: failures, failures: failed }));
  }
  if (failures > 0) {
    throw new Error(`${failures} host tests failed`);
  }
}

const emptyStats: Mocha.Stats = { suites: 0, tests: 0, passes: 0, pending: 0, failures: 0 };
