import * as vscode from 'vscode';
import { createTextDocument, editsBetween, fixAll } from '../core/index.ts';
import { toWorkspaceEdit } from './convert.ts';
import { guard } from './guard.ts';
import { registerForMarkdown } from './selector.ts';
import type { Services } from './services.ts';

const KIND = vscode.CodeActionKind.SourceFixAll.append('tandem');
const metadata: vscode.CodeActionProviderMetadata = { providedCodeActionKinds: [KIND] };

/**
 * Mends everything in a document that needs nobody's words: when it is saved, for those who have `source.fixAll` or
 * `source.fixAll.tandem` in `editor.codeActionsOnSave`, or when they ask for a source action.
 */
export function registerFixAllAction({ log, tandem, files, clock }: Services): vscode.Disposable {
  const provideCodeActions = guard(
    log,
    'fixAll',
    async (document: vscode.TextDocument, _range: vscode.Range, { only }: vscode.CodeActionContext) => {
      if (!only?.contains(KIND)) {
        return [];
      }
      const context = await files.contextOf(document.uri);
      const uri = document.uri.toString();
      const before = document.getText();
      const { text } = fixAll(before, (words) => {
        const spec = tandem.read(createTextDocument(uri, document.version, words), context);
        return tandem.check(spec, { settings: context.settings, today: clock.today });
      });
      if (text === before) {
        return [];
      }
      const action = new vscode.CodeAction(vscode.l10n.t('Fix all that Tandem can mend'), KIND);
      action.edit = toWorkspaceEdit([{ uri, edits: editsBetween(before, text) }]);
      return [action];
    },
  );
  return registerForMarkdown((selector) =>
    vscode.languages.registerCodeActionsProvider(selector, { provideCodeActions }, metadata),
  );
}
