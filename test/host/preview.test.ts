import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { newFolder, tandem, tidyUp, write } from './support/tandem.ts';
import { README, SPEC } from './support/texts.ts';
import { waitFor } from './support/waitFor.ts';

/** What VS Code's own preview shows of a file. */
async function rendered(uri: vscode.Uri): Promise<string> {
  return vscode.commands.executeCommand<string>('markdown.api.render', await vscode.workspace.openTextDocument(uri));
}

function turn(preview: boolean | undefined): Thenable<void> {
  return vscode.workspace.getConfiguration('tandem').update('preview', preview, vscode.ConfigurationTarget.Workspace);
}

describe('the preview', () => {
  afterEach(async () => {
    await turn(undefined);
    await tidyUp();
  });

  it('shows a spec as one until a setting says no, and never changes another page', async () => {
    await tandem();
    const folder = await newFolder('preview');
    const [spec, page] = [await write(folder, 'spec.md', SPEC), await write(folder, 'README.md', README)];
    const isShown = (html: string): boolean => html.includes('tandem-item');
    await waitFor(() => rendered(spec), isShown);
    const pageWith = await rendered(page);
    await turn(false);
    await waitFor(
      () => rendered(spec),
      (html) => !html.includes('tandem-'),
    );
    assert.equal(await rendered(page), pageWith);
    await turn(undefined);
    await waitFor(() => rendered(spec), isShown);
  });
});
