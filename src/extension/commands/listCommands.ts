import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { innermostItem, joinPieces, type TreeEntry } from '../../core/index.ts';
import { toCorePosition } from '../convert.ts';
import { localize } from '../localize.ts';
import type { TreeNode } from '../treeNodes.ts';
import { activeSpec, type Handler } from './handler.ts';

/** Shows the item with the cursor in the view that lists it. */
export const revealItem: Handler = async (services) => {
  const active = await activeSpec(services);
  const item = active && innermostItem(active.spec, toCorePosition(active.editor.selection.active));
  if (!active) {
    return;
  }
  if (!item) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no item where the cursor is.'));
    return;
  }
  for (const list of services.views.lists.values()) {
    if (await list.reveal(active.document.uri.toString(), item.key)) {
      return;
    }
  }
  void vscode.window.showInformationMessage(
    vscode.l10n.t('The views list open decisions and questions, and risks, as far as their filter lets them through.'),
  );
};

const viewArguments = z.object({ view: z.string() });

/** Copies items as lines of text: what a context menu was opened on, or what is selected in the view with the focus. */
export const copyItems: Handler = async ({ views }, args, selected) => {
  const { data } = z.safeParse(viewArguments, args);
  const nodes = (data ? views.lists.get(data.view)?.selection() : (selected ?? [args])) as
    | readonly TreeNode[]
    | undefined;
  const lines = (nodes ?? []).flatMap((node) => (node.kind === 'entry' ? [lineOf(node.entry)] : []));
  if (lines.length > 0) {
    await vscode.env.clipboard.writeText(`${lines.join('\n')}\n`);
  }
};

function lineOf({ title, description }: TreeEntry): string {
  const details = joinPieces(description, localize);
  return details === '' ? title : `${title} · ${details}`;
}
