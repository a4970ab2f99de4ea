import * as vscode from 'vscode';
import { localFilesFor } from './localFiles.ts';

/** Whether there is a file or folder at `uri`; what cannot be asked is not there. */
export async function exists(uri: string): Promise<boolean> {
  try {
    const file = vscode.Uri.parse(uri, true);
    await (localFilesFor(file)?.stat(file.fsPath) ?? vscode.workspace.fs.stat(file));
    return true;
  } catch {
    return false;
  }
}
