import * as vscode from 'vscode';
import { decideItem, goesAgainst, type Item } from '../../core/index.ts';
import { askText, askWhoAndWhen } from '../asking.ts';
import { changeItems } from '../changeItems.ts';
import { itemTargets, type Target } from '../itemTargets.ts';
import { pickOutcome } from '../pickOutcome.ts';
import type { Services } from '../services.ts';
import { type Handler, openSpec } from './handler.ts';
import { titleOf } from './settle.ts';

/** Decides or answers one item, or several at once in the same way: what, why, who and when. */
export const decide: Handler = async (services, args, selected) => {
  const targets = await itemTargets(services, args, selected, isDecision);
  if (targets.length > 0) {
    await decideTargets(services, targets);
  }
};

/** Whether it was written. */
export async function decideTargets(services: Services, targets: readonly Target[]): Promise<boolean> {
  const [first, second] = targets;
  const only = first && !second ? first : undefined;
  const title = titleOf(targets);
  const spec = only && (await openSpec(services, only.uri))?.spec;
  const picked = await pickOutcome(title, spec, only?.item ?? first?.item);
  if (!picked) {
    return false;
  }
  const { answer, outcome } = picked;
  const reason = await askText(title, vscode.l10n.t('Why? This may stay empty.'));
  if (reason === undefined) {
    return false;
  }
  const isAgainst =
    spec && only?.item.kind === 'decision' && answer !== undefined && goesAgainst(spec, only.item, answer);
  const knew = isAgainst
    ? await askText(title, vscode.l10n.t('What did you know that the recommendation did not?'), { required: true })
    : '';
  const who = knew === undefined ? undefined : await askWhoAndWhen(services, title);
  if (!who) {
    return false;
  }
  const deciding = { outcome, answer, reason: reason || undefined, knew: knew || undefined, ...who };
  return changeItems(
    services,
    targets.map(({ key, uri }) => ({ uri, edit: (now) => decideItem(now, key, deciding) })),
  );
}

function isDecision(item: Item): boolean {
  return item.kind === 'decision';
}
