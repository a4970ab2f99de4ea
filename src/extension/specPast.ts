import * as vscode from 'vscode';
import { createTextDocument, type Item, type PastVersions } from '../core/index.ts';
import { type GitRepository, repositoryOf } from './git.ts';
import type { Services } from './services.ts';

/** So many versions of a spec are looked into, the newest. */
const MOST_VERSIONS = 200;
const UNKNOWN: PastVersions = { versions: [], isComplete: false };

/** What specs held in the past, as far as VS Code's Git extension knows. Each version is read when it is asked for, and once. */
export class SpecPast {
  readonly #services: Pick<Services, 'files' | 'log' | 'tandem'>;
  readonly #token: vscode.CancellationToken;
  readonly #versions = new Map<string, Promise<PastVersions>>();

  constructor(services: Pick<Services, 'files' | 'log' | 'tandem'>, token: vscode.CancellationToken) {
    this.#services = services;
    this.#token = token;
  }

  /** The versions of a spec, the newest first; none where there is no repository. */
  versionsOf(uri: string): Promise<PastVersions> {
    const known = this.#versions.get(uri) ?? this.#readVersions(vscode.Uri.parse(uri, true));
    this.#versions.set(uri, known);
    return known;
  }

  async #readVersions(uri: vscode.Uri): Promise<PastVersions> {
    const repository = uri.scheme === 'file' ? await repositoryOf(uri) : undefined;
    if (!repository || this.#token.isCancellationRequested) {
      return UNKNOWN;
    }
    try {
      const commits = await repository.log({ maxEntries: MOST_VERSIONS, path: uri.fsPath });
      return {
        isComplete: commits.length < MOST_VERSIONS,
        versions: commits.map(({ hash, commitDate }) => {
          let items: Promise<readonly Item[]> | undefined;
          return {
            day: commitDate?.toISOString().slice(0, 10) ?? '',
            items: () => {
              items ??= this.#itemsAt(repository, hash, uri);
              return items;
            },
          };
        }),
      };
    } catch (error) {
      this.#services.log.info('git.log', String(error));
      return UNKNOWN;
    }
  }

  async #itemsAt(repository: GitRepository, commit: string, uri: vscode.Uri): Promise<readonly Item[]> {
    const { files, tandem } = this.#services;
    if (this.#token.isCancellationRequested) {
      return [];
    }
    // A commit that took the file away is one of those that changed it.
    const text = await repository.show(commit, uri.fsPath).catch(() => '');
    return tandem.read(createTextDocument(uri.toString(), 0, text), await files.contextOf(uri)).items;
  }
}
