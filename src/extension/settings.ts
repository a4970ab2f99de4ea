import * as vscode from 'vscode';
import {
  type EditorSettings,
  formatMessage,
  personalSettings,
  readEditorSettings,
  type TeamSettings,
} from '../core/index.ts';
import { DisposableStore } from './disposableStore.ts';

/** What a change of settings is about. */
export interface SettingsChange {
  /** Folders, with settings of their own, came or went: what governs a file may be another thing now. */
  readonly folders: boolean;
  /** What is said of files may be different, though they are read as before. */
  readonly checks: boolean;
}

const ABOUT_CHECKS = ['tandem.rules', 'tandem.checkWhen'];

/** What the user has set in VS Code. Nobody else asks for configuration. */
export class Settings implements vscode.Disposable {
  readonly #store = new DisposableStore();
  readonly #log: vscode.LogOutputChannel;
  readonly #changes = this.#store.add(new vscode.EventEmitter<SettingsChange>());
  readonly #known = new Map<string, EditorSettings>();
  /** One object for all files with the same rules, as readings are kept by it. */
  readonly #personal = new Map<string, TeamSettings>();

  /** Some setting of Tandem has changed, or folders with settings of their own came or went. */
  readonly onDidChange = this.#changes.event;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
    const { workspace } = vscode;
    this.#store.add(
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('tandem')) {
          this.#drop({ folders: false, checks: ABOUT_CHECKS.some((key) => event.affectsConfiguration(key)) });
        }
      }),
    );
    this.#store.add(workspace.onDidChangeWorkspaceFolders(() => this.#drop({ folders: true, checks: true })));
  }

  /** The settings for `uri`; for the window where there is none. */
  get(uri?: vscode.Uri): EditorSettings {
    const folder = uri && vscode.workspace.getWorkspaceFolder(uri)?.uri;
    const key = folder?.toString() ?? '';
    const known = this.#known.get(key);
    if (known) {
      return known;
    }
    const configuration = vscode.workspace.getConfiguration('tandem', folder);
    const { settings, problems } = readEditorSettings((name) => configuration.get(name));
    for (const { message, path } of problems) {
      this.#log.warn('settings.problem', `tandem.${path.join('.')}`, formatMessage(message.template, message.data));
    }
    this.#known.set(key, settings);
    return settings;
  }

  /** What governs `uri` where no team settings do. The same object as long as nothing changes. */
  personal(uri: vscode.Uri): TeamSettings {
    const settings = this.get(uri);
    const key = JSON.stringify(settings.rules);
    let personal = this.#personal.get(key);
    if (!personal) {
      personal = personalSettings(settings);
      this.#personal.set(key, personal);
    }
    return personal;
  }

  dispose(): void {
    this.#store.dispose();
  }

  #drop(change: SettingsChange): void {
    this.#known.clear();
    this.#changes.fire(change);
  }
}
