import * as vscode from 'vscode';

/** Whether there is a file or folder at `uri`; what cannot be asked is not there. */
export async function exists(uri: string): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(vscode.Uri.parse(uri, true));
    return true;
  } catch {
    return false;
  }
}
