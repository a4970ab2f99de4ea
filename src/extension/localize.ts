import * as vscode from 'vscode';
import type { Message } from '../core/index.ts';

/** A message of core in the user's language. */
export function localize(message: Message): string {
  return vscode.l10n.t(message.template, { ...message.data });
}
