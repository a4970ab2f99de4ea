import * as vscode from 'vscode';
import { TEMPLATES, type Template } from '../core/index.ts';
import { DisposableStore } from './disposableStore.ts';
import { localize } from './localize.ts';
import type { BrokenTemplate, TeamTemplates } from './teamTemplates.ts';
import { TemplatePreview } from './templatePreview.ts';

interface TemplateChoice extends vscode.QuickPickItem {
  readonly template?: Template;
  readonly broken?: BrokenTemplate;
}

/**
 * Lets the user choose a template; the one that is highlighted is shown beside. Undefined when they leave, or choose to look at
 * a template of their team that cannot be used.
 */
export async function pickTemplate(team: TeamTemplates): Promise<Template | undefined> {
  const store = new DisposableStore();
  const preview = new TemplatePreview();
  let chosen: TemplateChoice | undefined;
  try {
    const pick = store.add(vscode.window.createQuickPick<TemplateChoice>());
    pick.title = vscode.l10n.t('Insert Template');
    pick.placeholder = vscode.l10n.t('Which one? The highlighted template is shown beside.');
    pick.matchOnDetail = true;
    pick.items = [...teamChoices(team), ...TEMPLATES.map(ownChoice)];
    store.add(pick.onDidChangeActive(([active]) => active?.template && preview.show(active.template)));
    const decision = new Promise<TemplateChoice | undefined>((resolve) => {
      store.add(pick.onDidAccept(() => resolve(pick.selectedItems[0])));
      store.add(pick.onDidHide(() => resolve(undefined)));
    });
    pick.show();
    chosen = await decision;
  } finally {
    store.dispose();
    await preview.close();
  }
  if (chosen?.broken) {
    await vscode.window.showTextDocument(chosen.broken.uri);
  }
  return chosen?.template;
}

function ownChoice(template: Template): TemplateChoice {
  return {
    template,
    label: localize({ template: template.name, data: {} }),
    detail: localize({ template: template.description, data: {} }),
  };
}

/** The team's own first, then what is broken, each with its reason. */
function teamChoices({ templates, broken }: TeamTemplates): TemplateChoice[] {
  const heading = (label: string): TemplateChoice => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const usable = templates.filter(({ where }) => where !== 'file');
  if (usable.length + broken.length === 0) {
    return [];
  }
  return [
    heading(vscode.l10n.t('Templates of your team')),
    ...usable.map((template) => ({ template, label: template.name, detail: template.description })),
    ...broken.map((one) => ({
      broken: one,
      label: `$(warning) ${one.uri.path.slice(one.uri.path.lastIndexOf('/') + 1)}`,
      description: vscode.l10n.t('cannot be used; opens the file'),
      detail: localize(one.message),
    })),
    heading('Tandem'),
  ];
}
