import * as vscode from 'vscode';
import { TEMPLATES, type Template, templatePreview } from '../core/index.ts';

/** The scheme of the read-only documents that show a template. */
export const TEMPLATE_SCHEME = 'tandem-template';

/** Where a team's template is shown, the document's address holds its text: files change. */
const BODY = 'body:';

/** Serves each template as a read-only document. */
export function registerTemplateDocuments(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(TEMPLATE_SCHEME, {
    provideTextDocumentContent({ query }) {
      if (query.startsWith(BODY)) {
        return templatePreview({ body: query.slice(BODY.length) });
      }
      const template = TEMPLATES.find(({ id }) => id === query);
      return template && templatePreview(template);
    },
  });
}

/** Lets people see templates beside their document while they choose one. */
export class TemplatePreview {
  #wanted: Template | undefined;
  #showing: Promise<void> = Promise.resolve();

  /** Shows `template` in place of the one before; the last one asked for wins. */
  show(template: Template): void {
    this.#wanted = template;
    this.#showing = this.#showing.then(() => this.#open(template));
  }

  /** Closes what was opened to look at. */
  async close(): Promise<void> {
    this.#wanted = undefined;
    await this.#showing;
    await closeAllBut(undefined);
  }

  async #open(template: Template): Promise<void> {
    if (this.#wanted !== template) {
      return;
    }
    const query = template.id.startsWith('team ') ? BODY + template.body : template.id;
    const uri = vscode.Uri.from({ scheme: TEMPLATE_SCHEME, path: `/${template.name}.md`, query });
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, {
      viewColumn: vscode.ViewColumn.Beside,
      preserveFocus: true,
      // A preview would take the place of one that the user has there.
      preview: false,
    });
    await closeAllBut(uri);
  }
}

async function closeAllBut(kept: vscode.Uri | undefined): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const isOver = ({ input }: vscode.Tab) =>
    input instanceof vscode.TabInputText &&
    input.uri.scheme === TEMPLATE_SCHEME &&
    input.uri.toString() !== kept?.toString();
  await vscode.window.tabGroups.close(tabs.filter(isOver), true);
}
