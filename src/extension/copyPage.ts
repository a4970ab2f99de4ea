import * as vscode from 'vscode';
import { type NamedPlace, type Page, type PageFormat, type PageSource, renderPage } from '../core/index.ts';
import { localize } from './localize.ts';

/** Asks in which form something is wanted; undefined when the user leaves. */
export async function pickFormat(title: string): Promise<PageFormat | undefined> {
  const choices: (vscode.QuickPickItem & { readonly format: PageFormat })[] = [
    { format: 'markdown', label: 'Markdown', detail: vscode.l10n.t('For a pull request, an issue or a document') },
    { format: 'slack', label: 'Slack', detail: vscode.l10n.t('For a message in Slack') },
    { format: 'text', label: vscode.l10n.t('Plain Text'), detail: vscode.l10n.t('For a mail or a chat') },
    { format: 'html', label: 'HTML', detail: vscode.l10n.t('For a page or a wiki') },
  ];
  return (await vscode.window.showQuickPick(choices, { title, placeHolder: vscode.l10n.t('In which form?') }))?.format;
}

/** Puts a page on the clipboard and says so where it is not in the way. */
export async function copyPage(
  page: Page,
  format: PageFormat,
  placeOf: (source: PageSource) => NamedPlace,
): Promise<void> {
  await vscode.env.clipboard.writeText(renderPage(page, format, { translate: localize, placeOf }));
  vscode.window.setStatusBarMessage(vscode.l10n.t('$(check) Copied to the clipboard'), 5000);
}
