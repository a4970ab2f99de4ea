import * as vscode from 'vscode';
import * as z from 'zod/mini';
import {
  changeSideEverywhere,
  changeSideHere,
  findSection,
  type Message,
  type Section,
  type Side,
  sectionAtLine,
  sectionKeyOf,
  sideOf,
  TEAM_SETTINGS_FILE,
} from '../../core/index.ts';
import { changeTeamSettings } from '../changeTeamSettings.ts';
import { applyFileEdits } from '../editing.ts';
import { localize } from '../localize.ts';
import type { Services } from '../services.ts';
import { activeSpec, explain, type Handler, type OpenSpec, openSpec, sectionArguments } from './handler.ts';

interface SideChoice extends vscode.QuickPickItem {
  readonly side?: Side;
  readonly everywhere?: boolean;
}

/** Puts a section, or every section of that heading, on another side. */
export const changeSide: Handler = async (services, args) => {
  const place = z.parse(sectionArguments, args);
  const open = await (place ? openSpec(services, place.uri) : activeSpec(services));
  if (!open) {
    return;
  }
  const found = place
    ? findSection(open.spec.outline, place.section)
    : { ok: true as const, value: sectionAtLine(open.spec.outline, cursorLine(open.document)) };
  if (!found.ok) {
    explain(found);
  } else if (!found.value.heading) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Put the cursor into a section with a heading first.'));
  } else {
    const title = vscode.l10n.t('Whose section is “{title}”?', { title: found.value.title });
    const placeHolder = localize(sideOf(open.spec, found.value).reason);
    const chosen = await vscode.window.showQuickPick(choicesFor(open, found.value), { title, placeHolder });
    if (chosen?.side) {
      await (chosen.everywhere ? everywhere : here)(services, open, found.value, chosen.side);
    }
  }
};

function choicesFor({ spec }: OpenSpec, section: Section): SideChoice[] {
  const current = sideOf(spec, section).side;
  const { Separator } = vscode.QuickPickItemKind;
  const sides = (isEverywhere: boolean): SideChoice[] =>
    SIDES.map(([side, label]) => ({
      side,
      everywhere: isEverywhere,
      label: localize(label),
      description: side === current && !isEverywhere ? vscode.l10n.t('now') : '',
    }));
  return [
    { kind: Separator, label: vscode.l10n.t('This section (a comment under its heading)') },
    ...sides(false),
    { kind: Separator, label: vscode.l10n.t('This heading in all specs ({file})', { file: TEAM_SETTINGS_FILE }) },
    ...sides(true),
  ];
}

const SIDES: readonly [Side, Message][] = [
  ['pm', { template: 'Product: why and what', data: {} }],
  ['engineering', { template: 'Engineering: how', data: {} }],
  ['shared', { template: 'Both', data: {} }],
  ['none', { template: 'Nobody in particular', data: {} }],
];

async function here(services: Services, { document, spec }: OpenSpec, section: Section, side: Side): Promise<void> {
  const key = sectionKeyOf(spec.outline, section);
  // The text may have changed while one chose.
  const now = await openSpec(services, document.uri.toString());
  const edit = now && changeSideHere(now.spec, key, side);
  if (edit?.ok) {
    await applyFileEdits([edit.value]);
  } else if (edit) {
    explain(edit);
  }
}

async function everywhere(services: Services, { document }: OpenSpec, section: Section, side: Side): Promise<void> {
  await changeTeamSettings(services, document.uri, (settings) => changeSideEverywhere(settings, section.title, side));
}

function cursorLine(document: vscode.TextDocument): number {
  const editor = vscode.window.activeTextEditor;
  return editor?.document === document ? editor.selection.active.line : 0;
}
