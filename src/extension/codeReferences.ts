import * as vscode from 'vscode';
import { cardMarkdown, cardOf, codeReferenceAt, type Definition, escapeMarkdown } from '../core/index.ts';
import { toCorePosition, toRange } from './convert.ts';
import { guard } from './guard.ts';
import { localize } from './localize.ts';
import type { Services } from './services.ts';

const SCHEMES = ['file', 'untitled', 'vscode-remote'].map((scheme) => ({ scheme }));
/** So many things with the same id are shown. */
const MOST_CARDS = 3;

interface Found {
  readonly range: vscode.Range;
  readonly definitions: readonly (Definition & { readonly uri: string })[];
}

/** An id in a comment of some code shows what it stands for and leads there, where the user has turned that on. */
export function registerCodeReferences(services: Services): vscode.Disposable {
  const { log, settings } = services;
  const provideHover = guard(log, 'codeReferences.hover', (document: vscode.TextDocument, at: vscode.Position) => {
    const found = referenceAt(services, document, at);
    const cards = found?.definitions
      .slice(0, MOST_CARDS)
      .map((one) => new vscode.MarkdownString(cardFor(services, one)));
    return found && cards && new vscode.Hover(cards, found.range);
  });
  const provideDefinition = guard(
    log,
    'codeReferences.definition',
    (document: vscode.TextDocument, at: vscode.Position) =>
      referenceAt(services, document, at)?.definitions.map(
        ({ uri, range }) => new vscode.Location(vscode.Uri.parse(uri, true), toRange(range)),
      ),
  );
  let current: vscode.Disposable | undefined;
  const look = () => {
    const isOn = settings.get().codeReferences;
    if (isOn && !current) {
      current = vscode.Disposable.from(
        vscode.languages.registerHoverProvider(SCHEMES, { provideHover }),
        vscode.languages.registerDefinitionProvider(SCHEMES, { provideDefinition }),
      );
    } else if (!isOn) {
      current?.dispose();
      current = undefined;
    }
  };
  look();
  return vscode.Disposable.from(settings.onDidChange(look), new vscode.Disposable(() => current?.dispose()));
}

function referenceAt({ workspace }: Services, document: vscode.TextDocument, at: vscode.Position): Found | undefined {
  // Markdown has providers of its own.
  const lineAt = (line: number) => document.lineAt(line).text;
  const found = document.languageId === 'markdown' ? undefined : codeReferenceAt(lineAt, toCorePosition(at));
  if (!found) {
    return undefined;
  }
  const { references } = workspace.index;
  const one = references.resolve(document.uri.toString(), { id: found.id, about: undefined });
  const definitions = one ? [one] : references.definitionsOf(found.id);
  const range = new vscode.Range(at.line, found.start, at.line, found.end);
  return definitions.length > 0 ? { range, definitions } : undefined;
}

function cardFor({ clock, workspace }: Services, { id, kind, title, uri }: Found['definitions'][number]): string {
  const file = workspace.index.get(uri);
  const item = file?.items.find((one) => one.id?.text === id && one.kind === kind);
  return item
    ? cardMarkdown(cardOf(item, { today: clock.today, spec: file?.title }), localize)
    : `**${escapeMarkdown(id)}** · ${escapeMarkdown(title)}\n\n*${escapeMarkdown(file?.title ?? '')}*`;
}
