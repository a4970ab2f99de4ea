import * as vscode from 'vscode';
import { createTandem } from '../core/index.ts';
import { registerAnotherLook } from './anotherLook.ts';
import { BoardPanel } from './boardPanel.ts';
import { CheckedSpecs } from './checkedSpecs.ts';
import { Clock } from './clock.ts';
import { registerCodeActions } from './codeActions.ts';
import { registerCodeLens } from './codeLens.ts';
import { registerCodeReferences } from './codeReferences.ts';
import { registerCommands } from './commands.ts';
import { registerCompletion } from './completion.ts';
import { CurrentSpec } from './currentSpec.ts';
import { DisposableStore } from './disposableStore.ts';
import { FileContexts } from './fileContexts.ts';
import { Findings } from './findings.ts';
import { registerFixAllAction } from './fixAllAction.ts';
import { createHost } from './host.ts';
import { registerHover } from './hover.ts';
import { indexOpenSpecs } from './indexOpenSpecs.ts';
import { registerItemCodeActions } from './itemCodeActions.ts';
import { registerItemsHere } from './itemsHere.ts';
import { registerLanguageStatus } from './languageStatus.ts';
import { type PreviewApi, previewApi, refreshPreviews } from './markdownPreview.ts';
import { registerNavigation } from './navigation.ts';
import { OpenSpecs } from './openSpecs.ts';
import { registerRename } from './rename.ts';
import type { Foundation, Services } from './services.ts';
import { Settings } from './settings.ts';
import { registerSettingsProblems } from './settingsProblems.ts';
import { registerSlashCompletion } from './slashCompletion.ts';
import { registerStatusBar } from './statusBar.ts';
import { registerTemplateProblems } from './teamTemplates.ts';
import { registerTemplateDocuments } from './templatePreview.ts';
import { ThisSpecView } from './thisSpecView.ts';
import { ViewState } from './viewState.ts';
import { registerViews } from './views.ts';
import { WorkspaceSpecs } from './workspaceSpecs.ts';

/** What VS Code gets, and what tests get besides, so that they can see that everything is let go. */
export interface TandemApi extends PreviewApi {
  readonly dispose?: () => void;
  readonly activate?: () => void;
}

interface Running {
  readonly store: DisposableStore;
  readonly foundation: Foundation;
}

export function activate(context: vscode.ExtensionContext): TandemApi {
  let running = start(context);
  const dispose = (): void => running.store.dispose();
  context.subscriptions.push({ dispose });
  const api = previewApi(() => running.foundation);
  return context.extensionMode !== vscode.ExtensionMode.Test
    ? api
    : {
        ...api,
        dispose,
        activate: () => {
          running = start(context);
        },
      };
}

function start(context: vscode.ExtensionContext): Running {
  const store = new DisposableStore();
  const { extensionUri } = context;
  const log = store.add(vscode.window.createOutputChannel('Tandem', { log: true }));
  const tandem = createTandem(createHost(log));
  const clock = store.add(new Clock());
  const settings = store.add(new Settings(log));
  const files = store.add(new FileContexts(settings));
  const specs = store.add(new OpenSpecs(tandem, files, log));
  const workspace = store.add(new WorkspaceSpecs(tandem, files, log));
  const foundation: Foundation = { extensionUri, log, tandem, clock, settings, files, specs, workspace };
  const services: Services = {
    ...foundation,
    storageUri: context.globalStorageUri,
    memory: context.globalState,
    version: String(context.extension.packageJSON.version),
    findings: store.add(new Findings(foundation)),
    checked: store.add(new CheckedSpecs(foundation)),
    current: store.add(new CurrentSpec(foundation)),
    views: store.add(new ViewState(context.workspaceState, settings)),
    board: store.add(new BoardPanel(foundation)),
  };
  store.add(indexOpenSpecs(services));
  store.add(registerViews(services));
  store.add(new ThisSpecView(services));
  store.add(registerStatusBar(services));
  store.add(registerHover(services));
  store.add(registerCodeActions(services));
  store.add(registerCodeLens(services));
  store.add(registerNavigation(services));
  store.add(registerRename(services));
  store.add(registerItemCodeActions(services));
  store.add(registerItemsHere(services));
  store.add(registerFixAllAction(services));
  store.add(registerLanguageStatus(services));
  store.add(registerSlashCompletion(services));
  store.add(registerCompletion(services));
  store.add(registerTemplateDocuments());
  store.add(registerSettingsProblems());
  store.add(refreshPreviews(services));
  store.add(registerTemplateProblems());
  store.add(registerCodeReferences(services));
  store.add(registerAnotherLook(services));
  store.add(registerCommands(services));
  // Nothing is read before VS Code has had its turn.
  const first = setTimeout(() => {
    specs.readAll();
    void workspace.refresh();
  }, 0);
  store.add(new vscode.Disposable(() => clearTimeout(first)));
  return { store, foundation };
}
