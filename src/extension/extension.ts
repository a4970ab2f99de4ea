import * as vscode from 'vscode';
import { createTandem } from '../core/index.ts';
import { BoardPanel } from './boardPanel.ts';
import { CheckedSpecs } from './checkedSpecs.ts';
import { Clock } from './clock.ts';
import { registerCodeActions } from './codeActions.ts';
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
import { registerLanguageStatus } from './languageStatus.ts';
import { OpenSpecs } from './openSpecs.ts';
import type { Foundation, Services } from './services.ts';
import { Settings } from './settings.ts';
import { registerSettingsProblems } from './settingsProblems.ts';
import { registerSlashCompletion } from './slashCompletion.ts';
import { registerStatusBar } from './statusBar.ts';
import { registerTemplateDocuments } from './templatePreview.ts';
import { ThisSpecView } from './thisSpecView.ts';
import { ViewState } from './viewState.ts';
import { registerViews } from './views.ts';
import { WorkspaceSpecs } from './workspaceSpecs.ts';

/** What tests get, so that they can see that everything is let go. Undefined for everybody else. */
export interface TestApi {
  readonly dispose: () => void;
  readonly activate: () => void;
}

export function activate(context: vscode.ExtensionContext): TestApi | undefined {
  let store = start(context);
  context.subscriptions.push({ dispose: () => store.dispose() });
  return context.extensionMode !== vscode.ExtensionMode.Test
    ? undefined
    : {
        dispose: () => store.dispose(),
        activate: () => {
          store = start(context);
        },
      };
}

function start(context: vscode.ExtensionContext): DisposableStore {
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
  store.add(registerFixAllAction(services));
  store.add(registerLanguageStatus(services));
  store.add(registerSlashCompletion(services));
  store.add(registerCompletion(services));
  store.add(registerTemplateDocuments());
  store.add(registerSettingsProblems());
  store.add(registerCommands(services));
  // Nothing is read before VS Code has had its turn.
  const first = setTimeout(() => {
    specs.readAll();
    void workspace.refresh();
  }, 0);
  store.add(new vscode.Disposable(() => clearTimeout(first)));
  return store;
}
