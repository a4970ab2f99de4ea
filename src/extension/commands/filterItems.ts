import * as vscode from 'vscode';
import { NO_FILTER, type TreeFilter } from '../../core/index.ts';
import { DisposableStore } from '../disposableStore.ts';
import type { Services } from '../services.ts';
import { askForMe } from '../whoAmI.ts';
import type { Handler } from './handler.ts';

interface Part extends vscode.QuickPickItem {
  readonly part: Partial<TreeFilter>;
}

/** Shows only what matches, while one types and ticks; leaving brings back what was before. */
export const filterItems: Handler = async (services) => {
  const { views } = services;
  const store = new DisposableStore();
  const before = views.filter;
  const box = store.add(vscode.window.createQuickPick<Part>());
  const parts = partsToTick();
  box.title = vscode.l10n.t('Filter Decisions, Questions and Risks');
  box.placeholder = vscode.l10n.t('Words in titles, owners, specs or ids');
  box.canSelectMany = true;
  box.items = parts;
  box.selectedItems = parts.filter(({ part }) => isOn(before, part));
  box.value = before.text;
  const apply = () => views.setFilter(filterOf(box.value, box.selectedItems));
  store.add(box.onDidChangeValue(apply));
  store.add(box.onDidChangeSelection(apply));
  const isKept = await new Promise<boolean>((resolve) => {
    store.add(box.onDidAccept(() => resolve(true)));
    store.add(box.onDidHide(() => resolve(false)));
    box.show();
  });
  store.dispose();
  if (!isKept) {
    views.setFilter(before);
  } else if (views.filter.mine) {
    await knowMe(services);
  }
};

export const clearFilter: Handler = ({ views }) => views.setFilter(NO_FILTER);

function partsToTick(): Part[] {
  const { l10n } = vscode;
  const parts: Part[] = [
    {
      label: l10n.t('Mine'),
      detail: l10n.t('What you own, by the names in the setting tandem.me'),
      part: { mine: true },
    },
    { label: l10n.t('Overdue'), detail: l10n.t('Decisions and questions past their date'), part: { overdue: true } },
    { label: l10n.t('Questions'), detail: l10n.t('No decisions; risks stay'), part: { form: 'question' } },
    { label: l10n.t('Decisions'), detail: l10n.t('No questions; risks stay'), part: { form: 'decision' } },
  ];
  // They stay in sight, whatever words one types for the items.
  return parts.map((part) => ({ ...part, alwaysShow: true }));
}

function filterOf(text: string, ticked: readonly Part[]): TreeFilter {
  const filter: TreeFilter = Object.assign({ ...NO_FILTER, text }, ...ticked.map(({ part }) => part));
  // Questions and decisions are all there are.
  return ticked.filter(({ part }) => part.form).length > 1 ? { ...filter, form: undefined } : filter;
}

function isOn(filter: TreeFilter, part: Partial<TreeFilter>): boolean {
  return Object.entries(part).every(([name, value]) => filter[name as keyof TreeFilter] === value);
}

/** Asks who sits here, where nobody said yet. */
async function knowMe({ settings }: Services): Promise<void> {
  if (settings.get().me.length === 0) {
    await askForMe();
  }
}
