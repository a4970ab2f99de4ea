import type { Item } from '../model/item.ts';
import type { Message } from '../model/message.ts';
import type { Spec } from '../model/spec.ts';
import { restingOnFalse, type ShakenFoundation } from '../workspace/worthAnotherLook.ts';
import { say } from './pieces.ts';

/** What to say of something that others rest on and that has changed. */
export function anotherLookWords({ citing, foundation: { id }, isFalse }: ShakenFoundation): Message {
  const titles = citing.map(({ title }) => `“${title}”`).join(', ');
  return isFalse
    ? say('{id} was marked false. What names it is worth another look: {titles}', { id, titles })
    : say('{id} has changed. What names it is worth another look: {titles}', { id, titles });
}

/** What to say where `item` of `spec` names something that is marked false there; empty where it names nothing of the sort. */
export function anotherLookAt(spec: Spec, { key, kind }: Item): Message[] {
  const ids = kind === 'estimate' || kind === 'decision' ? restingOnFalse(spec).get(key) : undefined;
  return ids ? [say('{id} was marked false: worth another look', { id: ids.join(', ') })] : [];
}
