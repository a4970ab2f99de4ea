import { checkNodeVersion, installDependencies } from './lib/dependencies.mjs';

// Runs before the npm scripts that a fresh clone can begin with, so that none of them needs another one first.
try {
  checkNodeVersion();
  await installDependencies((line) => console.log(`· ${line} …`));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
