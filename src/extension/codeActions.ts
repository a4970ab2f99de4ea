import * as vscode from 'vscode';
import { type Finding, type FindingAction, findingActions } from '../core/index.ts';
import type { CommandId } from './commandIds.ts';
import { toRange, toTextEdit, toWorkspaceEdit } from './convert.ts';
import { SOURCE } from './diagnostic.ts';
import { guard } from './guard.ts';
import { localize } from './localize.ts';
import { registerForMarkdown } from './selector.ts';
import type { Services } from './services.ts';

const metadata: vscode.CodeActionProviderMetadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };

export function registerCodeActions({ log, specs, findings }: Services): vscode.Disposable {
  const provideCodeActions = guard(
    log,
    'codeActions',
    async (document: vscode.TextDocument, range: vscode.Range, context: vscode.CodeActionContext) => {
      const wanted = context.only?.contains(vscode.CodeActionKind.QuickFix) ?? true;
      const spec = wanted ? await specs.specOf(document) : undefined;
      if (!spec) {
        return [];
      }
      const all = findings.findingsOf(document);
      return all
        .filter((finding) => toRange(finding.range).intersection(range))
        .flatMap((finding) =>
          findingActions(spec, finding, all).map((action) =>
            toCodeAction(action, document, diagnosticOf(finding, context)),
          ),
        );
    },
  );
  return registerForMarkdown((selector) =>
    vscode.languages.registerCodeActionsProvider(selector, { provideCodeActions }, metadata),
  );
}

function toCodeAction(
  action: FindingAction,
  { uri }: vscode.TextDocument,
  diagnostic: vscode.Diagnostic | undefined,
): vscode.CodeAction {
  const result = new vscode.CodeAction(localize(action.title), vscode.CodeActionKind.QuickFix);
  if (diagnostic) {
    result.diagnostics = [diagnostic];
  }
  switch (action.kind) {
    case 'edit':
    case 'fix':
    case 'fix-all':
    case 'disable':
      result.edit = toWorkspaceEdit([{ uri: uri.toString(), edits: action.edits }]);
      result.isPreferred = action.kind === 'fix';
      break;
    case 'alternative':
    case 'suggestion': {
      const snippet = new vscode.SnippetString(action.suggestion.snippet);
      const edit = vscode.SnippetTextEdit.replace(toRange(action.suggestion.range), snippet);
      edit.keepWhitespace = true;
      result.edit = new vscode.WorkspaceEdit();
      result.edit.set(uri, [edit, ...action.edits.map(toTextEdit)]);
      break;
    }
    case 'change-side':
      result.command = commandOf('tandem.changeSide', result.title, { uri: uri.toString(), section: action.section });
      break;
    case 'allow-words':
      result.command = commandOf('tandem.allowWords', result.title, { uri: uri.toString(), words: action.words });
      break;
    case 'show-rule':
      result.command = commandOf('tandem.showRule', result.title, { rule: action.rule });
      break;
  }
  return result;
}

function commandOf(command: CommandId, title: string, args: Readonly<Record<string, string>>): vscode.Command {
  return { command, title, arguments: [args] };
}

/** The problem that shows `finding`, so that the action is offered with it. */
function diagnosticOf(finding: Finding, { diagnostics }: vscode.CodeActionContext): vscode.Diagnostic | undefined {
  const range = toRange(finding.range);
  return diagnostics.find(
    ({ code, range: at, source }) =>
      source === SOURCE && typeof code === 'object' && code.value === finding.rule && at.isEqual(range),
  );
}
