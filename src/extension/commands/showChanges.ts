import * as vscode from 'vscode';
import {
  changeSentence,
  changeSign,
  diffMarkdown,
  diffSpecs,
  missingScopeChange,
  type SpecChange,
  type SpecDiff,
  scopeChangeDraft,
} from '../../core/index.ts';
import { toRange } from '../convert.ts';
import { insertSnippet } from '../editing.ts';
import { localize } from '../localize.ts';
import { changedSpecs, pickRevision } from '../revisions.ts';
import type { Services } from '../services.ts';
import type { Handler } from './handler.ts';

interface ChangeItem extends vscode.QuickPickItem {
  readonly diff?: SpecDiff;
  readonly change?: SpecChange;
}

/** Shows what is different in the specs of the repository since a revision that the user names. */
export const showChanges: Handler = async (services) => {
  const revision = await pickRevision();
  if (!revision) {
    return;
  }
  const title = vscode.l10n.t('What changed since {revision}', { revision: revision.name });
  const location = vscode.ProgressLocation.Notification;
  const files = await vscode.window.withProgress({ title, location, cancellable: true }, (_, token) =>
    changedSpecs(services, revision, token),
  );
  const diffs = files && diffSpecs(files.before, files.after);
  if (!diffs) {
    return;
  }
  if (diffs.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No spec says anything else than before.'));
    return;
  }
  const picked = await pickChange(title, diffs);
  if (picked?.diff) {
    const uri = vscode.Uri.joinPath(revision.folder, picked.diff.path);
    await (picked.change ? showPlace(uri, picked.change) : draft(services, uri, picked.diff));
  }
};

/** The changes as a list, those of a spec below its path, with what they come to for others behind a button. */
function pickChange(title: string, diffs: readonly SpecDiff[]): Promise<ChangeItem | undefined> {
  const pick = vscode.window.createQuickPick<ChangeItem>();
  const copy = { iconPath: new vscode.ThemeIcon('copy'), tooltip: vscode.l10n.t('Copy as Markdown') };
  pick.title = title;
  pick.placeholder = vscode.l10n.t('Choose a change to see it in its spec');
  pick.matchOnDescription = true;
  pick.buttons = [copy];
  pick.items = diffs.flatMap(itemsOf);
  return new Promise((resolve) => {
    pick.onDidTriggerButton(async () => {
      await vscode.env.clipboard.writeText(diffMarkdown(diffs, localize));
      vscode.window.setStatusBarMessage(vscode.l10n.t('$(check) Copied to the clipboard'), 5000);
      pick.hide();
    });
    pick.onDidAccept(() => {
      resolve(pick.activeItems[0]);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function itemsOf(diff: SpecDiff): ChangeItem[] {
  const icons = { '+': 'add', '-': 'remove', '~': 'edit' } as const;
  return [
    { kind: vscode.QuickPickItemKind.Separator, label: diff.path },
    ...diff.changes.map((change) => ({
      label: `$(${icons[changeSign(change)]}) ${localize(changeSentence(change, localize))}`,
      // A line is soon full, and the new words stand at its end.
      ...(change.change === 'reworded' ? { detail: `→ ${change.after}` } : {}),
      diff,
      change,
    })),
    ...(diff.changes.some(({ isScope, subject }) => isScope && subject !== 'spec')
      ? [
          {
            label: `$(note) ${vscode.l10n.t('Draft a scope change…')}`,
            description: diff.scopeChangeMissing ? localize(missingScopeChange()) : '',
            diff,
          },
        ]
      : []),
  ];
}

async function showPlace(uri: vscode.Uri, { range }: SpecChange): Promise<void> {
  if (!range) {
    void vscode.window.showInformationMessage(vscode.l10n.t('It is no longer there.'));
    return;
  }
  const { start } = toRange(range);
  await vscode.window.showTextDocument(uri, { selection: new vscode.Range(start, start) });
}

async function draft({ settings, specs }: Services, uri: vscode.Uri, { changes }: SpecDiff): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const spec = await specs.specOf(document);
  const me = settings.get(uri).me[0];
  const insertion = spec && scopeChangeDraft(spec, changes, localize, me === undefined ? {} : { me });
  if (insertion) {
    await insertSnippet(await vscode.window.showTextDocument(document), insertion);
  }
}
