import * as vscode from 'vscode';
import { createTextDocument, type DiffedFile, isMarkdownPath } from '../core/index.ts';
import { type GitChange, type GitRepository, repositoryOf } from './git.ts';
import { readClosedFile } from './readClosedFile.ts';
import type { Foundation } from './services.ts';

/** A revision to compare with. */
export interface Revision {
  /** As the user calls it. */
  readonly name: string;
  readonly commit: string;
  readonly repository: GitRepository;
  /** The top of the repository: paths are below it. */
  readonly folder: vscode.Uri;
}

/** Asks for a branch, a tag, or any other name of a revision; undefined, with a word about it, where there is none. */
export async function pickRevision(): Promise<Revision | undefined> {
  const near = vscode.window.activeTextEditor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  const repository = near && (await repositoryOf(near));
  if (!repository) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('This needs a folder in a git repository, and VS Code’s own Git extension.'),
    );
    return undefined;
  }
  const refs = await repository.getRefs({ sort: 'committerdate' });
  const names = [...new Set(['HEAD', ...refs.flatMap(({ name }) => name ?? [])])];
  const other = vscode.l10n.t('Another revision…');
  const placeHolder = vscode.l10n.t('Compare the specs as they are now with those of which revision?');
  const chosen = await vscode.window.showQuickPick([...names, other], { placeHolder });
  const prompt = vscode.l10n.t('A revision that git knows, such as v1.2, main~3 or a commit');
  const name = chosen === other ? (await vscode.window.showInputBox({ prompt }))?.trim() : chosen;
  if (!name) {
    return undefined;
  }
  // What starts with a dash is an option to git, and names no revision.
  const commit = name.startsWith('-') ? undefined : await repository.getCommit(name).catch(() => undefined);
  if (!commit) {
    void vscode.window.showWarningMessage(vscode.l10n.t('git knows no revision “{name}”.', { name }));
    return undefined;
  }
  return { name, commit: commit.hash, repository, folder: repository.rootUri };
}

/** The Markdown files that differ from a revision, as they were and as they are; undefined where the user stops it. */
export async function changedSpecs(
  { files, tandem }: Foundation,
  { commit, folder, repository }: Revision,
  token: vscode.CancellationToken,
): Promise<{ readonly before: DiffedFile[]; readonly after: DiffedFile[] } | undefined> {
  const read = async (uri: vscode.Uri, text: string | undefined): Promise<DiffedFile[]> => {
    const path = uri.path.slice(folder.path.length + 1);
    const document = text === undefined ? undefined : createTextDocument(uri.toString(), 0, text);
    return document ? [{ path, spec: tandem.read(document, await files.contextOf(uri)) }] : [];
  };
  const before: DiffedFile[] = [];
  const after: DiffedFile[] = [];
  for (const { originalUri, uri, renameUri } of await changesSince(repository, commit)) {
    if (token.isCancellationRequested) {
      return undefined;
    }
    if (isMarkdownPath(originalUri.path) || isMarkdownPath(uri.path)) {
      const now = renameUri ?? uri;
      // One after the other: each is a process of git's. A file that is new has no contents at the revision.
      before.push(
        ...(await read(originalUri, await repository.show(commit, originalUri.fsPath).catch(() => undefined))),
      );
      after.push(...(await read(now, await textOf(now))));
    }
  }
  return { before, after };
}

/** What differs from a revision, with what git does not follow yet and what is not saved yet. */
async function changesSince(repository: GitRepository, commit: string): Promise<readonly GitChange[]> {
  const changes = await repository.diffWith(commit);
  const known = new Set(changes.flatMap(({ uri, renameUri }) => [uri, renameUri ?? uri].map(String)));
  const { rootUri, state } = repository;
  const unsaved = vscode.workspace.textDocuments.filter(({ isDirty, uri }) => {
    return isDirty && uri.scheme === rootUri.scheme && uri.path.startsWith(`${rootUri.path}/`);
  });
  const others = [...state.workingTreeChanges, ...(state.untrackedChanges ?? []), ...unsaved].filter(
    ({ uri }) => !known.has(uri.toString()),
  );
  const unique = new Map(others.map(({ uri }) => [uri.toString(), uri]));
  return [...changes, ...Array.from(unique.values(), (uri) => ({ uri, originalUri: uri, renameUri: undefined }))];
}

/** As the editor holds it, else as it is on disk; undefined where there is no such file. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  return open?.getText() ?? (await readClosedFile(uri))?.text;
}
