import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { insertAssumptions as assumptionsFor } from '../../core/index.ts';
import { insertSnippet } from '../editing.ts';
import { assumptionArguments, explain, type Handler, openSpec } from './handler.ts';

/** Gives a figure, date or plan room for what it rests on. */
export const insertAssumptions: Handler = async (services, args) => {
  const { key, uri, kind } = z.parse(assumptionArguments, args);
  const open = await openSpec(services, uri);
  const edit = open && assumptionsFor(open.spec, key, kind);
  if (edit && !edit.ok) {
    explain(edit);
  } else if (edit) {
    await insertSnippet(await vscode.window.showTextDocument(open.document), edit.value);
  }
};
