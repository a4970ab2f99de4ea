import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { ASSUMPTION_KINDS, type Refusal, type Spec } from '../../core/index.ts';
import { activeEditor } from '../activeEditor.ts';
import { localize } from '../localize.ts';
import type { Services } from '../services.ts';

/**
 * What a command does. `args` is whatever the caller passed: a keybinding, a link, another extension. From the menu of a view it
 * is the node, and `selected` are all that are selected, where there are several.
 */
export type Handler = (services: Services, args: unknown, selected?: unknown) => unknown;

/** Names one item. */
export const itemArguments = z.object({ uri: z.string(), key: z.string() });
/** Names one item, and what it rests on; without a kind, all that is missing. */
export const assumptionArguments = z.extend(itemArguments, { kind: z.optional(z.enum(ASSUMPTION_KINDS)) });
/** Names one section; without it, the one with the cursor. */
export const sectionArguments = z.optional(z.object({ uri: z.string(), section: z.string() }));
/** Names one file; without it, the one in the active editor. */
export const fileArguments = z.optional(z.object({ uri: z.string() }));
/** Names words of one file. */
export const wordsArguments = z.object({ uri: z.string(), words: z.string() });
export const ruleArguments = z.object({ rule: z.string().check(z.regex(/^[a-z0-9-]+$/)) });
export const templateArguments = z.object({ id: z.string() });

/** A document that is open now, and what it says. */
export interface OpenSpec {
  readonly document: vscode.TextDocument;
  readonly spec: Spec;
}

/** Opens `uri` without showing it, and reads it; undefined, with a word about it, where Tandem does not read it. */
export async function openSpec({ specs }: Services, uri: string): Promise<OpenSpec | undefined> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  return specIn({ specs }, document);
}

/** What the active editor's document says; undefined, with a word about it, where there is none for Tandem. */
export async function activeSpec({ specs }: Services): Promise<(OpenSpec & { editor: vscode.TextEditor }) | undefined> {
  const editor = await activeEditor();
  if (!editor) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a Markdown file in the text editor first.'));
    return undefined;
  }
  const found = await specIn({ specs }, editor.document);
  return found && { ...found, editor };
}

async function specIn(
  { specs }: Pick<Services, 'specs'>,
  document: vscode.TextDocument,
): Promise<OpenSpec | undefined> {
  const spec = await specs.specOf(document);
  if (!spec) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Tandem reads Markdown files, long ones when they are saved.'),
    );
  }
  return spec && { document, spec };
}

/** Says why something was not done. */
export function explain(refusal: Refusal): void {
  void vscode.window.showWarningMessage(localize(refusal.message));
}
