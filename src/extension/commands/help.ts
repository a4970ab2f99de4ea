import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { rulePage } from '../diagnostic.ts';
import { type Handler, ruleArguments } from './handler.ts';

export const showLog: Handler = ({ log }) => log.show();

/** Shows the page about a rule. */
export const showRule: Handler = ({ extensionUri }, args) => {
  const { rule } = z.parse(ruleArguments, args);
  return vscode.commands.executeCommand('markdown.showPreview', rulePage(rule, extensionUri));
};
