import * as vscode from 'vscode';
import {
  isMarkdownName,
  readTeamTemplate,
  TEAM_TEMPLATES_FOLDER,
  type Template,
  type TemplateProblem,
} from '../core/index.ts';
import { toRange } from './convert.ts';
import { SOURCE } from './diagnostic.ts';
import { DisposableStore } from './disposableStore.ts';
import type { FileContexts } from './fileContexts.ts';
import { localize } from './localize.ts';
import { readClosedFile } from './readClosedFile.ts';

/** A file that is meant to be a template, and why it cannot be used. */
export interface BrokenTemplate extends TemplateProblem {
  readonly uri: vscode.Uri;
}

/** What the team of a file, or of the workspace, has written. */
export interface TeamTemplates {
  /** By name. */
  readonly templates: readonly Template[];
  readonly broken: readonly BrokenTemplate[];
}

/** Reads the templates of the team whose file `uri` is; without one, those of all workspace folders. Read anew each time. */
export async function readTeamTemplates(files: FileContexts, uri?: vscode.Uri): Promise<TeamTemplates> {
  const roots = uri
    ? [vscode.Uri.parse((await files.rootOf(uri)).folder, true)]
    : (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri);
  const templates: Template[] = [];
  const broken: BrokenTemplate[] = [];
  for (const root of roots) {
    const folder = vscode.Uri.joinPath(root, TEAM_TEMPLATES_FOLDER);
    for (const name of await namesIn(folder)) {
      const file = vscode.Uri.joinPath(folder, name);
      const read = readTeamTemplate(name, (await readClosedFile(file))?.text ?? '');
      if (read.ok) {
        templates.push(read.template);
      } else {
        broken.push({ uri: file, ...read.problem });
      }
    }
  }
  return { templates: templates.sort((a, b) => a.name.localeCompare(b.name)), broken };
}

async function namesIn(folder: vscode.Uri): Promise<string[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries.flatMap(([name, type]) =>
      isMarkdownName(name) && type !== vscode.FileType.Directory ? [name] : [],
    );
  } catch {
    return []; // Most teams have none.
  }
}

/** Shows in an open template of a team why it cannot be used. */
export function registerTemplateProblems(): vscode.Disposable {
  const store = new DisposableStore();
  const shown = store.add(vscode.languages.createDiagnosticCollection('tandem-templates'));
  const look = (document: vscode.TextDocument) => {
    const { path } = document.uri;
    if (document.languageId === 'markdown' && path.includes(`/${TEAM_TEMPLATES_FOLDER}/`)) {
      const read = readTeamTemplate(path.slice(path.lastIndexOf('/') + 1), document.getText());
      shown.set(document.uri, read.ok ? [] : [toDiagnostic(read.problem)]);
    }
  };
  vscode.workspace.textDocuments.forEach(look);
  store.add(vscode.workspace.onDidOpenTextDocument(look));
  store.add(vscode.workspace.onDidChangeTextDocument(({ document }) => look(document)));
  store.add(vscode.workspace.onDidCloseTextDocument(({ uri }) => shown.delete(uri)));
  return store;
}

function toDiagnostic({ message, range }: TemplateProblem): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(toRange(range), localize(message), vscode.DiagnosticSeverity.Warning);
  diagnostic.source = SOURCE;
  return diagnostic;
}
