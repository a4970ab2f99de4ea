import * as vscode from 'vscode';
import * as z from 'zod/mini';
import {
  proposeAlternative as alternativeAt,
  askForEstimate as estimateFor,
  findItem,
  type Position,
  workAt,
} from '../../core/index.ts';
import { toCorePosition } from '../convert.ts';
import { insertSnippet } from '../editing.ts';
import type { Services } from '../services.ts';
import { activeSpec, explain, type Handler, itemArguments, type OpenSpec, openSpec } from './handler.ts';

/** Adds another way beside a requirement, a decision or a passage, whose words stay as they are. */
export const proposeAlternative: Handler = async (services, args) => {
  const place = await placeOf(services, args);
  if (!place) {
    return;
  }
  const { document, spec } = place.open;
  const me = services.settings.get(document.uri).me[0];
  const edit = alternativeAt(spec, place.position, me === undefined ? {} : { me });
  if (edit.ok) {
    await insertSnippet(await vscode.window.showTextDocument(document), edit.value);
  } else {
    explain(edit);
  }
};

/** Who is asked, for keys and links that know it. */
const estimateArguments = z.object({ engineer: z.string() });

/** Makes room for an estimate of what is at hand, with the name of who is asked. */
export const askForEstimate: Handler = async (services, args) => {
  const place = await placeOf(services, args);
  if (!place) {
    return;
  }
  const engineer =
    z.safeParse(estimateArguments, args).data?.engineer ??
    (await vscode.window.showInputBox({
      title: vscode.l10n.t('Ask for an Estimate'),
      prompt: vscode.l10n.t('Who is asked?'),
      placeHolder: '@engineer',
    }));
  if (engineer === undefined || engineer.trim() === '') {
    return;
  }
  const { document, spec } = place.open;
  const edit = estimateFor(spec, { what: place.title, engineer: engineer.trim() });
  await insertSnippet(await vscode.window.showTextDocument(document), edit);
};

/** What a command is about: the item that is named, else the place with the cursor. */
async function placeOf(
  services: Services,
  args: unknown,
): Promise<{ open: OpenSpec; position: Position; title: string | undefined } | undefined> {
  const { data } = z.safeParse(itemArguments, args);
  if (!data) {
    const active = await activeSpec(services);
    const position = active && toCorePosition(active.editor.selection.active);
    return active && position && { open: active, position, title: workAt(active.spec, position) };
  }
  const open = await openSpec(services, data.uri);
  if (!open) {
    return undefined;
  }
  const found = findItem(open.spec, data.key);
  if (!found.ok) {
    explain(found);
    return undefined;
  }
  const { text, range } = found.value.title;
  return { open, position: range.start, title: text };
}
