import * as vscode from 'vscode';
import { type Completion, type CompletionKind, completionsAt, joinPieces, mayComplete } from '../core/index.ts';
import { toCorePosition, toRange } from './convert.ts';
import { guard } from './guard.ts';
import { localize } from './localize.ts';
import { registerForMarkdown } from './selector.ts';
import type { Services } from './services.ts';

/** VS Code asks at these keys on its own; elsewhere with Ctrl+Space. */
const TRIGGERS = ['@', ' ', '-', '|'];

const KINDS: Readonly<Record<CompletionKind, vscode.CompletionItemKind>> = {
  person: vscode.CompletionItemKind.User,
  status: vscode.CompletionItemKind.EnumMember,
  date: vscode.CompletionItemKind.Event,
  id: vscode.CompletionItemKind.Reference,
  field: vscode.CompletionItemKind.Field,
  option: vscode.CompletionItemKind.Value,
};

/** Offers owners, statuses, days, ids, options and labels where a spec has a place for them. */
export function registerCompletion({ clock, log, settings, specs, workspace }: Services): vscode.Disposable {
  const provideCompletionItems = guard(
    log,
    'completion',
    async (
      document: vscode.TextDocument,
      position: vscode.Position,
      token: vscode.CancellationToken,
      { triggerKind }: vscode.CompletionContext,
    ) => {
      const before = document.lineAt(position.line).text.slice(0, position.character);
      if (triggerKind === vscode.CompletionTriggerKind.TriggerCharacter && !mayComplete(before)) {
        return undefined;
      }
      const spec = await specs.specOf(document);
      if (!spec || token.isCancellationRequested) {
        return undefined;
      }
      const { today } = clock;
      const { me } = settings.get(document.uri);
      const found = completionsAt(spec, toCorePosition(position), { today, me, files: workspace.index.files() });
      // Words for days are read anew with each letter.
      return new vscode.CompletionList(
        found.map(toItem),
        found.some(({ kind }) => kind === 'date'),
      );
    },
  );
  return registerForMarkdown((selector) =>
    vscode.languages.registerCompletionItemProvider(selector, { provideCompletionItems }, ...TRIGGERS),
  );
}

function toItem({ detail, filterText, insert, isSnippet, kind, label, typed }: Completion, at: number) {
  const item = new vscode.CompletionItem(
    { label: localize(label), description: joinPieces(detail, localize) },
    KINDS[kind],
  );
  item.filterText = filterText;
  item.sortText = String(at).padStart(4, '0');
  item.insertText = isSnippet ? new vscode.SnippetString(insert) : insert;
  item.range = toRange(typed);
  return item;
}
