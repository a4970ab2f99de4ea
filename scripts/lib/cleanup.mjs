import { rmSync } from 'node:fs';

const actions = new Set();
let listening = false;

/**
 * Runs a synchronous action when this process ends for whatever reason it can still notice: normal end, exception,
 * Ctrl+C, SIGTERM, closed terminal. Returns a function that runs the action now and forgets it.
 */
export function onExit(action) {
  listen();
  actions.add(action);
  return () => {
    if (actions.delete(action)) {
      action();
    }
  };
}

/** Removes a folder when this process ends; returns a function that removes it now. */
export function removeOnExit(folder) {
  return onExit(() => {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
    } catch {
      // A file that is still held open: the system's temporary folder is cleaned by the system.
    }
  });
}

function listen() {
  if (listening) {
    return;
  }
  listening = true;
  process.on('exit', () => {
    for (const action of [...actions].reverse()) {
      actions.delete(action);
      action();
    }
  });
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ]) {
    process.on(signal, () => process.exit(code));
  }
}
