import * as vscode from 'vscode';
import type { FileEdit, Position, Range, Severity, TextEdit } from '../core/index.ts';

export function toPosition(position: Position): vscode.Position {
  return new vscode.Position(position.line, position.character);
}

export function toRange(range: Range): vscode.Range {
  return new vscode.Range(toPosition(range.start), toPosition(range.end));
}

export function toCorePosition(position: vscode.Position): Position {
  return { line: position.line, character: position.character };
}

export function toCoreRange(range: vscode.Range): Range {
  return { start: toCorePosition(range.start), end: toCorePosition(range.end) };
}

export function toSeverity(severity: Severity): vscode.DiagnosticSeverity {
  return SEVERITIES[severity];
}

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

export function toTextEdit(edit: TextEdit): vscode.TextEdit {
  return vscode.TextEdit.replace(toRange(edit.range), edit.newText);
}

export function toWorkspaceEdit(edits: readonly FileEdit[]): vscode.WorkspaceEdit {
  const all = new vscode.WorkspaceEdit();
  for (const { uri, edits: ofFile } of edits) {
    all.set(vscode.Uri.parse(uri, true), ofFile.map(toTextEdit));
  }
  return all;
}
