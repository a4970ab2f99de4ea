import * as vscode from 'vscode';
import type { WorkspaceSpecs } from './workspaceSpecs.ts';

/**
 * Calls `listener` after files were read, with a function that says of a file whether others may say something else of ids
 * now: of its own change whoever looks at it knows already. Not as long as not all files are read.
 */
export function onNewsOfIds(
  workspace: Pick<WorkspaceSpecs, 'index' | 'onDidChange' | 'references'>,
  listener: (isNewsFor: (uri: string) => boolean) => void,
): vscode.Disposable {
  const changed = new Set<string>();
  let knewAll = false;
  const listening = workspace.index.onDidChange(({ set, deleted }) => {
    for (const uri of [...set, ...deleted]) {
      changed.add(uri);
    }
  });
  const telling = workspace.onDidChange(() => {
    const knowsAll = workspace.references !== undefined;
    if (knowsAll) {
      const isFirst = !knewAll;
      const [one, other] = changed;
      changed.clear();
      listener((uri) => isFirst || other !== undefined || (one !== undefined && one !== uri));
    }
    knewAll = knowsAll;
  });
  return vscode.Disposable.from(new vscode.Disposable(listening), telling);
}
