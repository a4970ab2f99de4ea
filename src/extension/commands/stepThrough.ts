import * as vscode from 'vscode';
import { findItem, isWaiting, type OpenItem, openItemsOf, stepFrom } from '../../core/index.ts';
import { toCorePosition, toRange } from '../convert.ts';
import type { Services } from '../services.ts';
import { decideTargets } from './decide.ts';
import type { Handler } from './handler.ts';
import { askDeferral, settleTargets } from './settle.ts';

/** Goes to the next open decision or question, in this file or the one behind it. */
export const nextOpen: Handler = (services) => step(services, 'next');

export const previousOpen: Handler = (services) => step(services, 'previous');

async function step(services: Services, direction: 'next' | 'previous'): Promise<void> {
  const items = openItemsOf(services.workspace.index.files(), services.clock.today);
  const found = items[stepFrom(items, whereabouts(), direction)];
  if (found) {
    await show(services, found);
  } else {
    void vscode.window.showInformationMessage(vscode.l10n.t('No decision and no question is open in your specs.'));
  }
}

/** Leads through all that is open, from the cursor on: decide, put off or skip each. */
export const walkThrough: Handler = async (services) => {
  const items = openItemsOf(services.workspace.index.files(), services.clock.today);
  const from = Math.max(stepFrom(items, whereabouts(), 'next'), 0);
  const round = [...items.slice(from), ...items.slice(0, from)];
  if (round.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No decision and no question is open in your specs.'));
  }
  for (let at = 0; at < round.length; ) {
    const here = round[at];
    const shown = here && (await show(services, here));
    const answer = shown ? await ask(here, at, round.length) : 'skip';
    if (answer === undefined) {
      return;
    }
    const target = here && { uri: here.uri, key: here.item.key, item: here.item };
    const isDone =
      answer === 'skip' ||
      answer === 'back' ||
      (target !== undefined &&
        (answer === 'decide'
          ? await decideTargets(services, [target])
          : await settleTargets(services, [target], askDeferral)));
    at = answer === 'back' ? Math.max(0, at - 1) : isDone ? at + 1 : at;
  }
};

type Answer = 'decide' | 'defer' | 'skip' | 'back';

async function ask({ item }: OpenItem, at: number, count: number): Promise<Answer | undefined> {
  const choices: (vscode.QuickPickItem & { readonly answer: Answer })[] = [
    { answer: 'decide', label: item.form === 'question' ? vscode.l10n.t('Answer…') : vscode.l10n.t('Decide…') },
    { answer: 'defer', label: vscode.l10n.t('Put off…') },
    { answer: 'skip', label: vscode.l10n.t('Skip'), description: vscode.l10n.t('leave it open and go on') },
    ...(at > 0 ? [{ answer: 'back' as const, label: vscode.l10n.t('Back') }] : []),
  ];
  const title = vscode.l10n.t('{number} of {count} open: {title}', { number: at + 1, count, title: item.title.text });
  const placeHolder = vscode.l10n.t('What about this one? Escape leaves the walk.');
  return (await vscode.window.showQuickPick(choices, { title, placeHolder, ignoreFocusOut: true }))?.answer;
}

/** Shows an item where it stands now; false where it is gone or settled by now. */
async function show({ clock, specs }: Services, { item: { key }, uri }: OpenItem): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  const spec = await specs.specOf(document);
  const found = spec && findItem(spec, key);
  if (!found?.ok || found.value.kind !== 'decision' || !isWaiting(found.value, clock.today)) {
    return false;
  }
  const editor = await vscode.window.showTextDocument(document, { preview: true });
  const { start } = toRange(found.value.title.range);
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(toRange(found.value.title.range), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return true;
}

function whereabouts() {
  const editor = vscode.window.activeTextEditor;
  return editor && { uri: editor.document.uri.toString(), position: toCorePosition(editor.selection.active) };
}
