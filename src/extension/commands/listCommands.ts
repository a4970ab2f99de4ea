import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { innermostItem, joinPieces, markdownTable, type TableItem, type TreeEntry } from '../../core/index.ts';
import { toCorePosition } from '../convert.ts';
import { localize } from '../localize.ts';
import type { Services } from '../services.ts';
import type { TreeNode } from '../treeNodes.ts';
import type { ViewState } from '../viewState.ts';
import { activeSpec, type Handler, itemArguments } from './handler.ts';

/** Shows an item in the view that lists it: the one that is named, else the one with the cursor. */
export const revealItem: Handler = async (services, args) => {
  const item = z.safeParse(itemArguments, args).data ?? (await itemAtCursor(services));
  if (!item) {
    return;
  }
  for (const list of services.views.lists.values()) {
    if (await list.reveal(item.uri, item.key)) {
      return;
    }
  }
  void vscode.window.showInformationMessage(
    vscode.l10n.t('The views list open decisions and questions, and risks, as far as their filter lets them through.'),
  );
};

/** Undefined, with a word about it, where there is none. */
async function itemAtCursor(services: Services): Promise<z.infer<typeof itemArguments> | undefined> {
  const active = await activeSpec(services);
  const item = active && innermostItem(active.spec, toCorePosition(active.editor.selection.active));
  if (active && !item) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no item where the cursor is.'));
  }
  return active && item && { uri: active.document.uri.toString(), key: item.key };
}

const viewArguments = z.object({ view: z.string() });

/** Copies items as lines of text: what a context menu was opened on, or what is selected in the view with the focus. */
export const copyItems: Handler = async ({ views }, args, selected) => {
  const lines = chosenEntries(views, args, selected).map(lineOf);
  if (lines.length > 0) {
    await vscode.env.clipboard.writeText(`${lines.join('\n')}\n`);
  }
};

/** Copies the same as a table of Markdown, for a comment or a document. */
export const copyAsTable: Handler = async ({ views, workspace }, args, selected) => {
  const items = chosenEntries(views, args, selected).flatMap(({ uri, key }): TableItem[] => {
    const file = workspace.index.get(uri);
    const item = file?.items.find((one) => one.key === key);
    return file && item ? [{ item, path: file.path }] : [];
  });
  if (items.length > 0) {
    await vscode.env.clipboard.writeText(markdownTable(items, localize));
  }
};

/** The items that a command in a view is about; those of a group with it. None twice. */
function chosenEntries(views: ViewState, args: unknown, selected: unknown): TreeEntry[] {
  const { data } = z.safeParse(viewArguments, args);
  const nodes = (data ? views.lists.get(data.view)?.selection() : (selected ?? [args])) as
    | readonly TreeNode[]
    | undefined;
  const entries = (nodes ?? []).flatMap((node) =>
    node.kind === 'entry' ? [node.entry] : node.kind === 'group' ? node.group.entries() : [],
  );
  return [...new Map(entries.map((entry) => [`${entry.uri}\n${entry.key}`, entry])).values()];
}

function lineOf({ title, description }: TreeEntry): string {
  const details = joinPieces(description, localize);
  return details === '' ? title : `${title} · ${details}`;
}
