import type { Item } from '../model/item.ts';
import type { Message } from '../model/message.ts';
import { say } from './pieces.ts';
import type { FeatureSentence } from './sentences.ts';

/** What can be done to an item where it stands. The host has a command for each. */
export type ItemCommand = 'decide' | 'defer' | 'reopen' | 'mitigate' | 'acceptRisk';

export interface ItemAction {
  readonly title: Message;
  readonly command: ItemCommand;
  readonly args: { readonly uri: string; readonly key: string };
}

/** What settles `item`, the most usual first; empty for kinds that are not settled. */
export function itemActions(uri: string, item: Item): ItemAction[] {
  const action = (command: ItemCommand, title: FeatureSentence): ItemAction => ({
    title: say(title),
    command,
    args: { uri, key: item.key },
  });
  if (item.kind === 'decision') {
    return item.status === 'open'
      ? [action('decide', item.form === 'question' ? 'Answer…' : 'Decide…'), action('defer', 'Put off…')]
      : [action('reopen', 'Open again…')];
  }
  if (item.kind !== 'risk' || item.soft) {
    return [];
  }
  return item.status === 'open'
    ? [action('mitigate', 'Say what is done about it…'), action('acceptRisk', 'Accept it…')]
    : [];
}
