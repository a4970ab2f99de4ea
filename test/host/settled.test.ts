import * as vscode from 'vscode';
import { newFolder, tidyUp, write } from './support/tandem.ts';
import { waitFor } from './support/waitFor.ts';

const LIVE = '# Search\n\n## Goal\n\nPeople find what we sell.\n\n## Open questions\n\n- Do typos matter?\n';
const SETTLED = `---\nstatus: implemented\n---\n\n${LIVE.replace('Search', 'Checkout')}`;

describe('specs that are over', () => {
  let live: vscode.Uri;
  let settled: vscode.Uri;
  beforeEach(async () => {
    const folder = await newFolder('settled');
    live = await write(folder, 'specs/live.md', LIVE);
    settled = await write(folder, 'specs/settled.md', SETTLED);
    await vscode.commands.executeCommand('tandem.refresh');
    await vscode.commands.executeCommand('tandem.decisions.focus');
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('tandem.hideSettled');
    await tidyUp();
  });

  it('are listed too on request, and hidden again', async () => {
    const both = [live, settled];
    await listedToBe([live]);
    await vscode.commands.executeCommand('tandem.toggleSettled');
    await listedToBe(both);
    await vscode.commands.executeCommand('tandem.toggleSettled');
    await listedToBe([live]);
    await vscode.commands.executeCommand('tandem.toggleSettled');
    await listedToBe(both);
    await vscode.commands.executeCommand('tandem.hideSettled');
    await listedToBe([live]);
  });
});

/** Waits until the first and the last item of the view are of these files: those that open when they are chosen. */
async function listedToBe(uris: readonly vscode.Uri[]): Promise<void> {
  const wanted = uris.map(String).sort().join();
  await waitFor(
    async () => [...new Set([await chosen('list.focusFirst', 'list.focusDown'), await chosen('list.focusLast')])],
    (opened) => opened.sort().join() === wanted,
  );
}

async function chosen(...moves: readonly string[]): Promise<string> {
  await vscode.commands.executeCommand('tandem.decisions.focus');
  for (const command of [...moves, 'list.select']) {
    await vscode.commands.executeCommand(command);
  }
  return vscode.window.activeTextEditor?.document.uri.toString() ?? '';
}
