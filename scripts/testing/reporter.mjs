import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

const { Dot, Spec } = Mocha.reporters;

/**
 * Mocha's own console output (one line per test where TANDEM_STYLE is "spec", dots otherwise), and the figures and what
 * failed as JSON in the file that TANDEM_RESULTS names, so that a run that breaks off is not taken for one that passed.
 */
export default class CountingReporter extends (process.env.TANDEM_STYLE === 'spec' ? Spec : Dot) {
  #failures = [];

  constructor(runner, options) {
    super(runner, options);
    runner.on('fail', (test, error) => this.#failures.push(`${test.fullTitle()}: ${error?.message}`));
    // Nobody shall take for sure what has passed at the second try only.
    runner.on('retry', (test, error) => console.log(`    ↻ tried again: ${test.fullTitle()}: ${error?.message}`));
  }

  done(failures, finish) {
    const { passes = 0 } = this.stats ?? {};
    const figures = { passed: passes, failed: this.stats.failures, failures: this.#failures };
    writeFileSync(process.env.TANDEM_RESULTS, JSON.stringify(figures));
    finish?.(failures);
  }
}
