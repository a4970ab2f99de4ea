import * as vscode from 'vscode';
import type { TreeGrouping, TreeOrder } from '../../core/index.ts';
import type { Handler } from './handler.ts';

interface Choice<Value> extends vscode.QuickPickItem {
  readonly value: Value;
}

/** Lets the user choose how both views are grouped. */
export const groupDecisions: Handler = async ({ views }) => {
  const { l10n } = vscode;
  const choices: Choice<TreeGrouping | undefined>[] = [
    {
      value: undefined,
      label: l10n.t('As it fits'),
      detail: l10n.t('By spec, until a fifth of the items carry a date; then by date'),
    },
    { value: 'spec', label: l10n.t('By spec'), detail: l10n.t('The most recently changed first') },
    { value: 'due', label: l10n.t('By date'), detail: l10n.t('Overdue, this week, later, no date') },
    {
      value: 'owner',
      label: l10n.t('By owner'),
      detail: l10n.t('In the order of the alphabet; last what nobody owns'),
    },
    { value: 'side', label: l10n.t('By side'), detail: l10n.t('Product, engineering, both') },
    { value: 'status', label: l10n.t('By status'), detail: l10n.t('In the words of the specs; risks by what is done') },
  ];
  await choose(choices, views.grouping, l10n.t('Group Decisions, Questions and Risks'), (one) =>
    views.setGrouping(one),
  );
};

/** Lets the user choose in which order items stand in their group. */
export const sortItems: Handler = async ({ views }) => {
  const { l10n } = vscode;
  const choices: Choice<TreeOrder | undefined>[] = [
    {
      value: undefined,
      label: l10n.t('As it fits'),
      detail: l10n.t('As they stand in a spec, else by date; the gravest risk first'),
    },
    { value: 'due', label: l10n.t('By date'), detail: l10n.t('What is due first; risks stay as they are') },
    { value: 'title', label: l10n.t('By title'), detail: l10n.t('In the order of the alphabet') },
  ];
  await choose(choices, views.order, l10n.t('Sort Decisions, Questions and Risks'), (one) => views.setOrder(one));
};

async function choose<Value>(
  choices: readonly Choice<Value>[],
  now: Value,
  title: string,
  take: (value: Value) => void,
): Promise<void> {
  const current = vscode.l10n.t('current');
  const items = choices.map((one) => (one.value === now ? { ...one, description: current } : one));
  const chosen = await vscode.window.showQuickPick(items, { title });
  if (chosen) {
    take(chosen.value);
  }
}

export const toggleSettled: Handler = ({ views }) => views.setShowSettled(!views.showSettled);

/** The other face of {@link toggleSettled}: a button cannot change its looks. */
export const hideSettled: Handler = ({ views }) => views.setShowSettled(false);

/** The view of the spec at hand, with the focus in it. */
export const showThisSpec: Handler = () => vscode.commands.executeCommand('tandem.thisSpec.focus');

export const refresh: Handler = ({ workspace }) => workspace.refresh();

export const readAllFiles: Handler = ({ workspace }) => workspace.readEverything();
