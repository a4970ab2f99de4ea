import * as vscode from 'vscode';
import type { FileEdit, Outcome, Spec, TextEdit } from '../core/index.ts';
import { explain, openSpec } from './commands/handler.ts';
import { applyFileEdits, warn } from './editing.ts';
import { readClosedFile } from './readClosedFile.ts';
import type { Services } from './services.ts';

/** One change to make: `edit` is asked with the text of now, as it may have changed while somebody chose. */
export interface ItemEdit {
  readonly uri: string;
  readonly edit: (spec: Spec) => Outcome<FileEdit>;
}

/**
 * Makes all changes as one step that can be undone. What cannot be changed is said and left out; false where nothing was
 * changed. With `together`, all are made or none.
 */
export async function changeItems(services: Services, edits: readonly ItemEdit[], together = false): Promise<boolean> {
  const changes = new Map<string, TextEdit[]>();
  for (const { edit, uri } of edits) {
    const outcome = (await mayChange(vscode.Uri.parse(uri, true))) ? await ask(services, uri, edit) : undefined;
    if (outcome) {
      changes.set(uri, [...(changes.get(uri) ?? []), ...outcome]);
    } else if (together) {
      return false;
    }
  }
  if (changes.size === 0) {
    return false;
  }
  await applyFileEdits([...changes].map(([uri, all]) => ({ uri, edits: all })));
  return true;
}

async function ask(services: Services, uri: string, edit: ItemEdit['edit']): Promise<readonly TextEdit[] | undefined> {
  const open = await openSpec(services, uri);
  const outcome = open && edit(open.spec);
  if (outcome && !outcome.ok) {
    explain(outcome);
  }
  return outcome?.ok ? outcome.value.edits : undefined;
}

/** Whether a file can be written, and is as it was read; a word about it where not. */
async function mayChange(uri: vscode.Uri): Promise<boolean> {
  const { fs } = vscode.workspace;
  const path = vscode.workspace.asRelativePath(uri);
  if (uri.scheme === 'untitled') {
    return true;
  }
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  const stat = await statOf(uri);
  if (!stat && !open) {
    warn('gone', path);
    return false;
  }
  const isReadonly =
    fs.isWritableFileSystem(uri.scheme) === false ||
    (stat?.permissions ?? 0) === vscode.FilePermission.Readonly ||
    (await isKept(uri));
  if (isReadonly) {
    warn('readOnly', path);
    return false;
  }
  const onDisk = open && !open.isDirty ? (await readClosedFile(uri))?.text : undefined;
  if (open && onDisk !== undefined && !open.isDirty && onDisk !== open.getText()) {
    warn('changedOnDisk', path);
    return false;
  }
  return true;
}

/** Whether the user has VS Code keep a file as it is: editors do, but edits of extensions would go through. */
async function isKept(uri: vscode.Uri): Promise<boolean> {
  const settings = vscode.workspace.getConfiguration('files', uri);
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const document = await vscode.workspace.openTextDocument(uri);
  const names = (key: string) =>
    Object.entries(settings.get<Record<string, boolean>>(key, {})).some(
      ([glob, on]) =>
        on &&
        [glob, folder && new vscode.RelativePattern(folder, glob)].some(
          (pattern) => pattern && vscode.languages.match({ pattern }, document) > 0,
        ),
    );
  return names('readonlyInclude') && !names('readonlyExclude');
}

async function statOf(uri: vscode.Uri): Promise<vscode.FileStat | undefined> {
  try {
    return await vscode.workspace.fs.stat(uri);
  } catch {
    return undefined;
  }
}
