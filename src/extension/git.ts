import * as vscode from 'vscode';
import { hostedFileUrl } from '../core/index.ts';

/** What Tandem uses of the interface of VS Code's own Git extension. */
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): { getRepository(uri: vscode.Uri): GitRepository | null };
}

interface GitCommit {
  readonly hash: string;
  readonly commitDate?: Date;
}

interface Changed {
  readonly uri: vscode.Uri;
}

/** A file that differs; where it was renamed, `uri` is what it was and `renameUri` what it is. */
export interface GitChange {
  readonly uri: vscode.Uri;
  readonly originalUri: vscode.Uri;
  readonly renameUri: vscode.Uri | undefined;
}

export interface GitRepository {
  readonly rootUri: vscode.Uri;
  readonly state: {
    readonly HEAD: { readonly commit?: string; readonly upstream?: object; readonly ahead?: number } | undefined;
    readonly remotes: readonly { readonly name: string; readonly fetchUrl?: string }[];
    readonly workingTreeChanges: readonly Changed[];
    readonly indexChanges: readonly Changed[];
    readonly mergeChanges: readonly Changed[];
    /** Only where they are kept apart from the other changes of the working tree. */
    readonly untrackedChanges?: readonly Changed[];
  };
  log(options: { readonly maxEntries: number; readonly path: string }): Promise<readonly GitCommit[]>;
  show(ref: string, path: string): Promise<string>;
  getCommit(ref: string): Promise<GitCommit>;
  getRefs(query: { readonly sort: 'committerdate' }): Promise<readonly { readonly name?: string }[]>;
  diffWith(ref: string): Promise<readonly GitChange[]>;
  getMergeBase(one: string, other: string): Promise<string | undefined>;
}

/**
 * The repository of a file, from VS Code's own Git extension, which is woken only when this is asked; undefined where it is
 * not there, is turned off or knows none, and in folders that nobody has said to trust.
 */
export async function repositoryOf(uri: vscode.Uri): Promise<GitRepository | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!extension || !vscode.workspace.isTrusted) {
    return undefined;
  }
  const git = await extension.activate();
  return git.enabled ? (git.getAPI(1).getRepository(uri) ?? undefined) : undefined;
}

/**
 * Makes the web address of a line (zero-based) of a file: in the commit of now where others have it and the file is as in it,
 * else the file without the line in the last commit that they have. Undefined where no server is known.
 */
export async function hostedLines(uri: vscode.Uri): Promise<((line: number) => string | undefined) | undefined> {
  const repository = await repositoryOf(uri);
  if (!repository) {
    return undefined;
  }
  const { HEAD, remotes } = repository.state;
  const remote = (remotes.find(({ name }) => name === 'origin') ?? remotes[0])?.fetchUrl;
  const isPushed = HEAD?.ahead === 0;
  const revision = isPushed ? HEAD.commit : await lastPushed(repository);
  if (remote === undefined || revision === undefined) {
    return undefined;
  }
  const path = uri.path.slice(repository.rootUri.path.length + 1);
  const isSame = isPushed && isAsCommitted(repository, uri);
  return (line) => hostedFileUrl({ remote, revision, path }, isSame ? line : undefined);
}

async function lastPushed(repository: GitRepository): Promise<string | undefined> {
  return repository.state.HEAD?.upstream && repository.getMergeBase('HEAD', '@{upstream}');
}

/** Whether a file is as in the last commit, in the editor too. */
export function isAsCommitted({ state }: GitRepository, uri: vscode.Uri): boolean {
  const changed = [...state.workingTreeChanges, ...state.indexChanges, ...state.mergeChanges];
  return !changed.some((one) => one.uri.toString() === uri.toString()) && !isDirty(uri);
}

function isDirty(uri: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some((one) => one.isDirty && one.uri.toString() === uri.toString());
}
