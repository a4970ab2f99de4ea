import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const help =
  'Install Chrome or Chromium (Debian and Ubuntu: apt-get install chromium), or set CHROME_PATH to its executable.';

/** Starts a headless browser for tests with playwright-core; fails with a message that says what to install. */
export async function launchBrowser() {
  const { chromium } = await import('playwright-core');
  const { args, ...found } = await findBrowser();
  try {
    return await chromium.launch({ ...found, args: [...launchArguments, ...args], headless: true });
  } catch (error) {
    throw new Error(`The browser ${found.executablePath} did not start. ${help}\n${error.message}`);
  }
}

/**
 * The browser to test in, as launch options: `CHROME_PATH`, else an installed Chrome, Chromium or Edge, else (on Linux)
 * the one among the development dependencies.
 */
export async function findBrowser() {
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    if (!existsSync(wanted)) {
      throw new Error(`CHROME_PATH names ${wanted}, which is not there.`);
    }
    return { executablePath: wanted, args: [] };
  }
  const installed = installedBrowser();
  return installed ? { executablePath: installed, args: [] } : packagedBrowser();
}

/** An installed browser of the Chromium family in one of its usual places; undefined where there is none. */
export function installedBrowser() {
  return candidates().find((path) => existsSync(path));
}

function candidates() {
  if (process.platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      names.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    const places = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return places.flatMap((place) => roots.filter(Boolean).map((root) => join(root, place)));
  }
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  // A snap's browser sees neither other folders of /tmp nor the devtools pipe reliably, so it comes last.
  return [...folders, '/usr/bin', '/opt/google/chrome', '/snap/bin'].flatMap((folder) =>
    names.map((name) => join(folder, name)),
  );
}

async function packagedBrowser() {
  if (process.platform !== 'linux') {
    throw new Error(`No browser was found. ${help}`);
  }
  // The package also carries the system libraries that a small machine lacks, but unpacks them only when it is told
  // that it runs in a cloud function; it then changes this process's environment, which nobody else must see.
  const before = { ...process.env };
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    const env = {
      ...before,
      LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH,
      FONTCONFIG_PATH: process.env.FONTCONFIG_PATH,
    };
    return { executablePath, args: ['--headless=shell', '--no-zygote'], env };
  } catch (error) {
    throw new Error(`No browser was found. ${help}\n${error.message}`);
  } finally {
    for (const name of ['AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
      if (before[name] === undefined) {
        delete process.env[name];
      } else {
        process.env[name] = before[name];
      }
    }
  }
}
