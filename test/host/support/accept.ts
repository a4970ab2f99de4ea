import * as vscode from 'vscode';
import { waitFor } from './waitFor.ts';

/**
 * Runs a command and takes whatever it asks as it stands, until `done`; again where it ended without, as files are read in the
 * background.
 */
export async function accept(command: string, args: readonly unknown[], done: () => boolean): Promise<void> {
  const run = async () => {
    const running = vscode.commands.executeCommand(command, ...args);
    await answer(running, done);
    await running;
    return done();
  };
  await waitFor(run, Boolean, 30_000);
}

/** Takes whatever a running command asks as it stands, until it ends, or until `done`. */
export async function answer(running: Thenable<unknown>, done: () => boolean = () => false): Promise<void> {
  let ended = false;
  void running.then(() => {
    ended = true;
  });
  await waitFor(async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return ended || done();
  });
}
