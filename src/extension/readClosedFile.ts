import * as vscode from 'vscode';
import type { FileText } from '../core/index.ts';

/** A closed file as an editor would show it; undefined when it is gone, unreadable or no text. */
export async function readClosedFile(uri: vscode.Uri): Promise<FileText | undefined> {
  try {
    const [bytes, { mtime }] = await Promise.all([vscode.workspace.fs.readFile(uri), vscode.workspace.fs.stat(uri)]);
    const text = await vscode.workspace.decode(bytes, { uri });
    return { text: text.startsWith('\uFEFF') ? text.slice(1) : text, modified: mtime > 0 ? mtime : undefined };
  } catch {
    return undefined;
  }
}
