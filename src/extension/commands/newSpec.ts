import * as vscode from 'vscode';
import {
  type Genre,
  type NewSpecKind,
  newSpec as newSpecCalled,
  newSpecKinds,
  newSpecPath,
  specLike,
  templateById,
} from '../../core/index.ts';
import { createFile, fillEmpty, openUntitled } from '../editing.ts';
import type { Services } from '../services.ts';
import { readTeamTemplates } from '../teamTemplates.ts';
import { type Handler, openSpec } from './handler.ts';

/** Makes a file for a spec and lets the user fill it in. Without a folder it is a document that is saved later. */
export const newSpec: Handler = async (services) => {
  const me = services.settings.get().me[0];
  const writing = me === undefined ? {} : { me };
  const folder = await workspaceFolder();
  const title = await askTitle(services, folder);
  if (title === undefined) {
    return;
  }
  if (!folder) {
    await openUntitled(services.specs, newSpecCalled(title, [], writing).snippet);
    return;
  }
  // By now all has been read, but in the largest workspaces.
  await services.workspace.whenRead();
  const { templates } = await readTeamTemplates(services.files, vscode.Uri.joinPath(folder, 'any.md'));
  const kinds = newSpecKinds(specsIn(services, folder), templates);
  const kind = await pickKind(kinds, title);
  const chosen = kind && (await pickFolder(kinds, kind, title));
  if (!chosen) {
    return;
  }
  const uri = vscode.Uri.joinPath(folder, await freePath(folder, chosen, title));
  const { snippet } = newSpecCalled(title, [], writing, await bodyOf(services, folder, chosen));
  if (await createFile(uri, new Uint8Array())) {
    await fillEmpty(services.specs, await vscode.workspace.openTextDocument(uri), snippet);
  }
};

async function workspaceFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const active = vscode.window.activeTextEditor?.document.uri;
  const own = active && vscode.workspace.getWorkspaceFolder(active);
  return (own ?? (folders.length > 1 ? await vscode.window.showWorkspaceFolderPick() : folders[0]))?.uri;
}

/** The specs of a workspace folder, as far as they have been read. */
function specsIn({ workspace }: Services, folder: vscode.Uri): { readonly genre: Genre; readonly path: string }[] {
  const root = `${folder.toString()}/`;
  return [...workspace.index.files()]
    .filter(({ uri, verdict }) => verdict.isSpec && uri.startsWith(root))
    .map(({ genre, uri }) => ({ genre, path: vscode.Uri.parse(uri, true).path.slice(folder.path.length + 1) }));
}

function askTitle(services: Services, folder: vscode.Uri | undefined): Thenable<string | undefined> {
  const where = (title: string, [kind]: readonly NewSpecKind[]) => ({
    message: vscode.l10n.t('Will be {path}', { path: kind ? newSpecPath(kind, title, []) : '' }),
    severity: vscode.InputBoxValidationSeverity.Info,
  });
  return vscode.window.showInputBox({
    title: vscode.l10n.t('New Spec'),
    prompt: vscode.l10n.t('What is it about?'),
    placeHolder: vscode.l10n.t('Fewer people give up at profile setup'),
    validateInput: (value) =>
      folder && value.trim() !== '' ? where(value, newSpecKinds(specsIn(services, folder), [])) : undefined,
  });
}

async function pickKind(kinds: readonly NewSpecKind[], title: string): Promise<NewSpecKind | undefined> {
  const choices = kinds.map((kind) => ({
    value: kind,
    label:
      kind.like === undefined
        ? (kind.template?.name ?? '')
        : vscode.l10n.t('As in {folder}', { folder: kind.folder || '.' }),
    description: newSpecPath(kind, title, []),
    detail:
      kind.like === undefined
        ? (kind.template?.description ?? '')
        : vscode.l10n.t('With the headings and fields of {path}', { path: kind.like }),
  }));
  const placeHolder = vscode.l10n.t('What kind of spec?');
  const [only, ...others] = choices;
  return others.length === 0
    ? only?.value
    : (
        await vscode.window.showQuickPick(choices, {
          title: vscode.l10n.t('New Spec'),
          placeHolder,
          matchOnDetail: true,
        })
      )?.value;
}

/** Where it goes: what is taken after another goes beside it, else one of the folders that hold specs. */
async function pickFolder(
  kinds: readonly NewSpecKind[],
  kind: NewSpecKind,
  title: string,
): Promise<NewSpecKind | undefined> {
  const places = [
    kind,
    ...kinds
      .filter(({ like }) => like !== undefined)
      .map((habit) => ({ ...habit, template: kind.template, like: undefined })),
  ];
  const byPath = new Map(places.map((place) => [newSpecPath(place, title, []), place]));
  if (kind.like !== undefined || byPath.size === 1) {
    return kind;
  }
  const placeHolder = vscode.l10n.t('Where?');
  const path = await vscode.window.showQuickPick([...byPath.keys()], { title: vscode.l10n.t('New Spec'), placeHolder });
  return path === undefined ? undefined : byPath.get(path);
}

async function freePath(folder: vscode.Uri, kind: NewSpecKind, title: string): Promise<string> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(folder, kind.folder));
    return newSpecPath(
      kind,
      title,
      entries.map(([name]) => name),
    );
  } catch {
    return newSpecPath(kind, title, []);
  }
}

async function bodyOf(
  services: Services,
  folder: vscode.Uri,
  { like, numbers, template }: NewSpecKind,
): Promise<string> {
  const open = like === undefined ? undefined : await openSpec(services, vscode.Uri.joinPath(folder, like).toString());
  const number = numbers && String(numbers.next).padStart(numbers.width, '0');
  return open ? specLike(open.spec, number) : (template ?? templateById('spec')).body;
}
