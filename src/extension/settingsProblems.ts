import * as vscode from 'vscode';
import { parseTeamSettings } from '../core/index.ts';
import { toRange } from './convert.ts';
import { SOURCE } from './diagnostic.ts';
import { DisposableStore } from './disposableStore.ts';
import { isTeamSettings } from './fileContexts.ts';
import { localize } from './localize.ts';

/** Shows in an open `.tandem.json` what of it cannot be followed. */
export function registerSettingsProblems(): vscode.Disposable {
  const store = new DisposableStore();
  const shown = store.add(vscode.languages.createDiagnosticCollection('tandem-settings'));
  const look = (document: vscode.TextDocument) => {
    if (isTeamSettings(document.uri)) {
      // VS Code's own JSON support says where a file is no JSON, and once is enough.
      const isCovered = vscode.extensions.getExtension('vscode.json-language-features') !== undefined;
      const problems = parseTeamSettings(document.getText()).problems.filter(
        ({ kind }) => kind === 'setting' || !isCovered,
      );
      const diagnostics = problems.map(({ message, range }) => {
        const severity = vscode.DiagnosticSeverity.Warning;
        const diagnostic = new vscode.Diagnostic(toRange(range), localize(message), severity);
        diagnostic.source = SOURCE;
        return diagnostic;
      });
      shown.set(document.uri, diagnostics);
    }
  };
  vscode.workspace.textDocuments.forEach(look);
  store.add(vscode.workspace.onDidOpenTextDocument(look));
  store.add(vscode.workspace.onDidChangeTextDocument(({ document }) => look(document)));
  store.add(vscode.workspace.onDidCloseTextDocument(({ uri }) => shown.delete(uri)));
  return store;
}
