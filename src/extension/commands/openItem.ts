import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { findPart } from '../../core/index.ts';
import { toRange } from '../convert.ts';
import { explain, type Handler, itemArguments } from './handler.ts';

/** Shows an item where it stands now. */
export const openItem: Handler = async ({ specs }, args) => {
  const { key, uri } = z.parse(itemArguments, args);
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  const editor = await vscode.window.showTextDocument(document, { preview: true });
  const spec = await specs.specOf(document);
  const found = spec && findPart(spec, key);
  if (found && !found.ok) {
    explain(found);
  } else if (found) {
    const { start } = toRange(found.value.title.range);
    editor.selection = new vscode.Selection(start, start);
    editor.revealRange(toRange(found.value.range), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
};
