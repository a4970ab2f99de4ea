import * as vscode from 'vscode';
import { TEMPLATES, type Template } from '../core/index.ts';
import { DisposableStore } from './disposableStore.ts';
import { localize } from './localize.ts';
import { TemplatePreview } from './templatePreview.ts';

interface TemplateChoice extends vscode.QuickPickItem {
  readonly template: Template;
}

/** Lets the user choose a template; the one that is highlighted is shown beside. Undefined when they leave. */
export async function pickTemplate(): Promise<Template | undefined> {
  const store = new DisposableStore();
  const preview = new TemplatePreview();
  try {
    const pick = store.add(vscode.window.createQuickPick<TemplateChoice>());
    pick.title = vscode.l10n.t('Insert Template');
    pick.placeholder = vscode.l10n.t('Which one? The highlighted template is shown beside.');
    pick.matchOnDetail = true;
    pick.items = TEMPLATES.map((template) => ({
      template,
      label: localize({ template: template.name, data: {} }),
      detail: localize({ template: template.description, data: {} }),
    }));
    store.add(pick.onDidChangeActive(([active]) => active && preview.show(active.template)));
    const chosen = new Promise<Template | undefined>((resolve) => {
      store.add(pick.onDidAccept(() => resolve(pick.selectedItems[0]?.template)));
      store.add(pick.onDidHide(() => resolve(undefined)));
    });
    pick.show();
    return await chosen;
  } finally {
    store.dispose();
    await preview.close();
  }
}
