import * as vscode from 'vscode';
import type { DecisionGrouping } from '../../core/index.ts';
import { DisposableStore } from '../disposableStore.ts';
import type { Handler } from './handler.ts';

/** Shows only what matches, while one types; leaving brings back what was before. */
export const filterItems: Handler = async ({ views }) => {
  const store = new DisposableStore();
  const before = views.filter;
  const box = store.add(vscode.window.createInputBox());
  box.title = vscode.l10n.t('Filter Decisions, Questions and Risks');
  box.placeholder = vscode.l10n.t('Words in titles, owners, specs or ids');
  box.value = before;
  store.add(box.onDidChangeValue((value) => views.setFilter(value)));
  const isKept = await new Promise<boolean>((resolve) => {
    store.add(box.onDidAccept(() => resolve(true)));
    store.add(box.onDidHide(() => resolve(false)));
    box.show();
  });
  store.dispose();
  if (!isKept) {
    views.setFilter(before);
  }
};

export const clearFilter: Handler = ({ views }) => views.setFilter('');

interface GroupingChoice extends vscode.QuickPickItem {
  readonly grouping: DecisionGrouping | undefined;
}

/** Lets the user choose how open decisions are grouped. */
export const groupDecisions: Handler = async ({ views }) => {
  const choices: GroupingChoice[] = [
    {
      grouping: undefined,
      label: vscode.l10n.t('As it fits'),
      detail: vscode.l10n.t('By spec, until a fifth of the items carry a date; then by date'),
    },
    { grouping: 'spec', label: vscode.l10n.t('By spec'), detail: vscode.l10n.t('The most recently changed first') },
    { grouping: 'due', label: vscode.l10n.t('By date'), detail: vscode.l10n.t('Overdue, this week, later, no date') },
  ];
  const current = vscode.l10n.t('current');
  const items = choices.map((one) => (one.grouping === views.grouping ? { ...one, description: current } : one));
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Group Decisions & Questions') });
  if (chosen) {
    views.setGrouping(chosen.grouping);
  }
};

export const toggleSettled: Handler = ({ views }) => views.setShowSettled(!views.showSettled);

/** The other face of {@link toggleSettled}: a button cannot change its looks. */
export const hideSettled: Handler = ({ views }) => views.setShowSettled(false);

export const refresh: Handler = ({ workspace }) => workspace.refresh();

export const readAllFiles: Handler = ({ workspace }) => workspace.readEverything();
