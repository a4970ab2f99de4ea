import * as vscode from 'vscode';
import { isIsoDay, readDate } from '../core/index.ts';
import type { Services } from './services.ts';
import { whoAmI } from './whoAmI.ts';

/** Asks for words; undefined where the user left. Empty words are an answer too, unless `required`. */
export async function askText(
  title: string,
  prompt: string,
  options: { value?: string; required?: boolean } = {},
): Promise<string | undefined> {
  const { required = false, value = '' } = options;
  const said = await vscode.window.showInputBox({
    title,
    prompt,
    value,
    ignoreFocusOut: true,
    validateInput: (words) =>
      required && words.trim() === '' ? vscode.l10n.t('Some words are needed here.') : undefined,
  });
  return said?.trim();
}

/** Asks for a day, as `YYYY-MM-DD` or in any words that name one; undefined where the user left. */
export async function askDay(title: string, prompt: string, value: string): Promise<string | undefined> {
  const said = await vscode.window.showInputBox({
    title,
    prompt,
    value,
    placeHolder: 'YYYY-MM-DD',
    ignoreFocusOut: true,
    validateInput: (words) =>
      dayIn(words) === undefined ? vscode.l10n.t('Write a day, such as 2026-03-31 or 31 March 2026.') : undefined,
  });
  return said === undefined ? undefined : dayIn(said);
}

function dayIn(words: string): string | undefined {
  const day = readDate(words)?.day;
  return day !== undefined && isIsoDay(day) ? day : undefined;
}

/** Who settled something, and when. */
export interface WhoAndWhen {
  readonly by: string | undefined;
  readonly on: string | undefined;
}

/** Asks who and when in one line, with the user and today filled in; undefined where the user left. */
export async function askWhoAndWhen(services: Services, title: string): Promise<WhoAndWhen | undefined> {
  const me = await whoAmI(services);
  const said = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('Who decided, and when?'),
    value: [me, services.clock.today].filter((part) => part !== undefined).join(', '),
    ignoreFocusOut: true,
  });
  if (said === undefined) {
    return undefined;
  }
  const date = readDate(said);
  const who = date ? said.slice(0, date.start) + said.slice(date.end) : said;
  return { by: who.replace(/[\s,;]+$|^[\s,;]+/g, '') || undefined, on: date?.day };
}
