import * as vscode from 'vscode';
import type { FileText } from '../core/index.ts';
import { localFilesFor } from './localFiles.ts';

/** A closed file as an editor would show it; undefined when it is gone, unreadable or no text. */
export async function readClosedFile(uri: vscode.Uri): Promise<FileText | undefined> {
  try {
    const [bytes, mtime] = await bytesAndTime(uri);
    const text = textOf(bytes) ?? (await vscode.workspace.decode(bytes, { uri }));
    return { text: text.startsWith('\uFEFF') ? text.slice(1) : text, modified: mtime > 0 ? mtime : undefined };
  } catch {
    return undefined;
  }
}

async function bytesAndTime(uri: vscode.Uri): Promise<[Uint8Array, number]> {
  const local = localFilesFor(uri);
  if (local) {
    const [bytes, { mtime }] = await Promise.all([local.readFile(uri.fsPath), local.stat(uri.fsPath)]);
    return [bytes, mtime.getTime()];
  }
  const [bytes, { mtime }] = await Promise.all([vscode.workspace.fs.readFile(uri), vscode.workspace.fs.stat(uri)]);
  return [bytes, mtime];
}

/**
 * The text of bytes that are UTF-8, as those of nearly all files are; undefined for others. VS Code asks its window about
 * each file that it decodes, and thousands of questions are felt there while somebody types.
 */
function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) {
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
