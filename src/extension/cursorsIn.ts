import * as vscode from 'vscode';
import type { Position } from '../core/index.ts';
import { toCorePosition } from './convert.ts';

/** Where the cursors of all visible editors of `document` stand. */
export function cursorsIn(document: vscode.TextDocument): Position[] {
  return vscode.window.visibleTextEditors
    .filter((editor) => editor.document === document)
    .flatMap(({ selections }) => selections.map(({ active }) => toCorePosition(active)));
}
