import * as vscode from 'vscode';

/** Where people write, besides the workspace folders' own file systems. */
const OWN_SCHEMES = ['file', 'untitled', 'vscode-remote'];

/** Never, even if a workspace folder has it: history, notebook cells, comment boxes, logs, and what Tandem shows. */
const FOREIGN_SCHEMES = new Set(['git', 'vscode-notebook-cell', 'comment', 'output', 'tandem-template']);

function schemes(): string[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const all = new Set([...OWN_SCHEMES, ...folders.map(({ uri }) => uri.scheme)]);
  return [...all].filter((scheme) => !FOREIGN_SCHEMES.has(scheme)).sort();
}

/** Whether Tandem looks at `document` at all. */
export function isOurs(document: vscode.TextDocument): boolean {
  return document.languageId === 'markdown' && schemes().includes(document.uri.scheme);
}

/**
 * Registers a provider for all documents that Tandem looks at, and again whenever workspace folders bring another
 * file system.
 */
export function registerForMarkdown(
  register: (selector: vscode.DocumentSelector) => vscode.Disposable,
): vscode.Disposable {
  let known = schemes();
  let current = register(selectorOf(known));
  const watch = vscode.workspace.onDidChangeWorkspaceFolders(() => {
    const now = schemes();
    if (now.join() !== known.join()) {
      known = now;
      current.dispose();
      current = register(selectorOf(known));
    }
  });
  return new vscode.Disposable(() => {
    watch.dispose();
    current.dispose();
  });
}

function selectorOf(known: readonly string[]): vscode.DocumentFilter[] {
  return known.map((scheme) => ({ language: 'markdown', scheme }));
}
