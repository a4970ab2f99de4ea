import * as vscode from 'vscode';
import type { Finding } from '../core/index.ts';
import { toRange, toSeverity } from './convert.ts';
import { localize } from './localize.ts';

/** Who says it, in the Problems view. */
export const SOURCE = 'Tandem';

/** The page about a rule, which is part of the extension. */
export function rulePage(rule: string, extensionUri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'media', 'rules', `${rule}.md`);
}

export function toDiagnostic(finding: Finding, extensionUri: vscode.Uri): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(toRange(finding.range), localize(finding), toSeverity(finding.severity));
  diagnostic.source = SOURCE;
  diagnostic.code = { value: finding.rule, target: rulePage(finding.rule, extensionUri) };
  diagnostic.relatedInformation = finding.related.map(
    ({ uri, range, message }) =>
      new vscode.DiagnosticRelatedInformation(
        new vscode.Location(vscode.Uri.parse(uri, true), toRange(range)),
        localize(message),
      ),
  );
  return diagnostic;
}
