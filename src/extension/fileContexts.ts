import * as vscode from 'vscode';
import {
  type FileContext,
  type FileRoot,
  FileRoots,
  parseTeamSettings,
  pathBelow,
  TEAM_SETTINGS_FILE,
  type TeamSettings,
} from '../core/index.ts';
import { DisposableStore } from './disposableStore.ts';
import { exists } from './exists.ts';
import { besideThese, filesBeside } from './filesBeside.ts';
import { readClosedFile } from './readClosedFile.ts';
import type { Settings, SettingsChange } from './settings.ts';

/** Knows of every file which root it has and which settings govern it. Asks the file system once for each folder. */
export class FileContexts implements vscode.Disposable {
  readonly #settings: Settings;
  readonly #store = new DisposableStore();
  readonly #changes = this.#store.add(new vscode.EventEmitter<void>());
  readonly #roots = new FileRoots({ exists });
  readonly #checks = this.#store.add(new vscode.EventEmitter<void>());
  readonly #teams = new Map<string, Promise<TeamSettings | undefined>>();
  /** What the teams' settings files said when they were last looked at; undefined for one that cannot be read. */
  readonly #texts = new Map<string, string | undefined>();
  readonly #contexts = new Map<string, FileContext>();
  /** The files that somebody asked about: what stands beside them may change before the answer is there. */
  readonly #asked = new Set<string>();
  /** Grows with {@link forget}, so that no answer to an older question is kept. */
  #generation = 0;

  /** What was answered before no longer holds. */
  readonly onDidChange = this.#changes.event;
  /** Files read as before, but other things may be said of them. */
  readonly onDidChangeChecks = this.#checks.event;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#store.add(settings.onDidChange((change) => this.#take(change)));
    this.#store.add(vscode.workspace.onDidSaveTextDocument(({ uri }) => isTeamSettings(uri) && this.lookAgain(uri)));
  }

  async contextOf(uri: vscode.Uri): Promise<FileContext> {
    const key = uri.toString();
    const known = this.#contexts.get(key);
    if (known) {
      return known;
    }
    const generation = this.#generation;
    this.#asked.add(key);
    const { folder, settingsFile } = await this.rootOf(uri);
    const team = settingsFile === undefined ? undefined : await this.#teamSettings(settingsFile);
    const context: FileContext = {
      path: pathBelow(vscode.Uri.parse(folder, true).path, uri.path),
      settings: team ?? this.#settings.personal(uri),
      alwaysSpec: false,
      ...(await filesBeside(uri)),
    };
    if (generation === this.#generation) {
      this.#contexts.set(key, context);
    }
    return context;
  }

  /** What {@link contextOf} has answered for `uri`; undefined where nobody asked. */
  known(uri: string): FileContext | undefined {
    return this.#contexts.get(uri);
  }

  /** What holds for `uri` as far as can be said without looking. */
  fallback(uri: vscode.Uri): FileContext {
    const path = vscode.workspace.asRelativePath(uri, false);
    return { path, settings: this.#settings.personal(uri), alwaysSpec: false };
  }

  /** The root of `uri`, and the team's settings file in it where there is one; both as URI strings. */
  rootOf(uri: vscode.Uri): Promise<FileRoot> {
    if (uri.scheme === 'untitled') {
      const first = vscode.workspace.workspaceFolders?.[0]?.uri.toString() ?? 'untitled:/';
      return this.#roots.rootOf(first, first);
    }
    const parent = vscode.Uri.joinPath(uri, '..');
    return this.#roots.rootOf(parent.toString(), (vscode.workspace.getWorkspaceFolder(uri)?.uri ?? parent).toString());
  }

  /** Settings or roots may have changed. */
  forget(): void {
    this.#generation += 1;
    this.#roots.forget();
    this.#teams.clear();
    this.#contexts.clear();
    this.#changes.fire();
  }

  /** What the files at changed `uris` say of others is asked for again by those, which are returned. */
  forgetBeside(uris: readonly vscode.Uri[]): vscode.Uri[] {
    const beside = besideThese(uris, this.#asked);
    this.#take({ folders: false, checks: beside.length > 0 });
    return beside;
  }

  /** A team's settings file may have changed: where it did, all is asked for again, once however many tell of it. */
  async lookAgain(uri: vscode.Uri): Promise<boolean> {
    const key = uri.toString();
    const text = (await readClosedFile(uri))?.text;
    if (this.#texts.has(key) && this.#texts.get(key) === text) {
      return false;
    }
    this.#texts.set(key, text);
    this.forget();
    return true;
  }

  dispose(): void {
    this.#store.dispose();
  }

  #teamSettings(file: string): Promise<TeamSettings | undefined> {
    let known = this.#teams.get(file);
    if (!known) {
      known = this.#readTeamSettings(file);
      this.#teams.set(file, known);
    }
    return known;
  }

  async #readTeamSettings(file: string): Promise<TeamSettings | undefined> {
    const text = (await readClosedFile(vscode.Uri.parse(file, true)))?.text;
    this.#texts.set(file, text);
    return text === undefined ? undefined : parseTeamSettings(text).settings;
  }

  #take({ folders, checks }: SettingsChange): void {
    if (folders) {
      this.forget();
    } else if (checks) {
      this.#generation += 1;
      this.#contexts.clear();
      this.#checks.fire();
    }
  }
}

/** Whether `uri` is a team's settings file, by its name. */
export function isTeamSettings(uri: vscode.Uri): boolean {
  return uri.path.endsWith(`/${TEAM_SETTINGS_FILE}`);
}
