import * as vscode from 'vscode';
import { type TemplateCompletion, templateCompletions } from '../core/index.ts';
import type { CommandId } from './commandIds.ts';
import { toCorePosition, toRange } from './convert.ts';
import { guard } from './guard.ts';
import { localize } from './localize.ts';
import { registerForMarkdown } from './selector.ts';
import type { Services } from './services.ts';
import { readTeamTemplates } from './teamTemplates.ts';

/** Offers templates where `/` is typed on an empty line of a spec. */
export function registerSlashCompletion({ files, log, specs, settings }: Services): vscode.Disposable {
  const provideCompletionItems = guard(
    log,
    'slashCompletion',
    async (document: vscode.TextDocument, position: vscode.Position) => {
      const spec = await specs.specOf(document);
      const me = settings.get(document.uri).me[0];
      const writing = me === undefined ? {} : { me };
      const at = toCorePosition(position);
      const own = spec ? templateCompletions(spec, at, spec.verdict.isSpec, writing) : [];
      const isAsked = spec?.verdict.isSpec && /^\s*\//.test(document.lineAt(position).text);
      const { templates } = isAsked ? await readTeamTemplates(files, document.uri) : { templates: [] };
      const usable = templates.filter(({ where }) => where !== 'file');
      const teams = spec ? templateCompletions(spec, at, spec.verdict.isSpec, writing, usable) : [];
      return [...teams, ...own].map(toItem);
    },
  );
  return registerForMarkdown((selector) =>
    vscode.languages.registerCompletionItemProvider(selector, { provideCompletionItems }, '/'),
  );
}

function toItem({ template, typed, filterText, insertion }: TemplateCompletion, at: number): vscode.CompletionItem {
  const item = new vscode.CompletionItem(
    localize({ template: template.name, data: {} }),
    vscode.CompletionItemKind.Snippet,
  );
  item.detail = localize({ template: template.description, data: {} });
  item.filterText = filterText;
  item.sortText = String(at).padStart(2, '0');
  const range = toRange(insertion.range);
  if (range.isSingleLine && range.contains(toRange(typed)) && !insertion.remove) {
    item.range = range;
    item.insertText = new vscode.SnippetString(insertion.snippet);
    item.keepWhitespace = true;
  } else {
    // It goes to another line, where a completion cannot put it.
    item.range = toRange(typed);
    item.insertText = '';
    const command: CommandId = 'tandem.applyTemplate';
    item.command = { command, title: item.detail, arguments: [{ id: template.id }] };
  }
  return item;
}
