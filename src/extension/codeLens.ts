import * as vscode from 'vscode';
import { type ItemLens, joinPieces, lensesOf } from '../core/index.ts';
import type { CommandId } from './commandIds.ts';
import { toRange } from './convert.ts';
import { DisposableStore } from './disposableStore.ts';
import { guard } from './guard.ts';
import { localize } from './localize.ts';
import { registerForMarkdown } from './selector.ts';
import type { Services } from './services.ts';

/** Shows above items where they stand, who owns them, and where they are spoken of. */
export function registerCodeLens({ clock, log, settings, specs, tandem, workspace }: Services): vscode.Disposable {
  const store = new DisposableStore();
  const changes = store.add(new vscode.EventEmitter<void>());
  for (const event of [workspace.onDidChange, settings.onDidChange, clock.onDidChange]) {
    store.add((event as vscode.Event<unknown>)(() => changes.fire()));
  }
  const provideCodeLenses = guard(log, 'codeLens', async (document: vscode.TextDocument) => {
    const { codeLens } = settings.get(document.uri);
    const spec = codeLens === 'off' ? undefined : await specs.specOf(document);
    const { references } = tandem.index;
    const everywhere = codeLens === 'everywhere';
    return (
      spec &&
      lensesOf(spec, { today: clock.today, references, everywhere }).flatMap((lens) => lensesFor(lens, document.uri))
    );
  });
  store.add(
    registerForMarkdown((selector) =>
      vscode.languages.registerCodeLensProvider(selector, {
        provideCodeLenses,
        resolveCodeLens,
        onDidChangeCodeLenses: changes.event,
      }),
    ),
  );
  return store;
}

/** What stands above an item; VS Code asks for its words when it comes into sight, which most of hundreds never do. */
class LazyLens extends vscode.CodeLens {
  readonly says: () => vscode.Command;

  constructor(place: vscode.Range, says: () => vscode.Command) {
    super(place);
    this.says = says;
  }
}

function resolveCodeLens(lens: LazyLens): LazyLens {
  lens.command ??= lens.says();
  return lens;
}

/** Most lenses of core are the same objects after a keystroke. */
const known = new WeakMap<ItemLens, readonly LazyLens[]>();

function lensesFor(lens: ItemLens, uri: vscode.Uri): readonly LazyLens[] {
  const found = known.get(lens) ?? toLenses(lens, uri);
  known.set(lens, found);
  return found;
}

function toLenses({ action, facts, key, range, references }: ItemLens, uri: vscode.Uri): LazyLens[] {
  const { start } = toRange(range);
  const place = new vscode.Range(start, start);
  const lens = (title: () => string, command: CommandId) =>
    new LazyLens(place, () => ({ title: title(), command, arguments: [{ uri: uri.toString(), key }] }));
  return [
    ...(facts.length > 0 ? [lens(() => joinPieces(facts, localize), 'tandem.revealItem')] : []),
    ...(action ? [lens(() => localize(action.title), `tandem.${action.command}`)] : []),
    ...(references ? [lens(() => localize(references), 'tandem.showReferences')] : []),
  ];
}
