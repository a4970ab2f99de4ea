import * as vscode from 'vscode';
import { type Conflict, conflictWords, type FileEdit, type Range } from '../core/index.ts';
import { toRange, toWorkspaceEdit } from './convert.ts';
import { localize } from './localize.ts';
import type { OpenSpecs } from './openSpecs.ts';

/** A text with tab stops and the place that it replaces. */
export interface PlacedSnippet {
  readonly range: Range;
  readonly snippet: string;
}

/** Puts a snippet into an editor, as it is, and shows it. */
export async function insertSnippet(editor: vscode.TextEditor, { range, snippet }: PlacedSnippet): Promise<void> {
  const place = toRange(range);
  await editor.insertSnippet(new vscode.SnippetString(snippet), place, { ...UNDO, keepWhitespace: true });
  editor.revealRange(new vscode.Range(place.start, place.start), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

const UNDO = { undoStopBefore: true, undoStopAfter: true };

/** Changes files, open or not. A file that was saved before is saved again, where the user has it so. */
export async function applyFileEdits(edits: readonly FileEdit[]): Promise<void> {
  if (!(await vscode.workspace.applyEdit(toWorkspaceEdit(edits), { isRefactoring: true }))) {
    warn('refused', ...edits.map(({ uri }) => vscode.workspace.asRelativePath(vscode.Uri.parse(uri, true))));
  }
}

/** Says why files were not written. */
export function warn(conflict: Conflict, ...paths: readonly string[]): void {
  void vscode.window.showWarningMessage(localize(conflictWords(conflict, ...paths)));
}

/** Makes a file where there is none; false, with a word about it, where that cannot be. */
export async function createFile(uri: vscode.Uri, contents: Uint8Array): Promise<boolean> {
  const creation = new vscode.WorkspaceEdit();
  creation.createFile(uri, { contents });
  const created = await vscode.workspace.applyEdit(creation);
  if (!created) {
    const path = vscode.workspace.asRelativePath(uri);
    const words = vscode.l10n.t(
      '{path} could not be created. It may be there already, or its folder may be read-only.',
      { path },
    );
    void vscode.window.showWarningMessage(words);
  }
  return created;
}

/** Opens a new, unsaved Markdown document with a snippet in it. */
export async function openUntitled(specs: OpenSpecs, snippet: string): Promise<void> {
  await fillEmpty(specs, await vscode.workspace.openTextDocument({ language: 'markdown', content: '' }), snippet);
}

/** Shows an empty document with a snippet in it. Nothing is asked of what the snippet brings. */
export async function fillEmpty(specs: OpenSpecs, document: vscode.TextDocument, snippet: string): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  await specs.readNow(document);
  const start = { line: 0, character: 0 };
  await insertSnippet(editor, { range: { start, end: start }, snippet });
}
