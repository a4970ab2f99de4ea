import * as vscode from 'vscode';
import { boardOf } from '../core/index.ts';
import { type BoardMessage, type BoardRequest, boardRequest } from '../protocol/board.ts';
import { BoardDates } from './boardDates.ts';
import { boardPage } from './boardPage.ts';
import type { CommandId } from './commandIds.ts';
import { DisposableStore } from './disposableStore.ts';
import { guard } from './guard.ts';
import type { Foundation } from './services.ts';

const VIEW_TYPE = 'tandem.board';

/** The board: one page for the whole workspace, filled anew whenever something changed while it is seen. */
export class BoardPanel implements vscode.Disposable {
  readonly #services: Foundation;
  readonly #store = new DisposableStore();
  readonly #dates: BoardDates;
  #panel: vscode.WebviewPanel | undefined;
  #isReady = false;

  constructor(services: Foundation) {
    this.#services = services;
    const { clock, settings, workspace } = services;
    this.#dates = this.#store.add(new BoardDates(services));
    for (const event of [workspace.onDidChange, settings.onDidChange, clock.onDidChange, this.#dates.onDidChange]) {
      this.#store.add(event(() => this.#fill()));
    }
    this.#store.add(
      vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, {
        deserializeWebviewPanel: async (panel) => this.#adopt(panel),
      }),
    );
  }

  /** Shows the board, beside nothing: it takes the place of the active editor. */
  show(): void {
    if (this.#panel) {
      this.#panel.reveal();
      return;
    }
    const title = vscode.l10n.t('Board');
    this.#adopt(vscode.window.createWebviewPanel(VIEW_TYPE, title, vscode.ViewColumn.Active));
  }

  dispose(): void {
    this.#panel?.dispose();
    this.#store.dispose();
  }

  #adopt(panel: vscode.WebviewPanel): void {
    this.#panel?.dispose();
    this.#panel = panel;
    this.#isReady = false;
    const { extensionUri, log } = this.#services;
    const scripts = vscode.Uri.joinPath(extensionUri, 'dist');
    panel.webview.options = { enableScripts: true, localResourceRoots: [scripts], enableCommandUris: false };
    const icon = (theme: string): vscode.Uri => vscode.Uri.joinPath(extensionUri, 'media', `board-${theme}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    panel.webview.onDidReceiveMessage(guard(log, 'board.message', (message: unknown) => this.#answer(message)));
    panel.onDidChangeViewState(() => this.#fill());
    panel.onDidDispose(() => {
      if (this.#panel === panel) {
        this.#panel = undefined;
        this.#dates.stop();
      }
    });
    panel.webview.html = boardPage(panel.webview, scripts);
  }

  #fill(): void {
    const { clock, settings, workspace } = this.#services;
    if (!this.#panel?.visible || !this.#isReady) {
      this.#dates.stop();
      return;
    }
    const { progress } = workspace;
    const message: BoardMessage = {
      type: 'board',
      board: boardOf(workspace.index.files(), clock.today, this.#dates),
      me: settings.get().me,
      ...(progress && progress.read < progress.total ? { reading: progress } : {}),
    };
    void this.#panel.webview.postMessage(message);
    if (!message.reading) {
      this.#dates.lookUp();
    }
  }

  async #answer(message: unknown): Promise<void> {
    const request: BoardRequest = boardRequest.parse(message);
    switch (request.type) {
      case 'ready':
        this.#isReady = true;
        this.#fill();
        break;
      case 'open':
        await (request.key === undefined
          ? vscode.window.showTextDocument(vscode.Uri.parse(request.uri, true))
          : run('tandem.openItem', { uri: request.uri, key: request.key }));
        break;
      case 'decide':
        await run('tandem.decide', { uri: request.uri, key: request.key });
        break;
      case 'who-am-i':
        await vscode.commands.executeCommand('workbench.action.openSettings', 'tandem.me');
        break;
      case 'export':
        await save(request.html);
        break;
    }
  }
}

async function run(command: CommandId, args: object): Promise<void> {
  await vscode.commands.executeCommand(command, args);
}

/** Writes the page to a file that the user names. */
async function save(html: string): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const uri = await vscode.window.showSaveDialog({
    filters: { HTML: ['html'] },
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, 'board.html') } : {}),
  });
  if (uri) {
    await vscode.workspace.fs.writeFile(uri, await vscode.workspace.encode(html, { encoding: 'utf8' }));
  }
}
