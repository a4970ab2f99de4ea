import * as vscode from 'vscode';
import * as z from 'zod/mini';
import {
  addDays,
  type DigestFile,
  digestOf,
  digestPage,
  type IsoDay,
  isIsoDay,
  itemsBefore,
  needsPast,
  PAGE_FORMATS,
  pastDays,
} from '../../core/index.ts';
import { copyPage, pickFormat } from '../copyPage.ts';
import { hostedLines } from '../git.ts';
import { SpecPast } from '../specPast.ts';
import type { Handler } from './handler.ts';

const digestArguments = z.object({
  since: z.string().check(z.refine(isIsoDay)),
  format: z.optional(z.enum(PAGE_FORMATS)),
});

/** Copies what happened in the specs of the workspace since a day, and what is to come. */
export const copyDigest: Handler = async (services, args) => {
  const { clock, workspace } = services;
  const { data } = z.safeParse(digestArguments, args);
  const since = data?.since ?? (await pickDay(clock.today));
  const format = since === undefined ? undefined : (data?.format ?? (await pickFormat(vscode.l10n.t('Copy Digest'))));
  if (since === undefined || !format) {
    return;
  }
  await workspace.whenRead();
  const title = vscode.l10n.t('Reading what git knows of the specs');
  const location = vscode.ProgressLocation.Notification;
  await vscode.window.withProgress({ title, location, cancellable: true }, async (_, token) => {
    const past = new SpecPast(services, token);
    const specs = [...workspace.index.files()].filter(({ verdict }) => verdict.isSpec);
    const files: DigestFile[] = [];
    for (const file of specs) {
      // One after the other: each is a process of git's.
      const before = needsPast(file.items) ? await itemsBefore(await past.versionsOf(file.uri), since) : undefined;
      files.push({ ...file, before });
    }
    const digest = digestOf(files, { since, today: clock.today });
    const days = await pastDays(digest, (uri) => past.versionsOf(uri));
    const { decided, overdue, next, waiting, risks } = digest;
    const cited = new Set([decided, overdue, next, waiting, risks].flatMap((list) => list.map(({ uri }) => uri)));
    const urls = new Map(
      await Promise.all([...cited].map(async (uri) => [uri, await hostedLines(vscode.Uri.parse(uri, true))] as const)),
    );
    if (!token.isCancellationRequested) {
      await copyPage(digestPage(digest, days), format, ({ uri, range: { start } }) => ({
        words: `${vscode.workspace.asRelativePath(vscode.Uri.parse(uri, true))}:${start.line + 1}`,
        url: urls.get(uri)?.(start.line),
      }));
    }
  });
};

/** The first day that is told of; undefined when the user leaves. */
async function pickDay(today: IsoDay): Promise<IsoDay | undefined> {
  const back = (days: number) => ({
    label: vscode.l10n.t('{days} days', { days }),
    description: addDays(today, -days),
  });
  const other = { label: vscode.l10n.t('Another day…'), description: '' };
  const title = vscode.l10n.t('Copy Digest');
  const placeHolder = vscode.l10n.t('Of which time?');
  const chosen = await vscode.window.showQuickPick([back(7), back(14), back(30), other], { title, placeHolder });
  if (chosen !== other) {
    return chosen?.description;
  }
  return vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('The first day to tell of, as {example}', { example: addDays(today, -90) }),
    validateInput: (value) =>
      isIsoDay(value) ? undefined : vscode.l10n.t('A day looks like {example}', { example: today }),
  });
}
