import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { waitFor } from './waitFor.ts';

/** What the extension gives to tests only. */
export interface TestApi {
  readonly dispose: () => void;
  readonly activate: () => void;
}

/** The extension, activated. */
export async function tandem(): Promise<vscode.Extension<TestApi>> {
  const extension = vscode.extensions.getExtension<TestApi>('tandem-specs.tandem');
  assert.ok(extension, 'The extension is not installed');
  await extension.activate();
  return extension;
}

/** The first workspace folder. */
export function firstFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder);
  return folder.uri;
}

let count = 0;

/** A new folder of that name in the first workspace folder; `forget` removes it with everything in it. */
export async function newFolder(name: string): Promise<vscode.Uri> {
  count += 1;
  const folder = vscode.Uri.joinPath(firstFolder(), `${name}-${count}`);
  await vscode.workspace.fs.createDirectory(folder);
  made.push(folder);
  return folder;
}

const made: vscode.Uri[] = [];

/**
 * Makes the folders of a path below `folder`, each once VS Code hears of what happens in the one above it. What is
 * written in folders that are made all at once may never be told of: the watch on them comes too late.
 */
export async function watchedFolder(folder: vscode.Uri, path = ''): Promise<void> {
  await untilHeard(folder);
  let at = folder;
  for (const name of path.split('/').filter(Boolean)) {
    at = vscode.Uri.joinPath(at, name);
    await vscode.workspace.fs.createDirectory(at);
    await untilHeard(at);
  }
}

/** Writes a file in a folder that no test is about, again and again, until the watch tells of it. */
async function untilHeard(folder: vscode.Uri): Promise<void> {
  const probe = vscode.Uri.joinPath(folder, 'probe.txt');
  let isHeard = false;
  const watcher = vscode.workspace.createFileSystemWatcher('**/probe.txt', false, false, true);
  const hear = (uri: vscode.Uri) => {
    isHeard ||= uri.toString() === probe.toString();
  };
  const subscriptions = [watcher.onDidCreate(hear), watcher.onDidChange(hear), watcher];
  let round = 0;
  try {
    await waitFor(async () => {
      round += 1;
      await write(folder, 'probe.txt', `${round}\n`);
      return isHeard;
    });
  } finally {
    await vscode.workspace.fs.delete(probe);
    for (const subscription of subscriptions) {
      subscription.dispose();
    }
  }
}

/** Closes all editors without saving and removes what {@link newFolder} made. For `afterEach`. */
export async function tidyUp(): Promise<void> {
  await vscode.commands.executeCommand('tandem.clearCheckResults');
  for (const { document } of vscode.window.visibleTextEditors.filter(({ document: one }) => one.isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const folder of made.splice(0)) {
    await vscode.workspace.fs.delete(folder, { recursive: true });
  }
}

/** Writes a file and returns where it is. */
export async function write(folder: vscode.Uri, path: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder, ...path.split('/'));
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Shows a document with the cursor in its first line, away from everything that a test is about. */
export async function show(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
}

/** The problems that Tandem shows for `uri` right now. */
export function problemsIn(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Tandem');
}

/** The rules of the problems in `uri`, in their order. */
export function rulesIn(uri: vscode.Uri): string[] {
  return problemsIn(uri).map(({ code }) => (typeof code === 'object' ? String(code.value) : ''));
}

/** Waits until the problems in `uri` are of exactly these rules. */
export function rulesToBe(uri: vscode.Uri, rules: readonly string[]): Promise<string[]> {
  const wanted = [...rules].sort().join();
  return waitFor(
    () => rulesIn(uri),
    (found) => [...found].sort().join() === wanted,
  );
}

/** Replaces the whole text of an editor, as one edit. */
export async function setText(editor: vscode.TextEditor, text: string): Promise<void> {
  const { document } = editor;
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  assert.ok(await editor.edit((edit) => edit.replace(all, text)));
}

/** Where `words` start in the document. */
export function placeOf(document: vscode.TextDocument, words: string): vscode.Position {
  const at = document.getText().indexOf(words);
  assert.notEqual(at, -1, `There is no "${words}"`);
  return document.positionAt(at);
}

/** The hover texts at `words`, as Markdown. */
export async function hoverAt(document: vscode.TextDocument, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    placeOf(document, words),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

/** The arguments of the first link to `command` in a hover. */
export function linkArguments(markdown: string, command: string): Record<string, string> {
  const link = new RegExp(`\\(command:${command.replaceAll('.', '\\.')}\\?([^)]*)\\)`).exec(markdown);
  assert.ok(link?.[1], `No link to ${command} in:\n${markdown}`);
  const [first] = JSON.parse(decodeURIComponent(link[1])) as Record<string, string>[];
  assert.ok(first);
  return first;
}
