import * as vscode from 'vscode';
import { type HoverAction, hoverAt, hoverMarkdown } from '../core/index.ts';
import type { CommandId } from './commandIds.ts';
import { toCorePosition, toRange } from './convert.ts';
import { guard } from './guard.ts';
import { localize } from './localize.ts';
import { registerForMarkdown } from './selector.ts';
import type { Services } from './services.ts';

const COMMANDS = {
  insertAssumptions: 'tandem.insertAssumptions',
  changeSide: 'tandem.changeSide',
  decide: 'tandem.decide',
  defer: 'tandem.defer',
  reopen: 'tandem.reopen',
  mitigate: 'tandem.mitigate',
  acceptRisk: 'tandem.acceptRisk',
} as const satisfies Record<HoverAction['command'], CommandId>;

export function registerHover({ log, specs, findings, clock }: Services): vscode.Disposable {
  const provideHover = guard(log, 'hover', async (document: vscode.TextDocument, position: vscode.Position) => {
    const spec = await specs.specOf(document);
    const { today } = clock;
    const info = spec && hoverAt(spec, findings.findingsOf(document), toCorePosition(position), { today });
    if (!info) {
      return undefined;
    }
    const markdown = new vscode.MarkdownString(hoverMarkdown(info, { translate: localize, linkOf }));
    markdown.isTrusted = { enabledCommands: Object.values(COMMANDS) };
    return new vscode.Hover(markdown, toRange(info.range));
  });
  return registerForMarkdown((selector) => vscode.languages.registerHoverProvider(selector, { provideHover }));
}

function linkOf({ command, args }: HoverAction): string {
  // Brackets would end the link in Markdown.
  const written = encodeURIComponent(JSON.stringify([args]))
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');
  return `command:${COMMANDS[command]}?${written}`;
}
