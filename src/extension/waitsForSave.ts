import * as vscode from 'vscode';
import type { TextDocument } from '../core/index.ts';

/** Longer documents (UTF-16 units) are read when they are saved. */
const LARGE = 1024 * 1024;

/**
 * Whether `document` is so long that it is read only as it was saved. Of what was short when it was `known`, a moment ago, VS
 * Code is not asked: it counts all lines for that.
 */
export function waitsForSave(document: vscode.TextDocument, known?: TextDocument): boolean {
  const wasShort = known !== undefined && known.text.length < LARGE / 2;
  return document.isDirty && !wasShort && document.offsetAt(new vscode.Position(document.lineCount, 0)) > LARGE;
}
