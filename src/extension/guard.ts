import * as vscode from 'vscode';

/**
 * The same function, but what it throws is written to the log and the answer is then undefined. For everything that
 * VS Code calls on its own: nobody asked, so nobody is told.
 */
export function guard<A extends unknown[], R>(
  log: vscode.LogOutputChannel,
  name: string,
  run: (...args: A) => R | Thenable<R>,
): (...args: A) => Promise<R | undefined> {
  return async (...args) => {
    try {
      return await run(...args);
    } catch (error) {
      report(log, name, error);
      return undefined;
    }
  };
}

/** The same for what a user asked for: a failure is shown once, with a way to the log. */
export function guardCommand<A extends unknown[]>(
  log: vscode.LogOutputChannel,
  name: string,
  run: (...args: A) => unknown,
): (...args: A) => Promise<void> {
  return async (...args) => {
    try {
      await run(...args);
    } catch (error) {
      if (report(log, name, error)) {
        void offerLog(log);
      }
    }
  };
}

/** Whether it was a failure, not a cancellation. */
function report(log: vscode.LogOutputChannel, name: string, error: unknown): boolean {
  if (error instanceof vscode.CancellationError) {
    return false;
  }
  log.error(`${name}.failed`, error instanceof Error ? (error.stack ?? error.message) : String(error));
  return true;
}

async function offerLog(log: vscode.LogOutputChannel): Promise<void> {
  const showLog = vscode.l10n.t('Show Log');
  const said = vscode.l10n.t('Tandem could not finish this. The log says why.');
  if ((await vscode.window.showErrorMessage(said, showLog)) === showLog) {
    log.show();
  }
}
