import { checkNodeVersion, installDependencies } from './lib/dependencies.mjs';
import { parseTestArguments, testUsage, tierNames } from './lib/testArguments.mjs';
import { UsageError } from './lib/usageError.mjs';
import { tiers } from './testing/tiers.mjs';

const total = { passed: 0, failed: 0 };
/** What failed, to be told again at the end: the report of a whole run is long. */
const failures = [];

try {
  checkNodeVersion();
  const options = parseTestArguments(process.argv.slice(2));
  if (options.help) {
    console.log(testUsage);
    process.exit(0);
  }
  await installDependencies(progress);
  const needed = new Set(options.tiers.flatMap((name) => [name, ...(tiers[name].needs ?? [])]));
  for (const name of tierNames.filter((tier) => needed.has(tier))) {
    await runTier(name, options);
  }
} catch (error) {
  console.error(error.message);
  if (error instanceof UsageError) {
    console.error(`\n${testUsage}`);
    process.exit(2);
  }
  total.failed++;
}
for (const failure of failures) {
  console.log(`\n✘ ${failure}`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

async function runTier(name, options) {
  const tier = tiers[name];
  try {
    await tier.prepare?.(progress);
  } catch (error) {
    failures.push(`${name}: ${error.message}`);
    console.log(`✘ ${name}: ${error.message}`);
    total.failed++;
    return;
  }
  const steps = tier.steps(options).map(
    ([title, step]) =>
      () =>
        runStep(`${name}: ${title}`, step),
  );
  if (tier.together) {
    await Promise.all(steps.map((step) => step()));
    return;
  }
  for (const step of steps) {
    await step();
  }
}

async function runStep(title, step) {
  console.log(`\n── ${title}`);
  const start = Date.now();
  const {
    passed,
    failed,
    failures: told = [],
  } = await step().catch((error) => {
    console.log(error.message);
    return { passed: 0, failed: 1, failures: [error.message] };
  });
  failures.push(...(failed > 0 && told.length === 0 ? [title] : told.map((failure) => `${title}: ${failure}`)));
  total.passed += passed;
  total.failed += failed;
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${failed > 0 ? '✘' : '✔'} ${title}: ${passed} passed, ${failed} failed (${seconds} s)`);
}

function progress(line) {
  console.log(`· ${line} …`);
}
