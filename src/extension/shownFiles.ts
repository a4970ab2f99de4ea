import * as vscode from 'vscode';

/**
 * The files that some tab shows, as URIs. VS Code keeps documents open for minutes after that, and opens others that
 * nobody sees.
 */
export function shownFiles(): ReadonlySet<string> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return new Set(tabs.flatMap(({ input }) => urisOf(input)).map(String));
}

function urisOf(input: unknown): vscode.Uri[] {
  if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) {
    return [input.uri];
  }
  return input instanceof vscode.TabInputTextDiff ? [input.original, input.modified] : [];
}
