import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { removeOnExit } from '../lib/cleanup.mjs';
import { temporaryFolder } from '../lib/paths.mjs';
import { lastLines, run, startTree } from '../lib/processes.mjs';
import { installWorkbench } from './install.mjs';
import { nodeOfVersion } from './node.mjs';
import { quietSettings } from './settings.mjs';

const startDeadline = 60_000;

/**
 * Installs a release where needed and starts its server with a fresh profile.
 * `settings` go over the quiet ones; `listen` is `{ port }` on 127.0.0.1 (a free one by default) or `{ socketPath }`;
 * `install` is a `.vsix` to install first; `env` is added to the extension host's environment; `onOutput` gets what the server prints.
 * Resolves when it is ready, to `{ port, log(), writeSettings(settings), stop(), exited }`.
 */
export async function startServer(release, options = {}) {
  const { settings = {}, install, progress = () => {}, env = {}, onOutput = () => {} } = options;
  const folder = await installWorkbench(release, progress);
  const node = await nodeOfVersion(release.node, progress);
  const listen = options.listen ?? { port: await freePort() };
  const profile = temporaryFolder('vscode');
  const removeProfile = removeOnExit(profile);
  const writeSettings = (changed) => {
    const user = join(profile, 'data', 'User');
    mkdirSync(user, { recursive: true });
    writeFileSync(join(user, 'settings.json'), JSON.stringify({ ...quietSettings, ...changed }, undefined, 2));
  };
  writeSettings(settings);
  if (install) {
    await installExtension({ node, folder, profile, file: install });
  }

  progress(`Starting VS Code ${release.vscode}`);
  const { child, stop: stopTree } = startTree(node, serverArguments(listen, profile), {
    cwd: folder,
    env: { ...cleanEnvironment(), ...runtimeFolder(profile), ...env },
  });
  let log = '';
  const exited = new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  const ready = new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('it was not ready in time')), startDeadline);
    const read = (data) => {
      log += data;
      onOutput(data);
      if (/Extension host agent started|Web UI available/.test(log)) {
        clearTimeout(timer);
        resolve();
      }
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.on('error', reject);
    child.on('close', () => reject(new Error('it ended at once')));
  });
  const stop = async () => {
    stopTree();
    await exited;
    removeProfile();
  };
  try {
    await ready;
  } catch (error) {
    await stop();
    throw new Error(`VS Code ${release.vscode} did not start: ${error.message}.\n${lastLines(log, 20)}`);
  }
  return { port: listen.port, log: () => log, writeSettings, stop, exited };
}

/** Installs an extension from its file into a profile, as a user does. */
async function installExtension({ node, folder, profile, file }) {
  const args = ['--server-data-dir', profile, '--accept-server-license-terms', '--install-extension', file];
  const { code, output } = await run(node, [join('out', 'server-main.js'), ...args], {
    cwd: folder,
    env: { ...cleanEnvironment(), ...runtimeFolder(profile) },
  });
  if (code !== 0 || !/successfully installed/.test(output)) {
    throw new Error(`${file} could not be installed.\n${lastLines(output, 20)}`);
  }
}

function serverArguments(listen, profile) {
  return [
    join('out', 'server-main.js'),
    ...(listen.socketPath
      ? ['--socket-path', listen.socketPath]
      : ['--host', '127.0.0.1', '--port', String(listen.port)]),
    '--without-connection-token',
    '--accept-server-license-terms',
    // Lets the page's address name an extension under development and a test run.
    '--enable-smoke-test-driver',
    '--telemetry-level',
    'off',
    '--server-data-dir',
    profile,
  ];
}

/**
 * Where the server and its extensions put sockets and other short-lived files: they never remove them when killed.
 * Elsewhere the path would be too long for a socket.
 */
function runtimeFolder(profile) {
  if (process.platform !== 'linux') {
    return {};
  }
  const folder = join(profile, 'run');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return { TMPDIR: folder, XDG_RUNTIME_DIR: folder };
}

/** Our environment without what would reach into the server: settings of an outer VS Code, Node or npm run. */
function cleanEnvironment() {
  const unwanted = /^(VSCODE_|ELECTRON_|NODE_OPTIONS$|npm_)/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !unwanted.test(name)));
}

/** A port on 127.0.0.1 that nobody listened on a moment ago. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
