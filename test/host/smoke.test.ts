import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the host', () => {
  it('is the VS Code release that was asked for', () => {
    assert.equal(vscode.version, process.env.TANDEM_VSCODE);
  });

  it('finds files', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder);
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, 'found.md'), Buffer.from('# Found\n'));
    const found = await vscode.workspace.findFiles('**/found.md');
    assert.equal(found.length, 1);
  });
});
