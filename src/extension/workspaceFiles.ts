import * as vscode from 'vscode';
import { compileGlobs, isExcludedFolder, isMarkdownPath, USUAL_SPEC_GLOBS } from '../core/index.ts';
import { discoverFiles, isFolder, pathBelow } from './discoverFiles.ts';
import type { FileContexts } from './fileContexts.ts';
import { firstLook } from './firstLook.ts';
import { type IgnoreTest, readIgnoreTest } from './ignoredFiles.ts';

/** One search costs less than a look at each of so many paths. */
const MANY_PATHS = 100;

/** Knows which Markdown files of the workspace folders are to be read. */
export class WorkspaceFiles {
  readonly #files: FileContexts;
  readonly #ignored = new Map<string, IgnoreTest>();
  #limited = false;

  constructor(files: FileContexts) {
    this.#files = files;
  }

  /** Whether the last search left out files that are far away, until the user asks for all. */
  get limited(): boolean {
    return this.#limited;
  }

  /** A few files, as URIs, of folders that were not searched yet: to be read while they are. */
  async firstLook(): Promise<ReadonlySet<string>> {
    const folders = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => !this.#ignored.has(uri.toString()));
    const found = await Promise.all(folders.map(async ({ uri }) => firstLook(uri, await this.#usualPaths(uri))));
    return new Set(found.flat().map(String));
  }

  /** Looks for files, as URIs; `everything` however far away they are. Undefined when it was cancelled. */
  async search(everything: boolean, token: vscode.CancellationToken): Promise<ReadonlySet<string> | undefined> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const found = await Promise.all(folders.map(({ uri }) => this.#searchIn(uri, everything, token)));
    if (token.isCancellationRequested) {
      return undefined;
    }
    this.#limited = found.some(({ limited }) => limited);
    void vscode.commands.executeCommand('setContext', 'tandem.limited', this.#limited);
    return new Set(found.flatMap(({ uris }) => uris.map(String)));
  }

  /** Whether the file at `uri`, open or new, is one of those that are read. */
  covers(uri: vscode.Uri): boolean {
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    if (!folder) {
      return uri.scheme === 'untitled' || vscode.workspace.workspaceFolders === undefined;
    }
    const path = pathBelow(folder, uri);
    return isMarkdownPath(path) && !this.#isIgnored(folder, path);
  }

  /** Whether there is a folder that may hold such files among `uris`, new paths. Of very many that is assumed. */
  async bringFolders(uris: readonly vscode.Uri[]): Promise<boolean> {
    const asked = uris.filter((uri) => this.#mayHold(uri));
    return asked.length > MANY_PATHS || (await Promise.all(asked.map(isFolder))).includes(true);
  }

  #mayHold(uri: vscode.Uri): boolean {
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    if (!folder) {
      return false;
    }
    const path = pathBelow(folder, uri);
    return !path.split('/').some(isExcludedFolder) && !this.#isIgnored(folder, path);
  }

  #isIgnored(folder: vscode.Uri, path: string): boolean {
    return this.#ignored.get(folder.toString())?.(path) ?? false;
  }

  /** Which paths below `folder` lie where specs usually do: there, or where the team says. */
  async #usualPaths(folder: vscode.Uri): Promise<(path: string) => boolean> {
    const { settings } = await this.#files.contextOf(vscode.Uri.joinPath(folder, 'any.md'));
    return compileGlobs(settings.specs.include.length > 0 ? settings.specs.include : USUAL_SPEC_GLOBS);
  }

  async #searchIn(folder: vscode.Uri, everything: boolean, token: vscode.CancellationToken) {
    const wanted = everything ? undefined : await this.#usualPaths(folder);
    const [isIgnored, found] = await Promise.all([readIgnoreTest(folder, token), discoverFiles(folder, wanted, token)]);
    this.#ignored.set(folder.toString(), isIgnored);
    return { limited: found.limited, uris: found.uris.filter((uri) => !isIgnored(pathBelow(folder, uri))) };
  }
}
