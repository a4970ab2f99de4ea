import * as vscode from 'vscode';
import { type IndexedFile, type Item, linkSuperseded, linkText, supersedeItem } from '../../core/index.ts';
import { changeItems } from '../changeItems.ts';
import { itemTargets, type Target } from '../itemTargets.ts';
import type { Services } from '../services.ts';
import type { Handler } from './handler.ts';

interface DecisionChoice extends vscode.QuickPickItem {
  readonly target: Target;
}

/** Says that another decision has taken the place of this one, and links both ends. */
export const supersede: Handler = async (services, args, selected) => {
  const targets = await itemTargets(services, args, selected, ({ kind }) => kind === 'decision');
  if (targets.length === 0) {
    return;
  }
  const title = targets.map(({ item }) => item.title.text).join(' · ');
  const placeHolder = vscode.l10n.t('Which decision has taken its place?');
  const choices = choicesFor(services, targets);
  const chosen = await vscode.window.showQuickPick(choices, {
    title,
    placeHolder,
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  if (chosen) {
    const { target: next } = chosen;
    const edits = targets.flatMap((old) => [
      { uri: old.uri, edit: supersedeWith(old, next) },
      { uri: next.uri, edit: linkBack(next, old) },
    ]);
    await changeItems(services, edits, true);
  }
};

type Edit = Parameters<typeof changeItems>[1][number]['edit'];

function supersedeWith(old: Target, next: Target): Edit {
  return (spec) => supersedeItem(spec, old.key, linkText(old.uri, next));
}

function linkBack(next: Target, old: Target): Edit {
  return (spec) => linkSuperseded(spec, next.key, linkText(next.uri, old));
}

/** All other decisions: those of the same file first, then those of files nearby. */
function choicesFor({ workspace }: Services, targets: readonly Target[]): DecisionChoice[] {
  const own = new Set(targets.map(({ key, uri }) => `${uri} ${key}`));
  const [first] = targets;
  const folder = first?.uri.slice(0, first.uri.lastIndexOf('/') + 1) ?? '';
  const distance = ({ uri }: IndexedFile) => (uri === first?.uri ? 0 : uri.startsWith(folder) ? 1 : 2);
  return [...workspace.index.files()]
    .sort((a, b) => distance(a) - distance(b))
    .flatMap((file) => file.items.filter(isStanding).map((item) => toChoice(file, item)))
    .filter(({ target }) => !own.has(`${target.uri} ${target.key}`));
}

function isStanding(item: Item): boolean {
  return item.kind === 'decision' && (item.status === 'open' || item.status === 'decided');
}

function toChoice({ title: spec, uri }: IndexedFile, item: Item): DecisionChoice {
  const label = item.id ? `${item.id.text} ${item.title.text}` : item.title.text;
  return { label, description: spec, target: { uri, key: item.key, item } };
}
