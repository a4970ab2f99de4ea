import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { type Item, type Position, rangeTouches } from '../core/index.ts';
import { activeSpec, itemArguments, type OpenSpec, openSpec } from './commands/handler.ts';
import { toCorePosition } from './convert.ts';
import type { Services } from './services.ts';

/** An item that a command is to change, as it is now. */
export interface Target {
  readonly uri: string;
  readonly key: string;
  readonly item: Item;
}

const treeEntry = z.object({ entry: itemArguments });

/**
 * The items that a command was called for: all that are selected in a view, the one that a link or lens names, the one under
 * the cursor, else one that the user picks among those of the document. Only those that `fits` takes; with none of them, empty,
 * after a word about it.
 */
export async function itemTargets(
  services: Services,
  args: unknown,
  selected: unknown,
  fits: (item: Item) => boolean,
): Promise<Target[]> {
  const named = namedItems(args, selected);
  const open = named.length > 0 ? undefined : await activeSpec(services);
  if (named.length === 0 && !open) {
    return [];
  }
  const found = open ? targetsIn(open) : await Promise.all(named.map((one) => resolve(services, one)));
  const targets = found.flatMap((one) => one ?? []).filter(({ item }) => fits(item));
  if (targets.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'There is nothing here that this can be done with. Put the cursor on an item, or choose one in the Tandem view.',
      ),
    );
  }
  return open ? oneOf(targets, toCorePosition(open.editor.selection.active)) : targets;
}

type Named = z.infer<typeof itemArguments>;

function namedItems(args: unknown, selected: unknown): Named[] {
  const all: readonly unknown[] = Array.isArray(selected) && selected.length > 1 ? selected : [args];
  return all.flatMap((one) => {
    const node = treeEntry.safeParse(one);
    const item = itemArguments.safeParse(one);
    return node.success ? [node.data.entry] : item.success ? [item.data] : [];
  });
}

async function resolve(services: Services, { key, uri }: Named): Promise<Target | undefined> {
  const open = await openSpec(services, uri);
  const item = open?.spec.items.find((one) => one.key === key);
  return item && { uri, key, item };
}

function targetsIn({ document, spec }: OpenSpec): Target[] {
  const uri = document.uri.toString();
  return spec.items.map((item) => ({ uri, key: item.key, item }));
}

/** The smallest item around the cursor, else the one that the user picks, what is open first; none where they left. */
async function oneOf(targets: readonly Target[], cursor: Position): Promise<Target[]> {
  const size = ({ item: { range } }: Target) => range.end.line - range.start.line;
  const [here] = targets.filter(({ item }) => rangeTouches(item.range, cursor)).sort((a, b) => size(a) - size(b));
  if (here || targets.length === 0) {
    return here ? [here] : [];
  }
  const isSettled = ({ item }: Target) => 'status' in item && item.status !== 'open';
  const choices = targets
    .toSorted((a, b) => Number(isSettled(a)) - Number(isSettled(b)))
    .map((target) => ({ label: target.item.title.text, target }));
  const picked = await vscode.window.showQuickPick(choices, { placeHolder: vscode.l10n.t('Which one?') });
  return picked ? [picked.target] : [];
}
