import type * as vscode from 'vscode';
import type { Tandem } from '../core/index.ts';
import type { BoardPanel } from './boardPanel.ts';
import type { CheckedSpecs } from './checkedSpecs.ts';
import type { Clock } from './clock.ts';
import type { CurrentSpec } from './currentSpec.ts';
import type { FileContexts } from './fileContexts.ts';
import type { Findings } from './findings.ts';
import type { OpenSpecs } from './openSpecs.ts';
import type { Settings } from './settings.ts';
import type { ViewState } from './viewState.ts';
import type { WorkspaceSpecs } from './workspaceSpecs.ts';

/** What everything else stands on. */
export interface Foundation {
  readonly extensionUri: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
  readonly tandem: Tandem;
  readonly clock: Clock;
  readonly settings: Settings;
  readonly files: FileContexts;
  readonly specs: OpenSpecs;
  readonly workspace: WorkspaceSpecs;
}

/** All that providers and commands may ask. */
export interface Services extends Foundation {
  /** Where Tandem may keep files of its own. */
  readonly storageUri: vscode.Uri;
  readonly version: string;
  /** What is kept of this user, in whatever workspace. */
  readonly memory: vscode.Memento;
  readonly findings: Findings;
  readonly checked: CheckedSpecs;
  readonly current: CurrentSpec;
  readonly views: ViewState;
  readonly board: Pick<BoardPanel, 'show'>;
}
