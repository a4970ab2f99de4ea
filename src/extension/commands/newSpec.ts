import * as vscode from 'vscode';
import { newSpec as newSpecCalled, specFolderOf } from '../../core/index.ts';
import { createFile, fillEmpty, openUntitled } from '../editing.ts';
import type { Services } from '../services.ts';
import type { Handler } from './handler.ts';

/** Makes a file for a spec and lets the user fill it in. Without a folder it is a document that is saved later. */
export const newSpec: Handler = async (services) => {
  const folder = await folderForSpecs(services);
  const existing = folder ? await namesIn(folder) : [];
  const me = services.settings.get().me[0];
  const writing = me === undefined ? {} : { me };
  const where = (title: string) => {
    const path = vscode.workspace.asRelativePath(
      vscode.Uri.joinPath(folder ?? NOWHERE, newSpecCalled(title, existing).fileName),
    );
    return { message: vscode.l10n.t('Will be {path}', { path }), severity: vscode.InputBoxValidationSeverity.Info };
  };
  const title = await vscode.window.showInputBox({
    title: vscode.l10n.t('New Spec'),
    prompt: vscode.l10n.t('What is it about?'),
    placeHolder: vscode.l10n.t('Fewer people give up at profile setup'),
    validateInput: (value) => (folder && value.trim() !== '' ? where(value) : undefined),
  });
  if (title === undefined) {
    return;
  }
  const { fileName, snippet } = newSpecCalled(title, existing, writing);
  if (!folder) {
    await openUntitled(services.specs, snippet);
    return;
  }
  const uri = vscode.Uri.joinPath(folder, fileName);
  if (await createFile(uri, new Uint8Array())) {
    await fillEmpty(services.specs, await vscode.workspace.openTextDocument(uri), snippet);
  }
};

const NOWHERE = vscode.Uri.from({ scheme: 'untitled', path: '/' });

/** Where most specs of the workspace folder at hand lie; undefined where no folder is open. */
async function folderForSpecs({ workspace }: Services): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const active = vscode.window.activeTextEditor?.document.uri;
  const own = active && vscode.workspace.getWorkspaceFolder(active);
  const chosen = own ?? (folders.length > 1 ? await vscode.window.showWorkspaceFolderPick() : folders[0]);
  if (!chosen) {
    return undefined;
  }
  const root = `${chosen.uri.toString()}/`;
  // Engineering's records have folders and numbers of their own.
  const specs = [...workspace.index.files()].filter(
    ({ genre, uri, verdict }) => verdict.isSpec && genre === 'product' && uri.startsWith(root),
  );
  const below = specFolderOf(
    specs.map(({ uri }) => vscode.Uri.parse(uri, true).path.slice(chosen.uri.path.length + 1)),
  );
  return vscode.Uri.joinPath(chosen.uri, below);
}

async function namesIn(folder: vscode.Uri): Promise<string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    return [];
  }
}
