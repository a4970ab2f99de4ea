import * as vscode from 'vscode';
import { languageStatusOf } from '../core/index.ts';
import type { CommandId } from './commandIds.ts';
import { DisposableStore } from './disposableStore.ts';
import { guard } from './guard.ts';
import { localize } from './localize.ts';
import { isOurs, registerForMarkdown } from './selector.ts';
import type { Services } from './services.ts';
import { waitsForSave } from './waitsForSave.ts';

/** What the corner of the editor shows: how the document is read, and, on a line of its own as it may be long, why. */
interface Corner {
  readonly status: vscode.LanguageStatusItem;
  readonly reason: vscode.LanguageStatusItem;
}

/** Says in the corner of the editor whether Tandem reads the document at hand as a spec, why, and how to change that. */
export function registerLanguageStatus({ log, specs }: Services): vscode.Disposable {
  const store = new DisposableStore();
  let corner: Corner | undefined;
  const update = guard(log, 'languageStatus', async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (!corner || !document || !isOurs(document)) {
      return;
    }
    if (waitsForSave(document)) {
      corner.status.text = vscode.l10n.t('Read when saved');
      corner.reason.text = vscode.l10n.t('It is too long to be read while you type.');
      // The one of the document before is about that one.
      corner.status.command = undefined;
      return;
    }
    const spec = await specs.specOf(document);
    if (spec && document === vscode.window.activeTextEditor?.document) {
      show(corner, languageStatusOf(spec), document.uri);
    }
  });
  store.add(
    registerForMarkdown((selector) => {
      const status = vscode.languages.createLanguageStatusItem('tandem.status', selector);
      const reason = vscode.languages.createLanguageStatusItem('tandem.statusReason', selector);
      status.name = 'Tandem';
      reason.name = vscode.l10n.t('Tandem: Why');
      corner = { status, reason };
      void update();
      return vscode.Disposable.from(status, reason);
    }),
  );
  store.add(vscode.window.onDidChangeActiveTextEditor(() => update()));
  store.add(specs.onDidRead(() => update()));
  store.add(specs.onDidWait(() => update()));
  return store;
}

function show(corner: Corner, { action, detail, text }: ReturnType<typeof languageStatusOf>, uri: vscode.Uri): void {
  const command: CommandId = action.makeSpec ? 'tandem.readAsSpec' : 'tandem.ignoreFile';
  corner.status.text = localize(text);
  corner.status.command = { command, title: localize(action.title), arguments: [{ uri: uri.toString() }] };
  corner.reason.text = localize(detail);
}
