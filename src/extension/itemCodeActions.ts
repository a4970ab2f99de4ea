import * as vscode from 'vscode';
import { type ItemAction, innermostItem, itemActions } from '../core/index.ts';
import type { CommandId } from './commandIds.ts';
import { toCorePosition } from './convert.ts';
import { guard } from './guard.ts';
import { localize } from './localize.ts';
import { registerForMarkdown } from './selector.ts';
import type { Services } from './services.ts';

const KIND = vscode.CodeActionKind.Refactor.append('tandem');
const metadata: vscode.CodeActionProviderMetadata = { providedCodeActionKinds: [KIND] };

/** Settles the item under the cursor, from the menu of code actions. */
export function registerItemCodeActions({ log, specs }: Services): vscode.Disposable {
  const provideCodeActions = guard(
    log,
    'itemCodeActions',
    async (document: vscode.TextDocument, range: vscode.Range, { only }: vscode.CodeActionContext) => {
      const wanted = only === undefined || only.contains(KIND);
      const spec = wanted ? await specs.specOf(document) : undefined;
      const item = spec && innermostItem(spec, toCorePosition(range.start));
      return item ? itemActions(spec.document.uri, item).map(toCodeAction) : [];
    },
  );
  return registerForMarkdown((selector) =>
    vscode.languages.registerCodeActionsProvider(selector, { provideCodeActions }, metadata),
  );
}

function toCodeAction({ args, command, title }: ItemAction): vscode.CodeAction {
  const action = new vscode.CodeAction(localize(title), KIND);
  action.command = { command: `tandem.${command}` satisfies CommandId, title: action.title, arguments: [args] };
  return action;
}
