import type * as vscode from 'vscode';
import type { Logger, TandemHost } from '../core/index.ts';

/** What core asks of VS Code: a log, a clock, and a way to let others work. */
export function createHost(log: vscode.LogOutputChannel): TandemHost {
  return {
    log: loggerOf(log),
    now: () => performance.now(),
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
  };
}

function loggerOf(log: vscode.LogOutputChannel): Logger {
  const written = (data: Readonly<Record<string, unknown>> | undefined) => (data ? [JSON.stringify(data)] : []);
  return {
    debug: (event, data) => log.debug(event, ...written(data)),
    info: (event, data) => log.info(event, ...written(data)),
    warn: (event, data) => log.warn(event, ...written(data)),
    error: (event, data) => log.error(event, ...written(data)),
  };
}
