import { join } from 'node:path';
import { removeOnExit } from './lib/cleanup.mjs';
import { build, checkNodeVersion, installDependencies } from './lib/dependencies.mjs';
import { openInBrowser } from './lib/openInBrowser.mjs';
import { repositoryRoot, temporaryFolder } from './lib/paths.mjs';
import { parseStartArguments, startUsage } from './lib/startArguments.mjs';
import { UsageError } from './lib/usageError.mjs';
import { createFront, listen } from './workbench/front.mjs';
import { releases } from './workbench/releases.mjs';
import { startServer } from './workbench/server.mjs';

const defaultPort = 4600;
const triedPorts = 50;

try {
  await main();
} catch (error) {
  console.error(error.message);
  if (error instanceof UsageError) {
    console.error(`\n${startUsage}`);
  }
  process.exit(error instanceof UsageError ? 2 : 1);
}

async function main() {
  checkNodeVersion();
  const options = parseStartArguments(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  if (options.help) {
    console.log(startUsage);
    return;
  }
  const socketPath = socketFor();
  let ready = false;
  const front = createFront({ socketPath, folder: options.folder, extension: repositoryRoot, isReady: () => ready });
  // The port is taken before the long steps, so that a busy one is noticed at once.
  const port = await takePort(front, options.port);

  await installDependencies(progress);
  progress('Building Tandem');
  await build();
  const workbench = await startServer(releases.newest, { progress, listen: { socketPath } });

  ready = true;
  const address = `http://localhost:${port}/`;
  console.log(`\nTandem is ready: ${address}\nIt shows ${options.folder}. Press Ctrl+C to stop.\n`);
  if (options.open && !(await openInBrowser(address))) {
    console.log(`No browser could be opened from here. Open ${address} by hand.`);
  }
  const code = await workbench.exited;
  throw new Error(`VS Code has ended unexpectedly (code ${code}).\n${workbench.log()}`);
}

function progress(line) {
  console.log(`· ${line} …`);
}

/** Where the workbench listens: not a port, so that no other page or user of this machine can reach it. */
function socketFor() {
  if (process.platform === 'win32') {
    return `\\\\.\\pipe\\tandem-${process.pid}-${Date.now()}`;
  }
  const folder = temporaryFolder('start');
  removeOnExit(folder);
  return join(folder, 'vscode.sock');
}

async function takePort(front, wanted) {
  const first = wanted ?? defaultPort;
  const last = wanted ?? defaultPort + triedPorts - 1;
  for (let port = first; port <= last; port++) {
    if (await listen(front, port)) {
      return port;
    }
  }
  throw new Error(
    wanted === undefined
      ? `No port from ${first} to ${last} is free. Choose one with --port.`
      : `Port ${wanted} is in use or not allowed. Choose another one with --port, or leave --port out.`,
  );
}
