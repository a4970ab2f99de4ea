import * as vscode from 'vscode';
import {
  deferItem,
  type FileEdit,
  type Item,
  type Outcome,
  reopenItem,
  type Spec,
  setDue,
  setOwner,
} from '../../core/index.ts';
import { askDay, askText } from '../asking.ts';
import { changeItems } from '../changeItems.ts';
import { itemTargets, type Target } from '../itemTargets.ts';
import type { Services } from '../services.ts';
import { whoAmI } from '../whoAmI.ts';
import type { Handler } from './handler.ts';

/** What to write, or undefined where the user left. */
type Ask = (
  services: Services,
  targets: readonly Target[],
) => Promise<((spec: Spec, key: string) => Outcome<FileEdit>) | undefined>;

/** A command that asks something once and writes it to all its items. */
export function forItems(fits: (item: Item) => boolean, ask: Ask): Handler {
  return async (services, args, selected) => {
    const targets = await itemTargets(services, args, selected, fits);
    if (targets.length > 0) {
      await settleTargets(services, targets, ask);
    }
  };
}

/** Whether it was written. */
export async function settleTargets(services: Services, targets: readonly Target[], ask: Ask): Promise<boolean> {
  const write = await ask(services, targets);
  return (
    write !== undefined &&
    changeItems(
      services,
      targets.map(({ key, uri }) => ({ uri, edit: (spec) => write(spec, key) })),
    )
  );
}

export function titleOf(targets: readonly Target[]): string {
  const [first, second] = targets;
  const title = first?.item.title.text ?? '';
  return second ? vscode.l10n.t('{count} items, the first: {title}', { count: targets.length, title }) : title;
}

const isDecision = ({ kind }: Item) => kind === 'decision';
const hasOwner = ({ kind }: Item) => kind === 'decision' || kind === 'risk';

/** Opens settled items again. */
export const reopen: Handler = forItems(
  (item) => (item.kind === 'decision' || item.kind === 'risk') && item.status !== 'open',
  async (_, targets) => {
    const reason = await askText(titleOf(targets), vscode.l10n.t('Why is it open again? This may stay empty.'));
    return reason === undefined ? undefined : (spec, key) => reopenItem(spec, key, { reason: reason || undefined });
  },
);

export const askDeferral: Ask = async ({ clock }, targets) => {
  const title = titleOf(targets);
  const due = await askDay(title, vscode.l10n.t('Until which day is it put off?'), monthAfter(clock.today));
  const reason = due === undefined ? undefined : await askText(title, vscode.l10n.t('Why? This may stay empty.'));
  return due === undefined || reason === undefined
    ? undefined
    : (spec, key) => deferItem(spec, key, { due, reason: reason || undefined });
};

/** Puts items off to a day. */
export const defer: Handler = forItems(isDecision, askDeferral);

/** Names who decides, answers or looks after items. */
export const changeOwner: Handler = forItems(hasOwner, async (services, targets) => {
  const [first] = targets;
  const named = first && 'owners' in first.item ? first.item.owners.map(({ name }) => name).join(', ') : '';
  const value = named === '' ? ((await whoAmI(services)) ?? '') : named;
  const owner = await askText(titleOf(targets), vscode.l10n.t('Who owns it?'), { value, required: true });
  return owner === undefined ? undefined : (spec, key) => setOwner(spec, key, owner);
});

/** Says by when items are to be decided. */
export const changeDue: Handler = forItems(isDecision, async ({ clock }, targets) => {
  const [first] = targets;
  const known = first?.item.kind === 'decision' ? first.item.due?.day : undefined;
  const due = await askDay(
    titleOf(targets),
    vscode.l10n.t('By when is it to be decided?'),
    known ?? monthAfter(clock.today),
  );
  return due === undefined ? undefined : (spec, key) => setDue(spec, key, due);
});

function monthAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 28);
  return date.toISOString().slice(0, 10);
}
