import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { type Item, rangeTouches } from '../core/index.ts';
import { activeSpec, itemArguments, openSpec } from './commands/handler.ts';
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
 * The items that a command was called for: all that are selected in a view, the one that a link or lens names, else the
 * one under the cursor. Only those that `fits` takes; with none of them, empty, after a word about it.
 */
export async function itemTargets(
  services: Services,
  args: unknown,
  selected: unknown,
  fits: (item: Item) => boolean,
): Promise<Target[]> {
  const named = namedItems(args, selected);
  const found =
    named.length > 0
      ? await Promise.all(named.map((one) => resolve(services, one)))
      : [await underCursor(services, fits)];
  const targets = found.flatMap((one) => one ?? []).filter(({ item }) => fits(item));
  if (targets.length === 0 && (named.length > 0 || vscode.window.activeTextEditor)) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'There is nothing here that this can be done with. Put the cursor on an item, or choose one in the Tandem view.',
      ),
    );
  }
  return targets;
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

async function underCursor(services: Services, fits: (item: Item) => boolean): Promise<Target | undefined> {
  const open = await activeSpec(services);
  if (!open) {
    return undefined;
  }
  const position = toCorePosition(open.editor.selection.active);
  const size = ({ range }: Item) => range.end.line - range.start.line;
  const [item] = open.spec.items
    .filter((one) => fits(one) && rangeTouches(one.range, position))
    .sort((a, b) => size(a) - size(b));
  return item && { uri: open.document.uri.toString(), key: item.key, item };
}
