import * as vscode from 'vscode';
import { type ItemLens, joinPieces, lensesOf } from '../core/index.ts';
import type { CommandId } from './commandIds.ts';
import { toRange } from './convert.ts';
import { DisposableStore } from './disposableStore.ts';
import { guard } from './guard.ts';
import { localize } from './localize.ts';
import { registerForMarkdown } from './selector.ts';
import type { Services } from './services.ts';

/** Shows above items where they stand, who owns them, and where they are spoken of. */
export function registerCodeLens({ clock, log, settings, specs, tandem, workspace }: Services): vscode.Disposable {
  const store = new DisposableStore();
  const changes = store.add(new vscode.EventEmitter<void>());
  for (const event of [workspace.onDidChange, settings.onDidChange, clock.onDidChange]) {
    store.add((event as vscode.Event<unknown>)(() => changes.fire()));
  }
  const provideCodeLenses = guard(log, 'codeLens', async (document: vscode.TextDocument) => {
    const { codeLens } = settings.get(document.uri);
    const spec = codeLens === 'off' ? undefined : await specs.specOf(document);
    const { references } = tandem.index;
    const everywhere = codeLens === 'everywhere';
    return (
      spec &&
      lensesOf(spec, { today: clock.today, references, everywhere }).flatMap((lens) => toLenses(lens, document.uri))
    );
  });
  store.add(
    registerForMarkdown((selector) =>
      vscode.languages.registerCodeLensProvider(selector, { provideCodeLenses, onDidChangeCodeLenses: changes.event }),
    ),
  );
  return store;
}

function toLenses({ action, facts, key, range, references }: ItemLens, uri: vscode.Uri): vscode.CodeLens[] {
  const { start } = toRange(range);
  const place = new vscode.Range(start, start);
  const args = [{ uri: uri.toString(), key }];
  const lens = (title: string, command: CommandId) => new vscode.CodeLens(place, { title, command, arguments: args });
  return [
    ...(facts.length > 0 ? [lens(joinPieces(facts, localize), 'tandem.revealItem')] : []),
    ...(action ? [lens(localize(action.title), `tandem.${action.command}`)] : []),
    ...(references ? [lens(localize(references), 'tandem.showReferences')] : []),
  ];
}
