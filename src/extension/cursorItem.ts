import * as vscode from 'vscode';
import { innermostItem } from '../core/index.ts';
import { toCorePosition } from './convert.ts';
import { DisposableStore } from './disposableStore.ts';
import { guard } from './guard.ts';
import { isOurs } from './selector.ts';
import type { Services } from './services.ts';

/** How long the cursor must rest before somebody looks what it stands on, in milliseconds. */
const REST = 150;

/** Tells the palette what stands under the cursor, so that it offers only what can be done there: `decision.open`… */
export function registerCursorItem({ log, specs }: Services): vscode.Disposable {
  const store = new DisposableStore();
  let timer: Timer | undefined;
  let told = '';
  const tell = guard(log, 'cursorItem', async () => {
    const word = await wordFor(specs, vscode.window.activeTextEditor);
    if (word !== told) {
      told = word;
      await vscode.commands.executeCommand('setContext', 'tandem.cursorItem', word);
    }
  });
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void tell(), REST);
  };
  store.add(vscode.window.onDidChangeTextEditorSelection(schedule));
  store.add(vscode.window.onDidChangeActiveTextEditor(schedule));
  store.add(specs.onDidRead(schedule));
  store.add(new vscode.Disposable(() => clearTimeout(timer)));
  return store;
}

async function wordFor(specs: Services['specs'], editor: vscode.TextEditor | undefined): Promise<string> {
  const spec = editor && isOurs(editor.document) ? await specs.specOf(editor.document) : undefined;
  const item = spec && editor && innermostItem(spec, toCorePosition(editor.selection.active));
  if (item?.kind !== 'decision' && item?.kind !== 'risk') {
    return '';
  }
  return `${item.kind}.${item.status === 'open' ? 'open' : 'settled'}`;
}
