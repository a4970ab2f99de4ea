import * as vscode from 'vscode';
import { compileGlobs, isMarkdownPath, USUAL_SPEC_GLOBS } from '../core/index.ts';
import { discoverFiles, pathBelow } from './discoverFiles.ts';
import type { FileContexts } from './fileContexts.ts';
import { type IgnoreTest, readIgnoreTest } from './ignoredFiles.ts';

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
    return isMarkdownPath(path) && !this.#ignored.get(folder.toString())?.(path);
  }

  async #searchIn(folder: vscode.Uri, everything: boolean, token: vscode.CancellationToken) {
    const { settings } = await this.#files.contextOf(vscode.Uri.joinPath(folder, 'any.md'));
    const globs = settings.specs.include.length > 0 ? settings.specs.include : USUAL_SPEC_GLOBS;
    const wanted = everything ? undefined : compileGlobs(globs);
    const [isIgnored, found] = await Promise.all([readIgnoreTest(folder, token), discoverFiles(folder, wanted, token)]);
    this.#ignored.set(folder.toString(), isIgnored);
    return { limited: found.limited, uris: found.uris.filter((uri) => !isIgnored(pathBelow(folder, uri))) };
  }
}
