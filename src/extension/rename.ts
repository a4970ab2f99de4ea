import * as vscode from 'vscode';
import { createReferences, fileReferencesOf, idAt, renameId, type Spec } from '../core/index.ts';
import { toCorePosition, toRange, toWorkspaceEdit } from './convert.ts';
import { localize } from './localize.ts';
import { registerForMarkdown } from './selector.ts';
import type { Services } from './services.ts';

/** Renames an id wherever it is used. What it throws VS Code shows; elsewhere than on an id others may rename. */
export function registerRename(services: Services): vscode.Disposable {
  const { specs, tandem } = services;
  const idIn = async (document: vscode.TextDocument, position: vscode.Position) => {
    const spec = await specs.specOf(document);
    const found = spec && idAt(spec, toCorePosition(position), tandem.index.references);
    if (!found) {
      throw new Error(vscode.l10n.t('There is no id here.'));
    }
    if (!found.target) {
      throw new Error(vscode.l10n.t('Nothing within reach is called {id}.', { id: found.id }));
    }
    return { ...found, target: found.target };
  };
  const provider: vscode.RenameProvider = {
    prepareRename: async (document, position) => {
      const { id, range } = await idIn(document, position);
      return { range: toRange(range), placeholder: id };
    },
    provideRenameEdits: async (document, position, newName, token) => {
      const { target } = await idIn(document, position);
      const newId = newName.trim();
      const read = await specsWith([target.id, newId], services, token);
      const references = createReferences();
      for (const { uri, references: known } of tandem.index.files()) {
        references.set(uri, known);
      }
      for (const spec of read) {
        references.set(spec.document.uri, fileReferencesOf(spec));
      }
      // The files may have been written since the index read them.
      const here = await idIn(document, position);
      const edits = renameId(here.target, newId, read, references);
      if (!edits.ok) {
        throw new Error(localize(edits.message));
      }
      return toWorkspaceEdit(edits.value);
    },
  };
  return registerForMarkdown((selector) => vscode.languages.registerRenameProvider(selector, provider));
}

/** The files that define or use one of `ids`, as they stand now. */
async function specsWith(
  ids: readonly string[],
  { specs, tandem }: Services,
  token: vscode.CancellationToken,
): Promise<Spec[]> {
  const { references } = tandem.index;
  const uris = new Set(
    ids.flatMap((id) => [...references.definitionsOf(id), ...references.usesOf(id)].map(({ uri }) => uri)),
  );
  const found: Spec[] = [];
  for (const uri of uris) {
    if (token.isCancellationRequested) {
      throw new vscode.CancellationError();
    }
    const spec = await specs.specOf(await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true)));
    if (spec) {
      found.push(spec);
    }
  }
  return found;
}
