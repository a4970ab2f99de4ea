// Not by name: where Node is too old to have parseArgs, checkNodeVersion() must be able to say so.
import util from 'node:util';
import { UsageError } from './usageError.mjs';

/** The parts of the test run, in the order in which they run: the quick ones first. */
export const tierNames = ['static', 'build', 'unit', 'docs', 'host', 'journeys'];

export const testUsage = `Runs the tests.

  npm test -- [tiers] [options]

  tiers: ${tierNames.join(', ')} (default: all)
  --grep TEXT   only tests whose names contain the text
  --help        show this text
`;

/** Reads the arguments of `npm test`: which tiers to run, in running order, and a part of the tests' names. */
export function parseTestArguments(argv) {
  const { values, positionals } = parse(argv);
  const unknown = positionals.find((name) => !tierNames.includes(name));
  if (unknown) {
    throw new UsageError(`There is no tier '${unknown}'.`);
  }
  return {
    help: values.help === true,
    grep: values.grep,
    tiers: tierNames.filter((name) => positionals.length === 0 || positionals.includes(name)),
  };
}

function parse(argv) {
  try {
    const options = { grep: { type: 'string' }, help: { type: 'boolean', short: 'h' } };
    return util.parseArgs({ args: argv, allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(error.message);
  }
}
