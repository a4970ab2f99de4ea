import * as vscode from 'vscode';
import { languageStatusOf } from '../core/index.ts';
import type { CommandId } from './commandIds.ts';
import { DisposableStore } from './disposableStore.ts';
import { guard } from './guard.ts';
import { localize } from './localize.ts';
import { waitsForSave } from './openSpecs.ts';
import { isOurs, registerForMarkdown } from './selector.ts';
import type { Services } from './services.ts';

/** Says in the corner of the editor whether Tandem reads the document at hand as a spec, why, and how to change that. */
export function registerLanguageStatus({ log, specs }: Services): vscode.Disposable {
  const store = new DisposableStore();
  let item: vscode.LanguageStatusItem | undefined;
  const update = guard(log, 'languageStatus', async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (!item || !document || !isOurs(document)) {
      return;
    }
    if (waitsForSave(document)) {
      item.text = vscode.l10n.t('Read when saved');
      item.detail = vscode.l10n.t('It is too long to be read while you type.');
      return;
    }
    const spec = await specs.specOf(document);
    if (spec && document === vscode.window.activeTextEditor?.document) {
      show(item, languageStatusOf(spec), document.uri);
    }
  });
  store.add(
    registerForMarkdown((selector) => {
      item = vscode.languages.createLanguageStatusItem('tandem.status', selector);
      item.name = 'Tandem';
      void update();
      return item;
    }),
  );
  store.add(vscode.window.onDidChangeActiveTextEditor(() => update()));
  store.add(specs.onDidRead(() => update()));
  return store;
}

function show(item: vscode.LanguageStatusItem, status: ReturnType<typeof languageStatusOf>, uri: vscode.Uri): void {
  item.text = localize(status.text);
  item.detail = localize(status.detail);
  const command: CommandId = status.action.makeSpec ? 'tandem.readAsSpec' : 'tandem.ignoreFile';
  item.command = { command, title: localize(status.action.title), arguments: [{ uri: uri.toString() }] };
}
