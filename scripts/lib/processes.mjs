import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onExit } from './cleanup.mjs';

const guard = fileURLToPath(new URL('./exitWithParent.cjs', import.meta.url));

/**
 * Starts a Node program whose whole process tree ends with us: on stop(), at our exit, and (seen from the inside)
 * when we are killed without a chance to clean up.
 */
export function startTree(node, args, options = {}) {
  const child = spawn(node, ['--require', guard, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
    env: { ...(options.env ?? process.env), TANDEM_PARENT_PID: String(process.pid) },
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  return { child, stop: onExit(() => killTree(child.pid)) };
}

/** Ends a process and all it started; `pid` must lead its own process group where there are such groups. */
function killTree(pid) {
  if (pid === undefined) {
    return;
  }
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}

/**
 * Runs a command to its end. Resolves to its exit code (a signal counts as 1) and, unless it writes to our own output,
 * to what it printed.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true, ...options });
    const stop = onExit(() => child.kill());
    let output = '';
    const collect = (data) => {
      output += data;
    };
    child.stdout?.setEncoding('utf8').on('data', collect);
    child.stderr?.setEncoding('utf8').on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => {
      stop();
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Runs npm to its end, see run(); fails with npm's own last words when it fails. */
export async function npm(args, options = {}) {
  const viaNode = process.env.npm_execpath?.endsWith('.js');
  const [command, first] = viaNode ? [process.execPath, [process.env.npm_execpath]] : ['npm', []];
  const result = await run(command, [...first, ...args], {
    // On Windows npm is a batch file, which only a shell can start.
    shell: !viaNode && process.platform === 'win32',
    ...options,
    env: npmEnvironment(),
  });
  if (result.code !== 0) {
    throw new Error(`npm ${args.join(' ')} failed:\n${complaint(result.output)}`);
  }
  return result.output;
}

/** What matters of npm's output when it fails: its own first error lines, or else the end of what the script said. */
function complaint(output) {
  const errors = output.split('\n').filter((line) => /^npm (error|ERR!) ./.test(line));
  const script = output.split('\n').filter((line) => !/^npm |^> |^$/.test(line));
  return (script.length > 0 ? script.slice(-40) : errors.slice(0, 10)).join('\n');
}

/** Our environment without what an outer `npm run` left for its own project. */
function npmEnvironment() {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^npm_(package|lifecycle|config_local_prefix)/.test(name),
  );
  return { ...Object.fromEntries(kept), npm_config_update_notifier: 'false' };
}

export function lastLines(text, count) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
