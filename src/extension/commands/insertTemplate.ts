import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { insertionFor, TEMPLATES, type Template, templateById, templateSnippet } from '../../core/index.ts';
import { activeEditor } from '../activeEditor.ts';
import { toCorePosition, toRange } from '../convert.ts';
import { insertSnippet, openUntitled } from '../editing.ts';
import { pickTemplate } from '../pickTemplate.ts';
import { isOurs } from '../selector.ts';
import type { Services } from '../services.ts';
import { readTeamTemplates } from '../teamTemplates.ts';
import { type Handler, templateArguments } from './handler.ts';

/** Lets the user choose a template, and inserts it. */
export const insertTemplate: Handler = async (services) => {
  // The editor of now: while one chooses, previews come and go.
  const editor = await activeEditor();
  const template = await pickTemplate(await readTeamTemplates(services.files, editor?.document.uri));
  if (template) {
    await insert(services, template, editor);
  }
};

export const insertBrief: Handler = async (services) => insert(services, templateById('brief'), await activeEditor());

/** Inserts a template that was chosen before. */
export const applyTemplate: Handler = async (services, args) => {
  const { id } = z.parse(templateArguments, args);
  const editor = await activeEditor();
  const team = id.startsWith('team ') ? (await readTeamTemplates(services.files, editor?.document.uri)).templates : [];
  const template = [...TEMPLATES, ...team].find((one) => one.id === id);
  if (template) {
    await insert(services, template, editor);
  }
};

/** Where the cursor is; without a Markdown editor, into a new document. */
async function insert(services: Services, template: Template, editor: vscode.TextEditor | undefined): Promise<void> {
  const uri = editor?.document.uri;
  const me = services.settings.get(uri).me[0];
  const writing = me === undefined ? {} : { me };
  if (!editor || !isOurs(editor.document)) {
    await openUntitled(services.specs, templateSnippet(template, { ...writing, headingLevel: 1 }));
    return;
  }
  const { document, viewColumn } = editor;
  const spec = await services.specs.specOf(document);
  const position = editor.selection.active;
  const insertion = spec && insertionFor(spec, toCorePosition(position), template, writing);
  const place = toRange(insertion?.range ?? { start: position, end: position });
  const shown = await vscode.window.showTextDocument(document, viewColumn === undefined ? {} : { viewColumn });
  const snippet = insertion?.snippet ?? templateSnippet(template, writing);
  await insertSnippet(shown, { range: place, snippet });
}
