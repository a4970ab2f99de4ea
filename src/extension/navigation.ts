import * as vscode from 'vscode';
import {
  documentSymbols,
  type IdAt,
  type ItemSymbol,
  idAt,
  type Place,
  type TextLink,
  textLinks,
  usesOfTarget,
  workspaceSymbols,
} from '../core/index.ts';
import { toCorePosition, toRange } from './convert.ts';
import { guard } from './guard.ts';
import { localize } from './localize.ts';
import { registerForMarkdown } from './selector.ts';
import type { Services } from './services.ts';

/** Leads from ids to what they stand for and back, from keys to their tracker, and finds items by name. */
export function registerNavigation(services: Services): vscode.Disposable {
  const { log, settings, specs, tandem } = services;
  const { index } = tandem;
  const { languages } = vscode;
  const at = async (document: vscode.TextDocument, position: vscode.Position): Promise<IdAt | undefined> => {
    const spec = await specs.specOf(document);
    return spec && idAt(spec, toCorePosition(position), index.references);
  };
  const provideDefinition = guard(
    log,
    'definition',
    async (document: vscode.TextDocument, position: vscode.Position) => {
      const target = (await at(document, position))?.target;
      return target && toLocation(target);
    },
  );
  const provideReferences = guard(
    log,
    'references',
    async (
      document: vscode.TextDocument,
      position: vscode.Position,
      { includeDeclaration }: vscode.ReferenceContext,
    ) => {
      const target = (await at(document, position))?.target;
      return (
        target && [...(includeDeclaration ? [target] : []), ...usesOfTarget(target, index.references)].map(toLocation)
      );
    },
  );
  const provideDocumentLinks = guard(log, 'links', async (document: vscode.TextDocument) => {
    const spec = await specs.specOf(document);
    const { trackerLinks } = settings.get(document.uri);
    return spec && textLinks(spec, index.references, trackerLinks).map(toLink);
  });
  const provideDocumentSymbols = guard(log, 'symbols', async (document: vscode.TextDocument) => {
    const spec = settings.get(document.uri).documentSymbols ? await specs.specOf(document) : undefined;
    return spec && documentSymbols({ ...spec, uri: spec.document.uri }).map(toDocumentSymbol);
  });
  const provideWorkspaceSymbols = guard(log, 'workspaceSymbols', (query: string) =>
    workspaceSymbols(index.files(), query).map(
      (one) => new vscode.SymbolInformation(one.name, KINDS[one.icon], one.container, toLocation(one)),
    ),
  );
  const label = { label: 'Tandem' };
  return vscode.Disposable.from(
    registerForMarkdown((selector) => languages.registerDefinitionProvider(selector, { provideDefinition })),
    registerForMarkdown((selector) => languages.registerReferenceProvider(selector, { provideReferences })),
    registerForMarkdown((selector) => languages.registerDocumentLinkProvider(selector, { provideDocumentLinks })),
    whileSet(services, () =>
      registerForMarkdown((selector) =>
        languages.registerDocumentSymbolProvider(selector, { provideDocumentSymbols }, label),
      ),
    ),
    languages.registerWorkspaceSymbolProvider({ provideWorkspaceSymbols }),
  );
}

const { SymbolKind } = vscode;
const KINDS: Readonly<Record<ItemSymbol['icon'], vscode.SymbolKind>> = {
  question: SymbolKind.Key,
  decision: SymbolKind.Event,
  risk: SymbolKind.Operator,
  assumption: SymbolKind.Null,
  estimate: SymbolKind.Number,
  metric: SymbolKind.Variable,
  evidence: SymbolKind.Constant,
  'scope-change': SymbolKind.Object,
};

/** Keeps the symbols of documents registered while the user wants them: a provider alone makes a second outline. */
function whileSet({ settings }: Services, register: () => vscode.Disposable): vscode.Disposable {
  let registered: vscode.Disposable | undefined;
  const update = () => {
    const isWanted = settings.get().documentSymbols;
    if (isWanted && !registered) {
      registered = register();
    } else if (!isWanted) {
      registered?.dispose();
      registered = undefined;
    }
  };
  update();
  return vscode.Disposable.from(settings.onDidChange(update), new vscode.Disposable(() => registered?.dispose()));
}

function toLocation({ uri, range }: Place): vscode.Location {
  return new vscode.Location(vscode.Uri.parse(uri, true), toRange(range));
}

function toDocumentSymbol({ name, container, icon, range, nameRange }: ItemSymbol): vscode.DocumentSymbol {
  return new vscode.DocumentSymbol(name, container, KINDS[icon], toRange(range), toRange(nameRange));
}

function toLink({ range, target, tooltip }: TextLink): vscode.DocumentLink {
  const link = new vscode.DocumentLink(toRange(range));
  link.tooltip = localize(tooltip);
  if ('url' in target) {
    link.target = vscode.Uri.parse(target.url, true);
  } else {
    const { line, character } = target.range.start;
    link.target = vscode.Uri.parse(target.uri, true).with({ fragment: `L${line + 1},${character + 1}` });
  }
  return link;
}
