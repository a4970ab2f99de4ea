import * as vscode from 'vscode';
import { openUntitled } from '../editing.ts';
import type { OpenSpecs } from '../openSpecs.ts';
import type { Handler } from './handler.ts';

/** Opens a small product with its specs, in a window of its own: a copy, so that one can try things out. */
export const openExample: Handler = async ({ extensionUri, specs, storageUri, version }) => {
  const source = vscode.Uri.joinPath(extensionUri, 'examples');
  const target = vscode.Uri.joinPath(storageUri, `example-${version}`);
  if (extensionUri.scheme !== 'file') {
    await showOne(specs, source);
    return;
  }
  if (!(await exists(target))) {
    await vscode.workspace.fs.copy(source, target);
  }
  const forceNewWindow = (vscode.workspace.workspaceFolders ?? []).length > 0;
  await vscode.commands.executeCommand('vscode.openFolder', target, { forceNewWindow });
};

/** In a browser the extension's folder can be read, but not copied or listed. */
async function showOne(specs: OpenSpecs, source: vscode.Uri): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(source, 'specs', 'onboarding', 'spec.md'));
  const text = await vscode.workspace.decode(bytes);
  await openUntitled(specs, new vscode.SnippetString().appendText(text).value);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
