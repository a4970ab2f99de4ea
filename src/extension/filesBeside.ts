import * as vscode from 'vscode';
import { checkedSpecPath, FACTS_FILE, type FileContext, mayHaveFacts } from '../core/index.ts';
import { readClosedFile } from './readClosedFile.ts';

/** What other files say about the one at `uri`: the file of facts beside it, and the spec that it is a checklist of. */
export async function filesBeside(uri: vscode.Uri): Promise<Pick<FileContext, 'facts' | 'subject'>> {
  const facts = mayHaveFacts(uri.path) ? await readClosedFile(vscode.Uri.joinPath(uri, '..', FACTS_FILE)) : undefined;
  const path = checkedSpecPath(uri.path);
  const spec = path === undefined ? undefined : uri.with({ path });
  const subject = spec && (await readClosedFile(spec));
  return { facts: facts?.text, subject: subject && { uri: String(spec), text: subject.text } };
}

/** The documents about which one of the changed `uris` says something; `known` are those that may be checklists. */
export function besideThese(uris: readonly vscode.Uri[], known: Iterable<string>): vscode.Uri[] {
  const changed = new Set(uris.map(String));
  const checklists = [...known]
    .map((key) => vscode.Uri.parse(key, true))
    .filter((uri) => {
      const path = checkedSpecPath(uri.path);
      return path !== undefined && changed.has(uri.with({ path }).toString());
    });
  const proposals = uris
    .filter(({ path }) => path.endsWith(`/${FACTS_FILE}`))
    .map((uri) => vscode.Uri.joinPath(uri, '..', 'README.md'));
  return [...proposals, ...checklists];
}
