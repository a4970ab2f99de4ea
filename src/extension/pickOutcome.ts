import * as vscode from 'vscode';
import { type Choice, choicesOf, type Item, type Spec } from '../core/index.ts';
import { DisposableStore } from './disposableStore.ts';

/** What was chosen: an outcome in the words to write, or that it will not be done. */
export interface PickedOutcome {
  readonly outcome: 'decided' | 'rejected';
  /** Undefined where the choice has no words of its own: rejected, or accepted as it is proposed. */
  readonly answer: string | undefined;
}

interface OutcomeItem extends vscode.QuickPickItem {
  readonly result?: PickedOutcome;
}

/** Lets the user choose an option, or type an outcome in their own words; undefined where they left. */
export async function pickOutcome(
  title: string,
  spec: Spec | undefined,
  item: Item | undefined,
): Promise<PickedOutcome | undefined> {
  const store = new DisposableStore();
  const pick = store.add(vscode.window.createQuickPick<OutcomeItem>());
  const isQuestion = item?.kind === 'decision' && item.form === 'question';
  const choices = spec && item?.kind === 'decision' ? choicesOf(spec, item).map(toItem) : [];
  const given = [...choices, ...(item ? adviceOf(item, choices.length) : [])];
  const closing = closingOf(item, isQuestion);
  pick.title = title;
  pick.placeholder = isQuestion
    ? vscode.l10n.t('Type the answer, or choose one')
    : vscode.l10n.t('Type what was decided, or choose');
  pick.ignoreFocusOut = true;
  pick.items = [...given, ...closing];
  store.add(
    pick.onDidChangeValue((value) => {
      // Words that name an option choose it; others are the outcome itself.
      pick.items = [...given, ...(value.trim() === '' ? [] : [written(value.trim())]), ...closing];
    }),
  );
  const chosen = await new Promise<OutcomeItem | undefined>((resolve) => {
    // Who types fast is done before their own words are listed.
    store.add(pick.onDidAccept(() => resolve(pick.selectedItems[0] ?? own(pick.value))));
    store.add(pick.onDidHide(() => resolve(undefined)));
    pick.show();
  });
  store.dispose();
  return chosen?.result;
}

function toItem({ infeasible, recommended, title, tradeoffs }: Choice): OutcomeItem {
  const notes = [
    ...(recommended ? [vscode.l10n.t('recommended')] : []),
    ...(infeasible ? [vscode.l10n.t('said to be not feasible')] : []),
  ];
  return {
    label: title,
    description: notes.join(' · '),
    iconPath: new vscode.ThemeIcon(recommended ? 'star-full' : 'circle-large-outline'),
    result: { outcome: 'decided', answer: title },
    ...(tradeoffs === undefined ? {} : { detail: tradeoffs }),
  };
}

/** The recommendation, where no options are written that it could be one of. */
function adviceOf(item: Item, options: number): OutcomeItem[] {
  const advice = item.kind === 'decision' ? item.recommendation?.text.text : undefined;
  return advice === undefined || options > 0
    ? []
    : [
        {
          label: advice,
          description: vscode.l10n.t('recommended'),
          iconPath: new vscode.ThemeIcon('star-full'),
          result: { outcome: 'decided', answer: advice },
        },
      ];
}

function closingOf(item: Item | undefined, isQuestion: boolean): OutcomeItem[] {
  const { Separator } = vscode.QuickPickItemKind;
  const accepted: OutcomeItem = {
    label: vscode.l10n.t('Accepted as it is proposed'),
    iconPath: new vscode.ThemeIcon('check'),
    result: { outcome: 'decided', answer: undefined },
  };
  return [
    { kind: Separator, label: '' },
    ...(item?.shape === 'document' ? [accepted] : []),
    {
      label: isQuestion ? vscode.l10n.t('Not asked any more') : vscode.l10n.t('Rejected: it will not be done'),
      iconPath: new vscode.ThemeIcon('circle-slash'),
      result: { outcome: 'rejected', answer: undefined },
    },
  ];
}

function own(value: string): OutcomeItem | undefined {
  return value.trim() === '' ? undefined : written(value.trim());
}

function written(answer: string): OutcomeItem {
  return {
    label: answer,
    description: vscode.l10n.t('in your own words'),
    iconPath: new vscode.ThemeIcon('edit'),
    alwaysShow: true,
    result: { outcome: 'decided', answer },
  };
}
