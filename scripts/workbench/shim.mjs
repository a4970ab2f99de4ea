// Stands in for the VS Code executable that @vscode/test-electron starts: takes the same arguments, opens the same
// window in a headless browser, prints what the extension host prints and ends with the test run's exit code.
import { join } from 'node:path';
import { format, parseArgs } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { releases } from './releases.mjs';
import { startServer } from './server.mjs';
import { windowPath } from './url.mjs';

const runDeadline = 240_000;

try {
  process.exit(await main());
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

async function main() {
  const { values, positionals } = parseArgs({ strict: false, allowPositionals: true });
  const release = Object.values(releases).find(({ vscode }) => vscode === process.env.TANDEM_VSCODE);
  if (!release) {
    throw new Error(`TANDEM_VSCODE names no known release: ${process.env.TANDEM_VSCODE}`);
  }
  const settings = { 'security.workspace.trust.enabled': values['disable-workspace-trust'] !== true };
  const server = await startServer(release, { settings });
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  try {
    const code = new Promise((resolve) => page.exposeFunction('codeAutomationExit', (value) => resolve(value)));
    await page.exposeFunction('codeAutomationLog', (type, parts) => printLine(type, parts));
    const authority = `localhost:${server.port}`;
    const path = windowPath({
      authority,
      folder: positionals[0],
      extension: values.extensionDevelopmentPath,
      tests: values.extensionTestsPath,
    });
    const trouble = Promise.race([
      server.exited.then(() => new Error('VS Code ended during the tests.')),
      new Promise((resolve) => page.on('crash', () => resolve(new Error('The browser page crashed.')))),
      new Promise((resolve) =>
        setTimeout(() => resolve(new Error(`No result after ${runDeadline / 1000} s.`)), runDeadline),
      ),
    ]);
    await page.goto(`http://${authority}${path}`);
    return await Promise.race([code, trouble.then((error) => Promise.reject(error))]);
  } catch (error) {
    const picture = join(process.env.TANDEM_FAILED ?? '.', `host-${release.vscode}.png`);
    await page.screenshot({ path: picture }).catch(() => {});
    console.error(`${error.message}\nThe window's picture: ${picture}`);
    return 1;
  } finally {
    await browser.close().catch(() => {});
    await server.stop();
  }
}

/**
 * The console of the window and its extension host. VS Code itself complains there about all that is not installed
 * here, so it is shown only on request; tests report to a file.
 */
function printLine(type, parts) {
  if (process.env.TANDEM_VERBOSE) {
    console.log(`[${type}] ${format(...parts)}`);
  }
}
