import * as vscode from 'vscode';
import { type Item, mitigateRisk, acceptRisk as riskAccepted, closeRisk as riskClosed } from '../../core/index.ts';
import { askText, askWhoAndWhen } from '../asking.ts';
import type { Handler } from './handler.ts';
import { forItems, titleOf } from './settle.ts';

const isRisk = ({ kind }: Item) => kind === 'risk';

/** Says what is done about risks. */
export const mitigate: Handler = forItems(isRisk, async (_, targets) => {
  const mitigation = await askText(titleOf(targets), vscode.l10n.t('What is done about it?'), { required: true });
  return mitigation === undefined ? undefined : (spec, key) => mitigateRisk(spec, key, mitigation);
});

/** Takes risks as they are. */
export const acceptRisk: Handler = settled(
  vscode.l10n.t('Why is it taken as it is? This may stay empty.'),
  riskAccepted,
);

/** Says that risks are over. */
export const closeRisk: Handler = settled(
  vscode.l10n.t('Why is it no risk any more? This may stay empty.'),
  riskClosed,
);

function settled(prompt: string, write: typeof riskAccepted): Handler {
  return forItems(isRisk, async (services, targets) => {
    const title = titleOf(targets);
    const reason = await askText(title, prompt);
    const who = reason === undefined ? undefined : await askWhoAndWhen(services, title);
    return who && ((spec, key) => write(spec, key, { reason: reason || undefined, ...who }));
  });
}
