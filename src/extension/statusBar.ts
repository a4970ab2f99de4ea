import * as vscode from 'vscode';
import { joinPieces, specSummary } from '../core/index.ts';
import type { CommandId } from './commandIds.ts';
import { DisposableStore } from './disposableStore.ts';
import { localize } from './localize.ts';
import type { Services } from './services.ts';

/** Says in the status bar what is open in the spec at hand, and leads to the view of it. */
export function registerStatusBar({ clock, current }: Services): vscode.Disposable {
  const store = new DisposableStore();
  const item = store.add(vscode.window.createStatusBarItem('tandem.current', vscode.StatusBarAlignment.Left, 0));
  item.name = 'Tandem';
  item.command = 'tandem.showThisSpec' satisfies CommandId;
  const update = () => {
    const { spec } = current;
    const summary = spec && specSummary(spec, { today: clock.today });
    if (!summary) {
      item.hide();
      return;
    }
    const words = joinPieces(summary.text, localize);
    item.text = `$(notebook) ${words}`;
    item.tooltip = vscode.l10n.t('{spec}: show what it says', { spec: localize(summary.title) });
    item.accessibilityInformation = { label: vscode.l10n.t('Tandem: {summary}', { summary: words }), role: 'button' };
    item.show();
  };
  store.add(current.onDidChange(update));
  update();
  return store;
}
