import * as vscode from 'vscode';
import { DisposableStore } from './disposableStore.ts';
import type { Services } from './services.ts';

/**
 * Tells the palette what is in the document at hand, so that it offers only what can be done in it: `decision.open risk.open`.
 * What stands under the cursor would be told too late: who opens the palette right after a jump would miss half of it.
 */
export function registerItemsHere({ current }: Services): vscode.Disposable {
  const store = new DisposableStore();
  let told = '';
  const tell = () => {
    const items = current.spec?.items ?? [];
    const words = items.flatMap((item) =>
      item.kind === 'decision' || item.kind === 'risk'
        ? [`${item.kind}.${item.status === 'open' ? 'open' : 'settled'}`]
        : [],
    );
    const here = [...new Set(words)].sort().join(' ');
    if (here !== told) {
      told = here;
      void vscode.commands.executeCommand('setContext', 'tandem.here', here);
    }
  };
  store.add(current.onDidChange(tell));
  tell();
  return store;
}
