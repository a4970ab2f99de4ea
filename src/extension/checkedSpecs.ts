import * as vscode from 'vscode';
import { createTextDocument, type IndexedFile } from '../core/index.ts';
import { toDiagnostic } from './diagnostic.ts';
import { DisposableStore } from './disposableStore.ts';
import { guard } from './guard.ts';
import { readClosedFile } from './readClosedFile.ts';
import type { Foundation } from './services.ts';
import { shownFiles } from './shownFiles.ts';

/** What a check of the whole workspace came to. */
export interface CheckResult {
  readonly specs: number;
  /** In files that are not open; those of open ones are shown anyway. */
  readonly findings: number;
}

/** The findings of specs that are not open: listed when somebody asks, kept right until they are cleared. */
export class CheckedSpecs implements vscode.Disposable {
  readonly #base: Foundation;
  readonly #store = new DisposableStore();
  readonly #shown = this.#store.add(vscode.languages.createDiagnosticCollection('tandem-closed'));
  readonly #update: (uris: readonly string[]) => Promise<void>;
  #isOn = false;
  #wereShown: ReadonlySet<string> = shownFiles();

  constructor(base: Foundation) {
    this.#base = base;
    this.#update = guard(base.log, 'checked.update', (uris: readonly string[]) => this.#checkThese(uris));
    const { files, workspace } = base;
    this.#store.add(files.onDidChangeChecks(() => this.#update(this.#liveSpecs().map(({ uri }) => uri))));
    this.#store.add(vscode.window.tabGroups.onDidChangeTabs(() => this.#tabsChanged()));
    this.#store.add(
      new vscode.Disposable(
        workspace.index.onDidChange(({ set, deleted }) => {
          for (const uri of deleted) {
            this.#shown.delete(vscode.Uri.parse(uri, true));
          }
          void this.#update(set);
        }),
      ),
    );
  }

  /** Looks at every spec that is not open and lists what it finds. */
  async check(
    progress: vscode.Progress<{ message?: string; increment?: number }>,
    token: vscode.CancellationToken,
  ): Promise<CheckResult> {
    this.#turn(true);
    const specs = this.#liveSpecs();
    let findings = 0;
    for (const [at, { uri, path }] of specs.entries()) {
      if (token.isCancellationRequested) {
        return { specs: at, findings };
      }
      progress.report({ message: path, increment: 100 / specs.length });
      findings += await this.#checkOne(uri);
    }
    return { specs: specs.length, findings };
  }

  /** Takes everything away that {@link check} has listed. */
  clear(): void {
    this.#turn(false);
    this.#shown.clear();
  }

  dispose(): void {
    this.#store.dispose();
  }

  /** What a tab shows has its problems anyway; what no tab shows any longer is listed again. */
  #tabsChanged(): void {
    const shown = shownFiles();
    for (const uri of shown) {
      this.#shown.delete(vscode.Uri.parse(uri, true));
    }
    const gone = [...this.#wereShown].filter((uri) => !shown.has(uri) && this.#base.workspace.index.get(uri));
    this.#wereShown = shown;
    void this.#update(gone);
  }

  #turn(isOn: boolean): void {
    this.#isOn = isOn;
    void vscode.commands.executeCommand('setContext', 'tandem.checked', isOn);
  }

  #liveSpecs(): IndexedFile[] {
    return [...this.#base.workspace.index.files()].filter(isLiveSpec);
  }

  async #checkThese(uris: readonly string[]): Promise<void> {
    for (const uri of this.#isOn ? uris : []) {
      await this.#checkOne(uri);
    }
  }

  async #checkOne(key: string): Promise<number> {
    const { clock, extensionUri, files, tandem, workspace } = this.#base;
    const uri = vscode.Uri.parse(key, true);
    if (shownFiles().has(key)) {
      return 0;
    }
    const [file, context] = await Promise.all([readClosedFile(uri), files.contextOf(uri)]);
    if (!file || !this.#isOn || shownFiles().has(key)) {
      return 0;
    }
    const spec = tandem.read(createTextDocument(key, 0, file.text), context);
    const findings = tandem.check(spec, {
      settings: context.settings,
      today: clock.today,
      references: workspace.references,
    });
    this.#shown.set(
      uri,
      findings.map((finding) => toDiagnostic(finding, extensionUri)),
    );
    return findings.length;
  }
}

function isLiveSpec({ verdict, state }: IndexedFile): boolean {
  return verdict.isSpec && state === 'live';
}
