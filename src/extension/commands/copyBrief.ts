import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { briefOf, PAGE_FORMATS } from '../../core/index.ts';
import { copyPage, pickFormat } from '../copyPage.ts';
import { hostedLines } from '../git.ts';
import { activeSpec, type Handler, openSpec } from './handler.ts';

const briefArguments = z.optional(z.object({ uri: z.string(), format: z.optional(z.enum(PAGE_FORMATS)) }));

/** Copies what somebody must know to decide, from one spec. */
export const copyBrief: Handler = async (services, args) => {
  const { data } = z.safeParse(briefArguments, args);
  const open = await (data ? openSpec(services, data.uri) : activeSpec(services));
  if (!open) {
    return;
  }
  if (!open.spec.verdict.isSpec) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('This file does not read as a spec. Read This File as a Spec makes it one.'),
    );
    return;
  }
  const format = data?.format ?? (await pickFormat(vscode.l10n.t('Copy Brief')));
  if (format) {
    const urlOf = await hostedLines(open.document.uri);
    await copyPage(briefOf(open.spec, { today: services.clock.today }), format, ({ range: { start } }) => ({
      words: vscode.l10n.t('line {line}', { line: start.line + 1 }),
      url: urlOf?.(start.line),
    }));
  }
};
