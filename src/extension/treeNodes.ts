import * as vscode from 'vscode';
import { cardMarkdown, cardOf, type IndexedFile, joinPieces, type TreeEntry, type TreeGroup } from '../core/index.ts';
import type { CommandId } from './commandIds.ts';
import { localize } from './localize.ts';
import type { Services } from './services.ts';

/** What stands in one of the views: items in groups; where there are none, files that might be meant, and what to do. */
export type TreeNode =
  | { readonly kind: 'group'; readonly group: TreeGroup<TreeEntry>; readonly collapsed: boolean }
  | { readonly kind: 'entry'; readonly entry: TreeEntry; readonly look: EntryLook }
  | { readonly kind: 'file'; readonly file: IndexedFile; readonly uri: string }
  | { readonly kind: 'action'; readonly command: CommandId; readonly icon: string; readonly title: string };

/** How an entry is drawn, where that differs from others of its kind. */
export interface EntryLook {
  readonly icon: string;
  readonly warns: boolean;
  /** In front of the title; empty where the group says it already. */
  readonly word: string;
}

/** The scheme of the made-up URIs by which an entry is told to be drawn in the colour of a warning. */
export const WARNING_SCHEME = 'tandem-warning';

const WARNING = new vscode.ThemeColor('editorWarning.foreground');

export function toTreeItem(node: TreeNode): vscode.TreeItem {
  switch (node.kind) {
    case 'group':
      return groupItem(node.group, node.collapsed);
    case 'entry':
      return entryItem(node.entry, node.look);
    case 'file':
      return fileItem(node.file);
    case 'action': {
      const item = new vscode.TreeItem(node.title);
      item.id = node.command;
      item.iconPath = new vscode.ThemeIcon(node.icon);
      item.command = { command: node.command, title: node.title };
      return item;
    }
  }
}

function groupItem(group: TreeGroup<TreeEntry>, collapsed: boolean): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(localize(group.label), collapsed ? Collapsed : Expanded);
  // VS Code remembers of each id whether it is open. While files are read, groups begin open and may turn out to be many.
  item.id = collapsed ? `${group.id} closed` : group.id;
  item.description = joinPieces(group.description, localize);
  item.contextValue = 'tandem.group';
  return item;
}

function entryItem(entry: TreeEntry, { icon, warns, word }: EntryLook): vscode.TreeItem {
  const { title } = entry;
  const item = new vscode.TreeItem(word === '' ? title : vscode.l10n.t('{word}: {title}', { word, title }));
  item.id = `${entry.groupId} ${entry.id}`;
  item.description = joinPieces(entry.description, localize);
  item.iconPath = new vscode.ThemeIcon(icon, warns ? WARNING : undefined);
  item.contextValue = `tandem.${entry.icon}`;
  item.accessibilityInformation = { label: joinPieces(entry.accessibleLabel, localize, ', ') };
  item.command = {
    command: 'tandem.openItem' satisfies CommandId,
    title: vscode.l10n.t('Open'),
    arguments: [{ uri: entry.uri, key: entry.key }],
  };
  if (warns) {
    item.resourceUri = vscode.Uri.from({ scheme: WARNING_SCHEME, path: '/', query: item.id });
  }
  return item;
}

function fileItem(file: IndexedFile): vscode.TreeItem {
  const uri = vscode.Uri.parse(file.uri, true);
  const item = new vscode.TreeItem(uri);
  item.id = file.uri;
  item.description = file.path.split('/').slice(0, -1).join('/');
  item.tooltip = localize(file.verdict.reason);
  item.contextValue = 'tandem.candidate';
  item.iconPath = vscode.ThemeIcon.File;
  item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri] };
  return item;
}

/** The item as a card, made when somebody asks for it; undefined for what is no item, or is gone. */
export function tooltipOf(node: TreeNode, { clock, workspace }: Services): vscode.MarkdownString | undefined {
  if (node.kind !== 'entry') {
    return undefined;
  }
  const file = workspace.index.get(node.entry.uri);
  const found = file?.items.find(({ key }) => key === node.entry.key);
  return (
    found && new vscode.MarkdownString(cardMarkdown(cardOf(found, { today: clock.today, spec: file?.title }), localize))
  );
}

/** Draws the entries that warn in a warning colour, which a tree item alone cannot ask for. */
export function registerWarningColour(): vscode.Disposable {
  return vscode.window.registerFileDecorationProvider({
    provideFileDecoration: ({ scheme }) => (scheme === WARNING_SCHEME ? { color: WARNING } : undefined),
  });
}
