import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { type Side, sideRegions, targetOfItem, usesOfTarget } from '../../core/index.ts';
import { toPosition, toRange } from '../convert.ts';
import { activeSpec, type Handler, itemArguments, openSpec } from './handler.ts';

/** Shows the places that speak of an item by its id. */
export const showReferences: Handler = async (services, args) => {
  const { key, uri } = z.parse(itemArguments, args);
  const open = await openSpec(services, uri);
  const target = open && targetOfItem(open.spec, key);
  if (target) {
    const places = usesOfTarget(target, services.tandem.index.references).map(
      (use) => new vscode.Location(vscode.Uri.parse(use.uri, true), toRange(use.range)),
    );
    const from = toPosition(target.range.start);
    await vscode.commands.executeCommand('editor.action.showReferences', open.document.uri, from, places);
  }
};

interface SideChoice extends vscode.QuickPickItem {
  readonly side: Side;
}

/** Folds what one side writes, so that the other's part is in sight. */
export const foldSide: Handler = async (services) => {
  const active = await activeSpec(services);
  if (!active) {
    return;
  }
  const { l10n } = vscode;
  const all: SideChoice[] = [
    { side: 'pm', label: l10n.t('Product'), detail: l10n.t('The why and the what') },
    { side: 'engineering', label: l10n.t('Engineering'), detail: l10n.t('The how') },
    { side: 'shared', label: l10n.t('Both sides'), detail: l10n.t('What both write') },
  ];
  const choices = all.filter(({ side }) => sideRegions(active.spec, side).length > 0);
  const title = l10n.t('Fold the Sections Of');
  const chosen = await vscode.window.showQuickPick(choices, { title });
  if (chosen) {
    await vscode.window.showTextDocument(active.document, active.editor.viewColumn);
    const selectionLines = sideRegions(active.spec, chosen.side);
    await vscode.commands.executeCommand('editor.fold', { selectionLines, levels: 1 });
  }
};
